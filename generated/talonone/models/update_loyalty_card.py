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
    def take(read: Any) -> UpdateLoyaltyCard:
        made = reading.new(UpdateLoyaltyCard)
        made.status = read.status
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is UpdateLoyaltyCard and type(model.status) is str):
            raise writing.Misfit
        written = UpdateLoyaltyCard._struct(model.status)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_update_loyalty_card = UpdateLoyaltyCard.take
encode_update_loyalty_card = UpdateLoyaltyCard.encode
