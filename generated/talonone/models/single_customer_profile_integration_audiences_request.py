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
    def take(read: Any) -> SingleCustomerProfileIntegrationAudiencesRequest:
        made = reading.new(SingleCustomerProfileIntegrationAudiencesRequest)
        made.data = value if (value := read.data) is UNSET else take_integration_audience_change(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is SingleCustomerProfileIntegrationAudiencesRequest):
            raise writing.Misfit
        written = SingleCustomerProfileIntegrationAudiencesRequest._struct(
            value if (value := model.data) is UNSET else encode_integration_audience_change(value)
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_single_customer_profile_integration_audiences_request = (
    SingleCustomerProfileIntegrationAudiencesRequest.take
)
encode_single_customer_profile_integration_audiences_request = (
    SingleCustomerProfileIntegrationAudiencesRequest.encode
)

from talonone.models.integration_audience_change import (
    IntegrationAudienceChange,
    encode_integration_audience_change,
    take_integration_audience_change,
)
