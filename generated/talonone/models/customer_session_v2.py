"""CustomerSessionV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CustomerSessionV2(Model):
    """A customer session as it is stored now."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    integration_id: str
    """Id you gave to it. At most 1000 characters."""
    application_id: int
    """Application that owns it."""
    profile_id: str
    """Integration id of the customer profile, as you know it."""
    coupon_codes: Sequence[str] | None | Unset = UNSET
    """Coupon codes the customer entered, each of up to 100 characters. If the campaign has a budget
    for coupons, the session must hold one when it closes. Each at most 100 characters."""
    referral_code: str | None | Unset = UNSET
    """Referral code the customer entered, of up to 100 characters. If the campaign has a budget for
    referrals, the session must hold one when it closes. At most 100 characters."""
    loyalty_cards: Sequence[str] | None | Unset = UNSET
    """Loyalty card used in the session, at most one. At most 1 item."""
    state: CustomerSessionState | str
    """State the session is to have. Server default open."""
    cart_items: Sequence[CartItem]
    """Lines of the cart, at most 1000. Where the Application splits lines into single items, the
    quantities may add up to 10,000 at most. At most 1000 items."""
    additional_costs: Mapping[str, AdditionalCost] | None | Unset = UNSET
    """Costs on top of the goods, by the names defined in the Campaign Manager."""
    identifiers: Sequence[str] | None | Unset = UNSET
    """Up to five values of your own, such as an IP address, that rules and limits can refer to. If the
    campaign has a budget per identifier, the session must hold one when it closes. At most 5
    items."""
    attributes: Mapping[str, Any]
    """Attributes of the session, such as the city it ships to. Create custom ones in the Campaign
    Manager first."""
    first_session: bool
    """Whether it is the customer's first."""
    total: Decimal = field(converter=codecs.exact_decimal)
    """What the cart and all costs on top add up to."""
    cart_item_total: Decimal = field(converter=codecs.exact_decimal)
    """What the cart alone adds up to."""
    additional_cost_total: Decimal = field(converter=codecs.exact_decimal)
    """What the costs on top add up to."""
    updated: datetime
    """When the session last changed."""


from talonone.models.additional_cost import AdditionalCost
from talonone.models.cart_item import CartItem
from talonone.models.customer_session_state import CustomerSessionState

CustomerSessionV2.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("integration_id", "integrationId", codecs.STRING, required=True),
    WireField("application_id", "applicationId", codecs.INTEGER, required=True),
    WireField("profile_id", "profileId", codecs.STRING, required=True),
    WireField("coupon_codes", "couponCodes", codecs.Nullable(codecs.ArrayOf(codecs.STRING))),
    WireField("referral_code", "referralCode", codecs.Nullable(codecs.STRING)),
    WireField("loyalty_cards", "loyaltyCards", codecs.Nullable(codecs.ArrayOf(codecs.STRING))),
    WireField("state", "state", codecs.EnumOf(CustomerSessionState), required=True),
    WireField("cart_items", "cartItems", codecs.ArrayOf(ModelOf(CartItem)), required=True),
    WireField("additional_costs", "additionalCosts", codecs.Nullable(codecs.MapOf(ModelOf(AdditionalCost)))),
    WireField("identifiers", "identifiers", codecs.Nullable(codecs.ArrayOf(codecs.STRING))),
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING), required=True),
    WireField("first_session", "firstSession", codecs.BOOLEAN, required=True),
    WireField("total", "total", codecs.DECIMAL, required=True),
    WireField("cart_item_total", "cartItemTotal", codecs.DECIMAL, required=True),
    WireField("additional_cost_total", "additionalCostTotal", codecs.DECIMAL, required=True),
    WireField("updated", "updated", codecs.DATE_TIME, required=True),
)
