"""ReturnedCartItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ReturnedCartItem(Model):
    """One returned line of a cart."""

    position: int
    """Position of the line in the cart."""
    quantity: int | None | Unset = UNSET
    """How many of it were returned."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("position", "position", codecs.INTEGER, required=True),
            WireField("quantity", "quantity", codecs.Nullable(codecs.INTEGER)),
        )

    @staticmethod
    def take(read: Any) -> ReturnedCartItem:
        made = reading.new(ReturnedCartItem)
        made.position = read.position
        made.quantity = read.quantity
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ReturnedCartItem
            and type(model.position) is int
            and ((value := model.quantity) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = ReturnedCartItem._struct(model.position, model.quantity)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_returned_cart_item = ReturnedCartItem.take
encode_returned_cart_item = ReturnedCartItem.encode
