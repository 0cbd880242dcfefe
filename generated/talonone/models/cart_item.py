"""CartItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.additional_cost import AdditionalCost

CartItem.wire_fields = (
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
    WireField("additional_costs", "additionalCosts", codecs.Nullable(codecs.MapOf(ModelOf(AdditionalCost)))),
)
