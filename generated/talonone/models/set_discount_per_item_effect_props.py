"""SetDiscountPerItemEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SetDiscountPerItemEffectProps(Model):
    """A discount on one cart item."""

    name: str
    """Name of the discount."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """Amount of the discount."""
    position: float
    """Position of the line in the cart."""
    sub_position: float | None | Unset = UNSET
    """Which of several items in that line."""
    desired_value: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount before limits cut it."""
    scope: str | None | Unset = UNSET
    """What the discount is on."""
    total_discount: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Discount on all items together, if it was shared out among them."""
    desired_total_discount: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """The same before limits cut it."""
    bundle_index: int | None | Unset = UNSET
    """Position of the bundle among those of the same definition."""
    bundle_name: str | None | Unset = UNSET
    """Name of the bundle the item is part of."""


SetDiscountPerItemEffectProps.wire_fields = (
    WireField("name", "name", codecs.STRING, required=True),
    WireField("value", "value", codecs.DECIMAL, required=True),
    WireField("position", "position", codecs.NUMBER, required=True),
    WireField("sub_position", "subPosition", codecs.Nullable(codecs.NUMBER)),
    WireField("desired_value", "desiredValue", codecs.Nullable(codecs.DECIMAL)),
    WireField("scope", "scope", codecs.Nullable(codecs.STRING)),
    WireField("total_discount", "totalDiscount", codecs.Nullable(codecs.DECIMAL)),
    WireField("desired_total_discount", "desiredTotalDiscount", codecs.Nullable(codecs.DECIMAL)),
    WireField("bundle_index", "bundleIndex", codecs.Nullable(codecs.INTEGER)),
    WireField("bundle_name", "bundleName", codecs.Nullable(codecs.STRING)),
)
