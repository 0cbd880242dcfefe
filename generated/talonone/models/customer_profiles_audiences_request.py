"""CustomerProfilesAudiencesRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.rules import SumLimit
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CustomerProfilesAudiencesRequest(Model):
    """Audience changes of many customers, by audience number."""

    data: Sequence[MultipleAudienceChanges] | Unset = UNSET
    """One entry for each customer; joins and leaves together number 1000 at most."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("data", "data", codecs.ArrayOf(ModelOf(MultipleAudienceChanges))),)

    @staticmethod
    def take(read: Any) -> CustomerProfilesAudiencesRequest:
        made = reading.new(CustomerProfilesAudiencesRequest)
        made.data = (
            value
            if (value := read.data) is UNSET
            else [take_multiple_audience_changes(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is CustomerProfilesAudiencesRequest):
            raise writing.Misfit
        written = CustomerProfilesAudiencesRequest._struct(
            value
            if (value := model.data) is UNSET
            else [encode_multiple_audience_changes(item) for item in writing.array(value)]
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_customer_profiles_audiences_request = CustomerProfilesAudiencesRequest.take
encode_customer_profiles_audiences_request = CustomerProfilesAudiencesRequest.encode

from talonone.models.multiple_audience_changes import (
    MultipleAudienceChanges,
    encode_multiple_audience_changes,
    take_multiple_audience_changes,
)

CustomerProfilesAudiencesRequest.wire_rules = (
    SumLimit(
        ("/data/*/adds", "/data/*/deletes"), 1000, remedy="cut them with tallion.batches.audience_batches"
    ),
)
