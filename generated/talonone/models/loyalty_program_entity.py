"""LoyaltyProgramEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class LoyaltyProgramEntity(Model):
    """Anything that belongs to a loyalty program."""

    program_id: int
    """Program that owns it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("program_id", "programID", codecs.INTEGER, required=True),)

    @staticmethod
    def take(read: Any) -> LoyaltyProgramEntity:
        made = reading.new(LoyaltyProgramEntity)
        made.program_id = read.program_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is LoyaltyProgramEntity and type(model.program_id) is int):
            raise writing.Misfit
        written = LoyaltyProgramEntity._struct(model.program_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_loyalty_program_entity = LoyaltyProgramEntity.take
encode_loyalty_program_entity = LoyaltyProgramEntity.encode
