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
    def decode(data: Any) -> UpdateCustomerSessionRequest:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(UpdateCustomerSessionRequest)
        known = 3
        if "customerSession" in data:
            value = data["customerSession"]
            made.customer_session = decode_new_customer_session_v2(value)
        else:
            made.customer_session = UNSET
            known -= 1
        if "sessionAttributesInfo" in data:
            value = data["sessionAttributesInfo"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.session_attributes_info = [decode_attribute_info(item) for item in value]
        else:
            made.session_attributes_info = UNSET
            known -= 1
        if "cartItemAttributesInfo" in data:
            value = data["cartItemAttributesInfo"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.cart_item_attributes_info = [decode_attribute_info(item) for item in value]
        else:
            made.cart_item_attributes_info = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, UpdateCustomerSessionRequest)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is UpdateCustomerSessionRequest):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.customer_session) is not UNSET:
            data["customerSession"] = encode_new_customer_session_v2(value)
        if (value := model.session_attributes_info) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["sessionAttributesInfo"] = [encode_attribute_info(item) for item in value]
        if (value := model.cart_item_attributes_info) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["cartItemAttributesInfo"] = [encode_attribute_info(item) for item in value]
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_update_customer_session_request = UpdateCustomerSessionRequest.decode
encode_update_customer_session_request = UpdateCustomerSessionRequest.encode

from talonone.models.attribute_info import AttributeInfo, decode_attribute_info, encode_attribute_info
from talonone.models.new_customer_session_v2 import (
    NewCustomerSessionV2,
    decode_new_customer_session_v2,
    encode_new_customer_session_v2,
)
