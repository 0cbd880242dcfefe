"""RollbackDiscountEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RollbackDiscountEffectProps(Model):
    """A discount was undone."""

    name: str
    """Name of the discount."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """Amount taken back."""
    cart_item_position: float | None | Unset = UNSET
    """Position of the line in the cart."""
    cart_item_sub_position: float | None | Unset = UNSET
    """Which of several items in that line."""
    additional_cost_id: int | None | Unset = UNSET
    """Number of the cost it was on."""
    additional_cost: str | None | Unset = UNSET
    """Name of the cost it was on."""
    scope: str | None | Unset = UNSET
    """What the discount was on."""


RollbackDiscountEffectProps.wire_fields = (
    WireField("name", "name", codecs.STRING, required=True),
    WireField("value", "value", codecs.DECIMAL, required=True),
    WireField("cart_item_position", "cartItemPosition", codecs.Nullable(codecs.NUMBER)),
    WireField("cart_item_sub_position", "cartItemSubPosition", codecs.Nullable(codecs.NUMBER)),
    WireField("additional_cost_id", "additionalCostId", codecs.Nullable(codecs.INTEGER)),
    WireField("additional_cost", "additionalCost", codecs.Nullable(codecs.STRING)),
    WireField("scope", "scope", codecs.Nullable(codecs.STRING)),
)
