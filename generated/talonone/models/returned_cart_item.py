"""ReturnedCartItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ReturnedCartItem(Model):
    """One returned line of a cart."""

    position: int
    """Position of the line in the cart."""
    quantity: int | None | Unset = UNSET
    """How many of it were returned."""


ReturnedCartItem.wire_fields = (
    WireField("position", "position", codecs.INTEGER, required=True),
    WireField("quantity", "quantity", codecs.Nullable(codecs.INTEGER)),
)
