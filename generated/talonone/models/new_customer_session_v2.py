"""NewCustomerSessionV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.additional_cost import AdditionalCost
from talonone.models.cart_item import CartItem
from talonone.models.customer_session_state import CustomerSessionState

NewCustomerSessionV2.wire_fields = (
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
