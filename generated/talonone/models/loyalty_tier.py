"""LoyaltyTier. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class LoyaltyTier(Model):
    """Level that a customer has reached in a loyalty program."""

    id: int | None | Unset = UNSET
    """Number of the tier."""
    name: str | None | Unset = UNSET
    """Name of the tier."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.Nullable(codecs.INTEGER)),
            WireField("name", "name", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> LoyaltyTier:
        made = reading.new(LoyaltyTier)
        made.id = read.id
        made.name = read.name
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is LoyaltyTier
            and ((value := model.id) is UNSET or value is None or type(value) is int)
            and ((value := model.name) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = LoyaltyTier._struct(model.id, model.name)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_loyalty_tier = LoyaltyTier.take
encode_loyalty_tier = LoyaltyTier.encode
