"""IntegrationProfileEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class IntegrationProfileEntity(Model):
    """Anything that may be tied to a customer profile."""

    profile_id: str | Unset = UNSET
    """Integration id of the customer profile, as you know it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("profile_id", "profileId", codecs.STRING),)

    @staticmethod
    def take(read: Any) -> IntegrationProfileEntity:
        made = reading.new(IntegrationProfileEntity)
        made.profile_id = read.profile_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is IntegrationProfileEntity
            and ((value := model.profile_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = IntegrationProfileEntity._struct(model.profile_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_integration_profile_entity = IntegrationProfileEntity.take
encode_integration_profile_entity = IntegrationProfileEntity.encode
