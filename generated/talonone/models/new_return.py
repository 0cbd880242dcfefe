"""NewReturn. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False)
class NewReturn(Model):
    """What a customer returned."""

    returned_cart_items: Sequence[ReturnedCartItem]
    """Lines of the cart that were returned, wholly or in part."""


from talonone.models.returned_cart_item import ReturnedCartItem

NewReturn.wire_fields = (
    WireField(
        "returned_cart_items", "returnedCartItems", codecs.ArrayOf(ModelOf(ReturnedCartItem)), required=True
    ),
)
