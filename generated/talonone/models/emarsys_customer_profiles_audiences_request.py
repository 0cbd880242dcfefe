"""EmarsysCustomerProfilesAudiencesRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysCustomerProfilesAudiencesRequest(Model):
    """Audience changes of many customers."""

    parameters: Sequence[EmarsysAudienceParameter]
    """One entry for each change, at most 1000. At most 1000 items."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField(
                "parameters",
                "parameters",
                Limited(codecs.ArrayOf(ModelOf(EmarsysAudienceParameter)), max_items=1000),
                required=True,
            ),
        )

    @staticmethod
    def take(read: Any) -> EmarsysCustomerProfilesAudiencesRequest:
        made = reading.new(EmarsysCustomerProfilesAudiencesRequest)
        made.parameters = [take_emarsys_audience_parameter(item) for item in read.parameters]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is EmarsysCustomerProfilesAudiencesRequest):
            raise writing.Misfit
        written = EmarsysCustomerProfilesAudiencesRequest._struct(
            [encode_emarsys_audience_parameter(item) for item in writing.array(model.parameters)]
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_customer_profiles_audiences_request = EmarsysCustomerProfilesAudiencesRequest.take
encode_emarsys_customer_profiles_audiences_request = EmarsysCustomerProfilesAudiencesRequest.encode

from talonone.models.emarsys_audience_parameter import (
    EmarsysAudienceParameter,
    encode_emarsys_audience_parameter,
    take_emarsys_audience_parameter,
)
