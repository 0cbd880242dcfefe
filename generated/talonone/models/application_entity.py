"""ApplicationEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ApplicationEntity(Model):
    """Anything that belongs to an Application."""

    application_id: int
    """Application that owns it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("application_id", "applicationId", codecs.INTEGER, required=True),)

    @staticmethod
    def take(read: Any) -> ApplicationEntity:
        made = reading.new(ApplicationEntity)
        made.application_id = read.application_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is ApplicationEntity and type(model.application_id) is int):
            raise writing.Misfit
        written = ApplicationEntity._struct(model.application_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_application_entity = ApplicationEntity.take
encode_application_entity = ApplicationEntity.encode
