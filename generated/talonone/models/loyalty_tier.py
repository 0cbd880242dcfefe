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
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is LoyaltyTier):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["id"] = value
        if (value := model.name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["name"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_loyalty_tier = LoyaltyTier.take
encode_loyalty_tier = LoyaltyTier.encode
