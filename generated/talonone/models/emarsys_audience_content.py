"""EmarsysAudienceContent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysAudienceContent(Model):
    """One change that was made."""

    customer_profile_id: str | None | Unset = UNSET
    """Integration id of the customer."""
    audience_id: str | None | Unset = UNSET
    """Id of the audience."""
    action_type: str | None | Unset = UNSET
    """Whether the customer joined or left."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("customer_profile_id", "customerProfileId", codecs.Nullable(codecs.STRING)),
            WireField("audience_id", "audienceId", codecs.Nullable(codecs.STRING)),
            WireField("action_type", "actionType", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> EmarsysAudienceContent:
        made = reading.new(EmarsysAudienceContent)
        made.customer_profile_id = read.customer_profile_id
        made.audience_id = read.audience_id
        made.action_type = read.action_type
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EmarsysAudienceContent
            and ((value := model.customer_profile_id) is UNSET or value is None or type(value) is str)
            and ((value := model.audience_id) is UNSET or value is None or type(value) is str)
            and ((value := model.action_type) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = EmarsysAudienceContent._struct(
            model.customer_profile_id, model.audience_id, model.action_type
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_audience_content = EmarsysAudienceContent.take
encode_emarsys_audience_content = EmarsysAudienceContent.encode
