"""UpdateCustomerSessionRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class UpdateCustomerSessionRequest(Model):
    """Session to create or update, and types for attributes created on the way."""

    customer_session: NewCustomerSessionV2 | Unset = UNSET
    """The session."""
    session_attributes_info: Sequence[AttributeInfo] | Unset = UNSET
    """Types for new attributes of the session."""
    cart_item_attributes_info: Sequence[AttributeInfo] | Unset = UNSET
    """Types for new attributes of cart items."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("customer_session", "customerSession", ModelOf(NewCustomerSessionV2)),
            WireField(
                "session_attributes_info", "sessionAttributesInfo", codecs.ArrayOf(ModelOf(AttributeInfo))
            ),
            WireField(
                "cart_item_attributes_info", "cartItemAttributesInfo", codecs.ArrayOf(ModelOf(AttributeInfo))
            ),
        )

    @staticmethod
    def take(read: Any) -> UpdateCustomerSessionRequest:
        made = reading.new(UpdateCustomerSessionRequest)
        made.customer_session = (
            value if (value := read.customer_session) is UNSET else take_new_customer_session_v2(value)
        )
        made.session_attributes_info = (
            value
            if (value := read.session_attributes_info) is UNSET
            else [take_attribute_info(item) for item in value]
        )
        made.cart_item_attributes_info = (
            value
            if (value := read.cart_item_attributes_info) is UNSET
            else [take_attribute_info(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is UpdateCustomerSessionRequest):
            raise writing.Misfit
        written = UpdateCustomerSessionRequest._struct(
            value if (value := model.customer_session) is UNSET else encode_new_customer_session_v2(value),
            value
            if (value := model.session_attributes_info) is UNSET
            else [encode_attribute_info(item) for item in writing.array(value)],
            value
            if (value := model.cart_item_attributes_info) is UNSET
            else [encode_attribute_info(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_update_customer_session_request = UpdateCustomerSessionRequest.take
encode_update_customer_session_request = UpdateCustomerSessionRequest.encode

from talonone.models.attribute_info import AttributeInfo, encode_attribute_info, take_attribute_info
from talonone.models.new_customer_session_v2 import (
    NewCustomerSessionV2,
    encode_new_customer_session_v2,
    take_new_customer_session_v2,
)
