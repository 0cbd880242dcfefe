"""UpdateLoyaltyCard. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class UpdateLoyaltyCard(Model):
    """State of a loyalty card."""

    status: str
    """Whether the card can be used."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("status", "status", codecs.STRING, required=True),)

    @staticmethod
    def decode(data: Any) -> UpdateLoyaltyCard:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(UpdateLoyaltyCard)
        known = 1
        made.status = data["status"]
        if not (type(made.status) is str):
            raise reading.Misfit
        made.additional_properties = {} if len(data) == known else reading.rest(data, UpdateLoyaltyCard)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is UpdateLoyaltyCard and type(model.status) is str):
            raise writing.Misfit
        data: dict[str, Any] = {"status": model.status}
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_update_loyalty_card = UpdateLoyaltyCard.decode
encode_update_loyalty_card = UpdateLoyaltyCard.encode
