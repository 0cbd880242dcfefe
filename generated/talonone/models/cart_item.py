"""CartItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
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
            WireField("name", "name", codecs.Nullable(Limited(codecs.STRING, min_length=1))),
            WireField("sku", "sku", Limited(codecs.STRING, min_length=1), required=True),
            WireField("quantity", "quantity", Limited(codecs.INTEGER, minimum=1), required=True),
            WireField("returned_quantity", "returnedQuantity", codecs.Nullable(codecs.INTEGER)),
            WireField("remaining_quantity", "remainingQuantity", codecs.Nullable(codecs.INTEGER)),
            WireField("price", "price", codecs.Nullable(codecs.DECIMAL)),
            WireField("category", "category", codecs.Nullable(codecs.STRING)),
            WireField("weight", "weight", codecs.Nullable(codecs.NUMBER)),
            WireField("height", "height", codecs.Nullable(codecs.NUMBER)),
            WireField("width", "width", codecs.Nullable(codecs.NUMBER)),
            WireField("length", "length", codecs.Nullable(codecs.NUMBER)),
            WireField("position", "position", codecs.Nullable(codecs.NUMBER)),
            WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField(
                "additional_costs", "additionalCosts", codecs.Nullable(codecs.MapOf(ModelOf(AdditionalCost)))
            ),
        )

    @staticmethod
    def decode(data: Any) -> CartItem:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CartItem)
        known = 14
        made.sku = data["sku"]
        made.quantity = data["quantity"]
        if not (type(made.sku) is str and type(made.quantity) is int):
            raise reading.Misfit
        if "name" in data:
            value = data["name"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.name = value
        else:
            made.name = UNSET
            known -= 1
        if "returnedQuantity" in data:
            value = data["returnedQuantity"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.returned_quantity = value
        else:
            made.returned_quantity = UNSET
            known -= 1
        if "remainingQuantity" in data:
            value = data["remainingQuantity"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.remaining_quantity = value
        else:
            made.remaining_quantity = UNSET
            known -= 1
        if "price" in data:
            value = data["price"]
            made.price = None if value is None else reading.decimal(value)
        else:
            made.price = UNSET
            known -= 1
        if "category" in data:
            value = data["category"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.category = value
        else:
            made.category = UNSET
            known -= 1
        if "weight" in data:
            value = data["weight"]
            made.weight = None if value is None else reading.number(value)
        else:
            made.weight = UNSET
            known -= 1
        if "height" in data:
            value = data["height"]
            made.height = None if value is None else reading.number(value)
        else:
            made.height = UNSET
            known -= 1
        if "width" in data:
            value = data["width"]
            made.width = None if value is None else reading.number(value)
        else:
            made.width = UNSET
            known -= 1
        if "length" in data:
            value = data["length"]
            made.length = None if value is None else reading.number(value)
        else:
            made.length = UNSET
            known -= 1
        if "position" in data:
            value = data["position"]
            made.position = None if value is None else reading.number(value)
        else:
            made.position = UNSET
            known -= 1
        if "attributes" in data:
            value = data["attributes"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.attributes = None if value is None else reading.plains(value)
        else:
            made.attributes = UNSET
            known -= 1
        if "additionalCosts" in data:
            value = data["additionalCosts"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.additional_costs = (
                None if value is None else {key: decode_additional_cost(item) for key, item in value.items()}
            )
        else:
            made.additional_costs = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, CartItem)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is CartItem and type(model.sku) is str and type(model.quantity) is int):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {"sku": model.sku, "quantity": model.quantity}
        if (value := model.name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["name"] = value
        if (value := model.returned_quantity) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["returnedQuantity"] = value
        if (value := model.remaining_quantity) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["remainingQuantity"] = value
        if (value := model.price) is not UNSET:
            data["price"] = None if value is None else writing.decimal(value)
        if (value := model.category) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["category"] = value
        if (value := model.weight) is not UNSET:
            data["weight"] = None if value is None else writing.number(value)
        if (value := model.height) is not UNSET:
            data["height"] = None if value is None else writing.number(value)
        if (value := model.width) is not UNSET:
            data["width"] = None if value is None else writing.number(value)
        if (value := model.length) is not UNSET:
            data["length"] = None if value is None else writing.number(value)
        if (value := model.position) is not UNSET:
            data["position"] = None if value is None else writing.number(value)
        if (value := model.attributes) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["attributes"] = None if value is None else writing.plains(value)
        if (value := model.additional_costs) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["additionalCosts"] = (
                None
                if value is None
                else {writing.text(key): encode_additional_cost(item) for key, item in value.items()}
            )
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_cart_item = CartItem.decode
encode_cart_item = CartItem.encode

from talonone.models.additional_cost import AdditionalCost, decode_additional_cost, encode_additional_cost
