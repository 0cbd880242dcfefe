"""UpdateCustomerSessionRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateCustomerSessionRequest(Model):
    """Session to create or update, and types for attributes created on the way."""

    customer_session: NewCustomerSessionV2 | Unset = UNSET
    """The session."""
    session_attributes_info: Sequence[AttributeInfo] | Unset = UNSET
    """Types for new attributes of the session."""
    cart_item_attributes_info: Sequence[AttributeInfo] | Unset = UNSET
    """Types for new attributes of cart items."""


from talonone.models.attribute_info import AttributeInfo
from talonone.models.new_customer_session_v2 import NewCustomerSessionV2

UpdateCustomerSessionRequest.wire_fields = (
    WireField("customer_session", "customerSession", ModelOf(NewCustomerSessionV2)),
    WireField("session_attributes_info", "sessionAttributesInfo", codecs.ArrayOf(ModelOf(AttributeInfo))),
    WireField("cart_item_attributes_info", "cartItemAttributesInfo", codecs.ArrayOf(ModelOf(AttributeInfo))),
)
