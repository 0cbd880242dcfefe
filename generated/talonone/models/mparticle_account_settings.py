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
    def take(read: Any) -> MparticleAccountSettings:
        made = reading.new(MparticleAccountSettings)
        made.type = read.type
        made.id = read.id
        made.name = read.name
        made.description = read.description
        made.visible = read.visible
        made.required = read.required
        made.confidential = read.confidential
        made.default_value = (
            value
            if (value := read.default_value) is UNSET or value is None
            else codecs.FirstOf(
                (
                    codecs.STRING,
                    codecs.BOOLEAN,
                )
            ).decode(value, "")
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleAccountSettings
            and ((value := model.type) is UNSET or value is None or type(value) is str)
            and ((value := model.id) is UNSET or value is None or type(value) is str)
            and ((value := model.name) is UNSET or value is None or type(value) is str)
            and ((value := model.description) is UNSET or value is None or type(value) is str)
            and ((value := model.visible) is UNSET or value is None or type(value) is bool)
            and ((value := model.required) is UNSET or value is None or type(value) is bool)
            and ((value := model.confidential) is UNSET or value is None or type(value) is bool)
        ):
            raise writing.Misfit
        written = MparticleAccountSettings._struct(
            model.type,
            model.id,
            model.name,
            model.description,
            model.visible,
            model.required,
            model.confidential,
            value
            if (value := model.default_value) is UNSET or value is None
            else writing.by(
                codecs.FirstOf(
                    (
                        codecs.STRING,
                        codecs.BOOLEAN,
                    )
                ),
                value,
            ),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_account_settings = MparticleAccountSettings.take
encode_mparticle_account_settings = MparticleAccountSettings.encode
