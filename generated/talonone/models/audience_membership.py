"""AudienceMembership. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AudienceMembership(Model):
    """Audience that a customer is in."""

    id: int
    """Number of the audience. At least 1."""
    name: str
    """Name of the audience."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("name", "name", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> AudienceMembership:
        made = reading.new(AudienceMembership)
        made.id = read.id
        made.name = read.name
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is AudienceMembership and type(model.id) is int and type(model.name) is str):
            raise writing.Misfit
        written = AudienceMembership._struct(model.id, model.name)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_audience_membership = AudienceMembership.take
encode_audience_membership = AudienceMembership.encode
