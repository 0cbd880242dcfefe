"""SetDiscountPerAdditionalCostPerItemEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SetDiscountPerAdditionalCostPerItemEffectProps(Model):
    """A discount on a cost of one cart item."""

    name: str
    """Name of the discount."""
    additional_cost_id: int
    """Number of the cost."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """Amount of the discount."""
    position: float
    """Position of the line in the cart."""
    sub_position: float | None | Unset = UNSET
    """Which of several items in that line."""
    additional_cost: str
    """Name of the cost."""
    desired_value: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount before limits cut it."""


SetDiscountPerAdditionalCostPerItemEffectProps.wire_fields = (
    WireField("name", "name", codecs.STRING, required=True),
    WireField("additional_cost_id", "additionalCostId", codecs.INTEGER, required=True),
    WireField("value", "value", codecs.DECIMAL, required=True),
    WireField("position", "position", codecs.NUMBER, required=True),
    WireField("sub_position", "subPosition", codecs.Nullable(codecs.NUMBER)),
    WireField("additional_cost", "additionalCost", codecs.STRING, required=True),
    WireField("desired_value", "desiredValue", codecs.Nullable(codecs.DECIMAL)),
)
