"""SetDiscountEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SetDiscountEffectProps(Model):
    """A discount on the whole session."""

    name: str
    """Name of the discount."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """Amount of the discount."""
    scope: str | None | Unset = UNSET
    """What the discount is on."""
    desired_value: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount before limits cut it."""


SetDiscountEffectProps.wire_fields = (
    WireField("name", "name", codecs.STRING, required=True),
    WireField("value", "value", codecs.DECIMAL, required=True),
    WireField("scope", "scope", codecs.Nullable(codecs.STRING)),
    WireField("desired_value", "desiredValue", codecs.Nullable(codecs.DECIMAL)),
)
