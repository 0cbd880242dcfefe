"""NewCustomerSessionV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class NewCustomerSessionV2(Model):
    """A cart or order of a customer."""

    profile_id: str | Unset = UNSET
    """Integration id of the customer profile, as you know it."""
    coupon_codes: Sequence[str] | Unset = UNSET
    """Coupon codes the customer entered, each of up to 100 characters. If the campaign has a budget
    for coupons, the session must hold one when it closes. Each at most 100 characters."""
    referral_code: str | Unset = UNSET
    """Referral code the customer entered, of up to 100 characters. If the campaign has a budget for
    referrals, the session must hold one when it closes. At most 100 characters."""
    loyalty_cards: Sequence[str] | Unset = UNSET
    """Loyalty card used in the session, at most one. At most 1 item."""
    state: CustomerSessionState | str | Unset = UNSET
    """State the session is to have. Server default open."""
    cart_items: Sequence[CartItem] | Unset = UNSET
    """Lines of the cart, at most 1000. Where the Application splits lines into single items, the
    quantities may add up to 10,000 at most. At most 1000 items."""
    additional_costs: Mapping[str, AdditionalCost] | Unset = UNSET
    """Costs on top of the goods, by the names defined in the Campaign Manager."""
    identifiers: Sequence[str] | Unset = UNSET
    """Up to five values of your own, such as an IP address, that rules and limits can refer to. If the
    campaign has a budget per identifier, the session must hold one when it closes. At most 5
    items."""
    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes of the session, such as the city it ships to. Create custom ones in the Campaign
    Manager first."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("profile_id", "profileId", codecs.STRING),
            WireField("coupon_codes", "couponCodes", codecs.ArrayOf(Limited(codecs.STRING, max_length=100))),
            WireField("referral_code", "referralCode", Limited(codecs.STRING, max_length=100)),
            WireField("loyalty_cards", "loyaltyCards", Limited(codecs.ArrayOf(codecs.STRING), max_items=1)),
            WireField("state", "state", codecs.EnumOf(CustomerSessionState)),
            WireField("cart_items", "cartItems", Limited(codecs.ArrayOf(ModelOf(CartItem)), max_items=1000)),
            WireField("additional_costs", "additionalCosts", codecs.MapOf(ModelOf(AdditionalCost))),
            WireField("identifiers", "identifiers", Limited(codecs.ArrayOf(codecs.STRING), max_items=5)),
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
        )

    @staticmethod
    def decode(data: Any) -> NewCustomerSessionV2:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(NewCustomerSessionV2)
        known = 9
        if "profileId" in data:
            value = data["profileId"]
            if not (type(value) is str):
                raise reading.Misfit
            made.profile_id = value
        else:
            made.profile_id = UNSET
            known -= 1
        if "couponCodes" in data:
            value = data["couponCodes"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.coupon_codes = reading.texts(value)
        else:
            made.coupon_codes = UNSET
            known -= 1
        if "referralCode" in data:
            value = data["referralCode"]
            if not (type(value) is str):
                raise reading.Misfit
            made.referral_code = value
        else:
            made.referral_code = UNSET
            known -= 1
        if "loyaltyCards" in data:
            value = data["loyaltyCards"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.loyalty_cards = reading.texts(value)
        else:
            made.loyalty_cards = UNSET
            known -= 1
        if "state" in data:
            value = data["state"]
            made.state = reading.member(CUSTOMER_SESSION_STATE_MEMBERS, value)
        else:
            made.state = UNSET
            known -= 1
        if "cartItems" in data:
            value = data["cartItems"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.cart_items = [decode_cart_item(item) for item in value]
        else:
            made.cart_items = UNSET
            known -= 1
        if "additionalCosts" in data:
            value = data["additionalCosts"]
            if not (type(value) is reading.OBJECT):
                raise reading.Misfit
            made.additional_costs = {key: decode_additional_cost(item) for key, item in value.items()}
        else:
            made.additional_costs = UNSET
            known -= 1
        if "identifiers" in data:
            value = data["identifiers"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.identifiers = reading.texts(value)
        else:
            made.identifiers = UNSET
            known -= 1
        if "attributes" in data:
            value = data["attributes"]
            if not (type(value) is reading.OBJECT):
                raise reading.Misfit
            made.attributes = reading.plains(value)
        else:
            made.attributes = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, NewCustomerSessionV2)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is NewCustomerSessionV2):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.profile_id) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["profileId"] = value
        if (value := model.coupon_codes) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["couponCodes"] = writing.texts(value)
        if (value := model.referral_code) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["referralCode"] = value
        if (value := model.loyalty_cards) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["loyaltyCards"] = writing.texts(value)
        if (value := model.state) is not UNSET:
            if not (type(value) is str or type(value) is CustomerSessionState):
                raise writing.Misfit
            data["state"] = value
        if (value := model.cart_items) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["cartItems"] = [encode_cart_item(item) for item in value]
        if (value := model.additional_costs) is not UNSET:
            if not (type(value) is reading.OBJECT):
                raise writing.Misfit
            data["additionalCosts"] = {
                writing.text(key): encode_additional_cost(item) for key, item in value.items()
            }
        if (value := model.identifiers) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["identifiers"] = writing.texts(value)
        if (value := model.attributes) is not UNSET:
            if not (type(value) is reading.OBJECT):
                raise writing.Misfit
            data["attributes"] = writing.plains(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_new_customer_session_v2 = NewCustomerSessionV2.decode
encode_new_customer_session_v2 = NewCustomerSessionV2.encode

from talonone.models.additional_cost import AdditionalCost, decode_additional_cost, encode_additional_cost
from talonone.models.cart_item import CartItem, decode_cart_item, encode_cart_item
from talonone.models.customer_session_state import CUSTOMER_SESSION_STATE_MEMBERS, CustomerSessionState
