"""MparticleAccountSettings. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


MparticleAccountSettings.wire_fields = (
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
