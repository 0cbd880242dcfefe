"""CartItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited, NullableReply
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CartItem(Model):
    """One line of a cart."""

    name: str | None | Unset = UNSET
    """Name of the product. Not empty."""
    sku: str
    """Stock-keeping unit of the product. Not empty."""
    quantity: int
    """How many of it; at least 1. At least 1."""
    returned_quantity: int | None | Unset = UNSET
    """How many were returned."""
    remaining_quantity: int | None | Unset = UNSET
    """How many are left after returns."""
    price: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Price of one, in the Application's currency."""
    category: str | None | Unset = UNSET
    """Product category."""
    weight: float | None | Unset = UNSET
    """Weight of one item."""
    height: float | None | Unset = UNSET
    """Height of one item."""
    width: float | None | Unset = UNSET
    """Width of one item."""
    length: float | None | Unset = UNSET
    """Length of one item."""
    position: float | None | Unset = UNSET
    """Position of the line in the cart."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes of the item."""
    additional_costs: Mapping[str, AdditionalCost] | None | Unset = UNSET
    """Costs on top of this item, by the names defined in the Campaign Manager."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", NullableReply(Limited(codecs.STRING, min_length=1))),
            WireField("sku", "sku", Limited(codecs.STRING, min_length=1), required=True),
            WireField("quantity", "quantity", Limited(codecs.INTEGER, minimum=1), required=True),
            WireField("returned_quantity", "returnedQuantity", NullableReply(codecs.INTEGER)),
            WireField("remaining_quantity", "remainingQuantity", NullableReply(codecs.INTEGER)),
            WireField("price", "price", NullableReply(codecs.DECIMAL)),
            WireField("category", "category", NullableReply(codecs.STRING)),
            WireField("weight", "weight", NullableReply(codecs.NUMBER)),
            WireField("height", "height", NullableReply(codecs.NUMBER)),
            WireField("width", "width", NullableReply(codecs.NUMBER)),
            WireField("length", "length", NullableReply(codecs.NUMBER)),
            WireField("position", "position", NullableReply(codecs.NUMBER)),
            WireField("attributes", "attributes", NullableReply(codecs.MapOf(codecs.ANYTHING))),
            WireField(
                "additional_costs", "additionalCosts", NullableReply(codecs.MapOf(ModelOf(AdditionalCost)))
            ),
        )

    @staticmethod
    def take(read: Any) -> CartItem:
        made = reading.new(CartItem)
        made.name = read.name
        made.sku = read.sku
        made.quantity = read.quantity
        made.returned_quantity = read.returned_quantity
        made.remaining_quantity = read.remaining_quantity
        made.price = value if (value := read.price) is UNSET or value is None else reading.decimal(value)
        made.category = read.category
        made.weight = read.weight
        made.height = read.height
        made.width = read.width
        made.length = read.length
        made.position = read.position
        made.attributes = (
            value if (value := read.attributes) is UNSET or value is None else reading.plains(value)
        )
        made.additional_costs = (
            value
            if (value := read.additional_costs) is UNSET or value is None
            else {key: take_additional_cost(item) for key, item in value.items()}
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CartItem
            and type(model.sku) is str
            and type(model.quantity) is int
            and ((value := model.name) is UNSET or value is None or type(value) is str)
            and ((value := model.returned_quantity) is UNSET or value is None or type(value) is int)
            and ((value := model.remaining_quantity) is UNSET or value is None or type(value) is int)
            and ((value := model.category) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = CartItem._struct(
            model.sku,
            model.quantity,
            model.name,
            model.returned_quantity,
            model.remaining_quantity,
            value if (value := model.price) is UNSET or value is None else writing.decimal(value),
            model.category,
            value if (value := model.weight) is UNSET or value is None else writing.number(value),
            value if (value := model.height) is UNSET or value is None else writing.number(value),
            value if (value := model.width) is UNSET or value is None else writing.number(value),
            value if (value := model.length) is UNSET or value is None else writing.number(value),
            value if (value := model.position) is UNSET or value is None else writing.number(value),
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            value
            if (value := model.additional_costs) is UNSET or value is None
            else {
                writing.text(key): encode_additional_cost(item)
                for key, item in writing.mapping(value).items()
            },
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_cart_item = CartItem.take
encode_cart_item = CartItem.encode

from talonone.models.additional_cost import AdditionalCost, encode_additional_cost, take_additional_cost
