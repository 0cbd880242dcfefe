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
    def decode(data: Any) -> MparticleAudienceSubscriptionSettings:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(MparticleAudienceSubscriptionSettings)
        known = 5
        if "type" in data:
            value = data["type"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.type = value
        else:
            made.type = UNSET
            known -= 1
        if "id" in data:
            value = data["id"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.id = value
        else:
            made.id = UNSET
            known -= 1
        if "name" in data:
            value = data["name"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.name = value
        else:
            made.name = UNSET
            known -= 1
        if "visible" in data:
            value = data["visible"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.visible = value
        else:
            made.visible = UNSET
            known -= 1
        if "required" in data:
            value = data["required"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.required = value
        else:
            made.required = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, MparticleAudienceSubscriptionSettings)
        )
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


decode_mparticle_audience_subscription_settings = MparticleAudienceSubscriptionSettings.decode
encode_mparticle_audience_subscription_settings = MparticleAudienceSubscriptionSettings.encode
