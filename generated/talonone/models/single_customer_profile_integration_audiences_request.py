"""SingleCustomerProfileIntegrationAudiencesRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class SingleCustomerProfileIntegrationAudiencesRequest(Model):
    """Audience changes of one customer, by the audiences' ids on your platform."""

    data: IntegrationAudienceChange | Unset = UNSET
    """Audiences to join and to leave."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("data", "data", ModelOf(IntegrationAudienceChange)),)

    @staticmethod
    def decode(data: Any) -> SingleCustomerProfileIntegrationAudiencesRequest:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(SingleCustomerProfileIntegrationAudiencesRequest)
        known = 1
        if "data" in data:
            value = data["data"]
            made.data = decode_integration_audience_change(value)
        else:
            made.data = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, SingleCustomerProfileIntegrationAudiencesRequest)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is SingleCustomerProfileIntegrationAudiencesRequest):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.data) is not UNSET:
            data["data"] = encode_integration_audience_change(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_single_customer_profile_integration_audiences_request = (
    SingleCustomerProfileIntegrationAudiencesRequest.decode
)
encode_single_customer_profile_integration_audiences_request = (
    SingleCustomerProfileIntegrationAudiencesRequest.encode
)

from talonone.models.integration_audience_change import (
    IntegrationAudienceChange,
    decode_integration_audience_change,
    encode_integration_audience_change,
)
