"""MparticleAccountSettings. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleAccountSettings(Model):
    """Definition of one setting that a client makes for the account."""

    type: str | None | Unset = UNSET
    """Type of its value."""
    id: str | None | Unset = UNSET
    """Key of the setting."""
    name: str | None | Unset = UNSET
    """Name shown for it."""
    description: str | None | Unset = UNSET
    """Text shown for it."""
    visible: bool | None | Unset = UNSET
    """Whether it is shown."""
    required: bool | None | Unset = UNSET
    """Whether it must be filled in."""
    confidential: bool | None | Unset = UNSET
    """Whether its value is hidden."""
    default_value: str | bool | None | Unset = UNSET
    """Value it has at first."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Nullable(codecs.STRING)),
            WireField("id", "id", codecs.Nullable(codecs.STRING)),
            WireField("name", "name", codecs.Nullable(codecs.STRING)),
            WireField("description", "description", codecs.Nullable(codecs.STRING)),
            WireField("visible", "visible", codecs.Nullable(codecs.BOOLEAN)),
            WireField("required", "required", codecs.Nullable(codecs.BOOLEAN)),
            WireField("confidential", "confidential", codecs.Nullable(codecs.BOOLEAN)),
            WireField(
                "default_value",
                "default_value",
                codecs.Nullable(
                    codecs.FirstOf(
                        (
                            codecs.STRING,
                            codecs.BOOLEAN,
                        )
                    )
                ),
            ),
        )

    @staticmethod
    def decode(data: Any) -> MparticleAccountSettings:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(MparticleAccountSettings)
        known = 8
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
        if "description" in data:
            value = data["description"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.description = value
        else:
            made.description = UNSET
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
        if "confidential" in data:
            value = data["confidential"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.confidential = value
        else:
            made.confidential = UNSET
            known -= 1
        if "default_value" in data:
            value = data["default_value"]
            made.default_value = (
                None
                if value is None
                else codecs.FirstOf(
                    (
                        codecs.STRING,
                        codecs.BOOLEAN,
                    )
                ).decode(value, "")
            )
        else:
            made.default_value = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, MparticleAccountSettings)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is MparticleAccountSettings):
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
        if (value := model.description) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["description"] = value
        if (value := model.visible) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["visible"] = value
        if (value := model.required) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["required"] = value
        if (value := model.confidential) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["confidential"] = value
        if (value := model.default_value) is not UNSET:
            data["default_value"] = (
                None
                if value is None
                else writing.by(
                    codecs.FirstOf(
                        (
                            codecs.STRING,
                            codecs.BOOLEAN,
                        )
                    ),
                    value,
                )
            )
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_mparticle_account_settings = MparticleAccountSettings.decode
encode_mparticle_account_settings = MparticleAccountSettings.encode
