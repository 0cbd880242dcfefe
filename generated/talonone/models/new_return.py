"""NewReturn. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class NewReturn(Model):
    """What a customer returned."""

    returned_cart_items: Sequence[ReturnedCartItem]
    """Lines of the cart that were returned, wholly or in part."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField(
                "returned_cart_items",
                "returnedCartItems",
                codecs.ArrayOf(ModelOf(ReturnedCartItem)),
                required=True,
            ),
        )

    @staticmethod
    def take(read: Any) -> NewReturn:
        made = reading.new(NewReturn)
        made.returned_cart_items = [take_returned_cart_item(item) for item in read.returned_cart_items]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is NewReturn):
            raise writing.Misfit
        written = NewReturn._struct(
            [encode_returned_cart_item(item) for item in writing.array(model.returned_cart_items)]
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_new_return = NewReturn.take
encode_new_return = NewReturn.encode

from talonone.models.returned_cart_item import (
    ReturnedCartItem,
    encode_returned_cart_item,
    take_returned_cart_item,
)
