"""EmarsysAudienceParameter. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysAudienceParameter(Model):
    """One customer who joins or leaves an audience."""

    customer_profile_id: str
    """Integration id of the customer."""
    audience_id: str
    """Id of the audience."""
    action_type: EmarsysAudienceAction | str
    """Whether to join or to leave."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("customer_profile_id", "customerProfileId", codecs.STRING, required=True),
            WireField("audience_id", "audienceId", codecs.STRING, required=True),
            WireField("action_type", "actionType", codecs.EnumOf(EmarsysAudienceAction), required=True),
        )

    @staticmethod
    def take(read: Any) -> EmarsysAudienceParameter:
        made = reading.new(EmarsysAudienceParameter)
        made.customer_profile_id = read.customer_profile_id
        made.audience_id = read.audience_id
        made.action_type = reading.member(EMARSYS_AUDIENCE_ACTION_MEMBERS, read.action_type)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EmarsysAudienceParameter
            and type(model.customer_profile_id) is str
            and type(model.audience_id) is str
            and (type((value := model.action_type)) is str or type(value) is EmarsysAudienceAction)
        ):
            raise writing.Misfit
        written = EmarsysAudienceParameter._struct(
            model.customer_profile_id, model.audience_id, model.action_type
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_audience_parameter = EmarsysAudienceParameter.take
encode_emarsys_audience_parameter = EmarsysAudienceParameter.encode

from talonone.models.emarsys_audience_action import EMARSYS_AUDIENCE_ACTION_MEMBERS, EmarsysAudienceAction
