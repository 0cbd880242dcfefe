"""CustomerProfilesIntegrationAudiencesRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.rules import SumLimit
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CustomerProfilesIntegrationAudiencesRequest(Model):
    """Audience changes of many customers, by the audiences' ids on your platform."""

    data: Sequence[MultipleIntegrationAudienceChanges] | Unset = UNSET
    """One entry for each customer; we hold it to the 1000 joins and leaves of the call by number."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("data", "data", codecs.ArrayOf(ModelOf(MultipleIntegrationAudienceChanges))),)

    @staticmethod
    def take(read: Any) -> CustomerProfilesIntegrationAudiencesRequest:
        made = reading.new(CustomerProfilesIntegrationAudiencesRequest)
        made.data = (
            value
            if (value := read.data) is UNSET
            else [take_multiple_integration_audience_changes(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is CustomerProfilesIntegrationAudiencesRequest):
            raise writing.Misfit
        written = CustomerProfilesIntegrationAudiencesRequest._struct(
            value
            if (value := model.data) is UNSET
            else [encode_multiple_integration_audience_changes(item) for item in writing.array(value)]
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_customer_profiles_integration_audiences_request = CustomerProfilesIntegrationAudiencesRequest.take
encode_customer_profiles_integration_audiences_request = CustomerProfilesIntegrationAudiencesRequest.encode

from talonone.models.multiple_integration_audience_changes import (
    MultipleIntegrationAudienceChanges,
    encode_multiple_integration_audience_changes,
    take_multiple_integration_audience_changes,
)

CustomerProfilesIntegrationAudiencesRequest.wire_rules = (
    SumLimit(
        ("/data/*/adds", "/data/*/deletes"), 1000, remedy="cut them with tallion.batches.audience_batches"
    ),
)
