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
    def decode(data: Any) -> LoyaltyProgramEntity:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(LoyaltyProgramEntity)
        known = 1
        made.program_id = data["programID"]
        if not (type(made.program_id) is int):
            raise reading.Misfit
        made.additional_properties = {} if len(data) == known else reading.rest(data, LoyaltyProgramEntity)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is LoyaltyProgramEntity and type(model.program_id) is int):
            raise writing.Misfit
        data: dict[str, Any] = {"programID": model.program_id}
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_loyalty_program_entity = LoyaltyProgramEntity.decode
encode_loyalty_program_entity = LoyaltyProgramEntity.encode
