"""MultipleIntegrationAudienceChanges. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MultipleIntegrationAudienceChanges(Model):
    """Audience changes of one customer among many, by the ids your platform gave the audiences."""

    adds: Sequence[str] | Unset = UNSET
    """Audiences to join. Each not empty."""
    deletes: Sequence[str] | Unset = UNSET
    """Audiences to leave. Each not empty."""
    customer_profile_id: str | Unset = UNSET
    """Customer whose audiences change. At most 1000 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("adds", "adds", codecs.ArrayOf(Limited(codecs.STRING, min_length=1))),
            WireField("deletes", "deletes", codecs.ArrayOf(Limited(codecs.STRING, min_length=1))),
            WireField("customer_profile_id", "customerProfileId", Limited(codecs.STRING, max_length=1000)),
        )

    @staticmethod
    def take(read: Any) -> MultipleIntegrationAudienceChanges:
        made = reading.new(MultipleIntegrationAudienceChanges)
        made.adds = read.adds
        made.deletes = read.deletes
        made.customer_profile_id = read.customer_profile_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MultipleIntegrationAudienceChanges
            and ((value := model.customer_profile_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = MultipleIntegrationAudienceChanges._struct(
            value if (value := model.adds) is UNSET else writing.texts(value),
            value if (value := model.deletes) is UNSET else writing.texts(value),
            model.customer_profile_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_multiple_integration_audience_changes = MultipleIntegrationAudienceChanges.take
encode_multiple_integration_audience_changes = MultipleIntegrationAudienceChanges.encode
