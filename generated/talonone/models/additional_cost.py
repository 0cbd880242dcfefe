"""AdditionalCost. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AdditionalCost(Model):
    """A cost on top of the goods, such as shipping."""

    price: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount of it."""


AdditionalCost.wire_fields = (WireField("price", "price", codecs.Nullable(codecs.DECIMAL)),)
