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
    def take(read: Any) -> NewCustomerSessionV2:
        made = reading.new(NewCustomerSessionV2)
        made.profile_id = read.profile_id
        made.coupon_codes = read.coupon_codes
        made.referral_code = read.referral_code
        made.loyalty_cards = read.loyalty_cards
        made.state = (
            value if (value := read.state) is UNSET else reading.member(CUSTOMER_SESSION_STATE_MEMBERS, value)
        )
        made.cart_items = (
            value if (value := read.cart_items) is UNSET else [take_cart_item(item) for item in value]
        )
        made.additional_costs = (
            value
            if (value := read.additional_costs) is UNSET
            else {key: take_additional_cost(item) for key, item in value.items()}
        )
        made.identifiers = read.identifiers
        made.attributes = value if (value := read.attributes) is UNSET else reading.plains(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is NewCustomerSessionV2
            and ((value := model.profile_id) is UNSET or type(value) is str)
            and ((value := model.referral_code) is UNSET or type(value) is str)
            and ((value := model.state) is UNSET or type(value) is str or type(value) is CustomerSessionState)
        ):
            raise writing.Misfit
        written = NewCustomerSessionV2._struct(
            model.profile_id,
            value if (value := model.coupon_codes) is UNSET else writing.texts(value),
            model.referral_code,
            value if (value := model.loyalty_cards) is UNSET else writing.texts(value),
            model.state,
            value
            if (value := model.cart_items) is UNSET
            else [encode_cart_item(item) for item in writing.array(value)],
            value
            if (value := model.additional_costs) is UNSET
            else {
                writing.text(key): encode_additional_cost(item)
                for key, item in writing.mapping(value).items()
            },
            value if (value := model.identifiers) is UNSET else writing.texts(value),
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_new_customer_session_v2 = NewCustomerSessionV2.take
encode_new_customer_session_v2 = NewCustomerSessionV2.encode

from talonone.models.additional_cost import AdditionalCost, encode_additional_cost, take_additional_cost
from talonone.models.cart_item import CartItem, encode_cart_item, take_cart_item
from talonone.models.customer_session_state import CUSTOMER_SESSION_STATE_MEMBERS, CustomerSessionState
