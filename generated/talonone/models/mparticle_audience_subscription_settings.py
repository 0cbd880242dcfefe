"""MparticleAudienceSubscriptionSettings. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleAudienceSubscriptionSettings(Model):
    """Definition of one setting that belongs to an audience."""

    type: str | None | Unset = UNSET
    """Type of its value."""
    id: str | None | Unset = UNSET
    """Key of the setting."""
    name: str | None | Unset = UNSET
    """Name shown for it."""
    visible: bool | None | Unset = UNSET
    """Whether it is shown."""
    required: bool | None | Unset = UNSET
    """Whether it must be filled in."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Nullable(codecs.STRING)),
            WireField("id", "id", codecs.Nullable(codecs.STRING)),
            WireField("name", "name", codecs.Nullable(codecs.STRING)),
            WireField("visible", "visible", codecs.Nullable(codecs.BOOLEAN)),
            WireField("required", "required", codecs.Nullable(codecs.BOOLEAN)),
        )

    @staticmethod
    def take(read: Any) -> MparticleAudienceSubscriptionSettings:
        made = reading.new(MparticleAudienceSubscriptionSettings)
        made.type = read.type
        made.id = read.id
        made.name = read.name
        made.visible = read.visible
        made.required = read.required
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleAudienceSubscriptionSettings
            and ((value := model.type) is UNSET or value is None or type(value) is str)
            and ((value := model.id) is UNSET or value is None or type(value) is str)
            and ((value := model.name) is UNSET or value is None or type(value) is str)
            and ((value := model.visible) is UNSET or value is None or type(value) is bool)
            and ((value := model.required) is UNSET or value is None or type(value) is bool)
        ):
            raise writing.Misfit
        written = MparticleAudienceSubscriptionSettings._struct(
            model.type, model.id, model.name, model.visible, model.required
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_audience_subscription_settings = MparticleAudienceSubscriptionSettings.take
encode_mparticle_audience_subscription_settings = MparticleAudienceSubscriptionSettings.encode
