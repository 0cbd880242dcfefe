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
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is MparticleAudienceSubscriptionSettings):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.type) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["type"] = value
        if (value := model.id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["id"] = value
        if (value := model.name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["name"] = value
        if (value := model.visible) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["visible"] = value
        if (value := model.required) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["required"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_mparticle_audience_subscription_settings = MparticleAudienceSubscriptionSettings.take
encode_mparticle_audience_subscription_settings = MparticleAudienceSubscriptionSettings.encode
