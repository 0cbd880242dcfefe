"""CustomerSessionV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
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
            WireField(
                "additional_costs", "additionalCosts", codecs.Nullable(codecs.MapOf(ModelOf(AdditionalCost)))
            ),
            WireField("identifiers", "identifiers", codecs.Nullable(codecs.ArrayOf(codecs.STRING))),
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING), required=True),
            WireField("first_session", "firstSession", codecs.BOOLEAN, required=True),
            WireField("total", "total", codecs.DECIMAL, required=True),
            WireField("cart_item_total", "cartItemTotal", codecs.DECIMAL, required=True),
            WireField("additional_cost_total", "additionalCostTotal", codecs.DECIMAL, required=True),
            WireField("updated", "updated", codecs.DATE_TIME, required=True),
        )

    @staticmethod
    def take(read: Any) -> CustomerSessionV2:
        made = reading.new(CustomerSessionV2)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.integration_id = read.integration_id
        made.application_id = read.application_id
        made.profile_id = read.profile_id
        made.coupon_codes = read.coupon_codes
        made.referral_code = read.referral_code
        made.loyalty_cards = read.loyalty_cards
        made.state = reading.member(CUSTOMER_SESSION_STATE_MEMBERS, read.state)
        made.cart_items = [take_cart_item(item) for item in read.cart_items]
        made.additional_costs = (
            value
            if (value := read.additional_costs) is UNSET or value is None
            else {key: take_additional_cost(item) for key, item in value.items()}
        )
        made.identifiers = read.identifiers
        made.attributes = reading.plains(read.attributes)
        made.first_session = read.first_session
        made.total = reading.decimal(read.total)
        made.cart_item_total = reading.decimal(read.cart_item_total)
        made.additional_cost_total = reading.decimal(read.additional_cost_total)
        made.updated = reading.moment(read.updated)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CustomerSessionV2
            and type(model.id) is int
            and type(model.integration_id) is str
            and type(model.application_id) is int
            and type(model.profile_id) is str
            and (type((value := model.state)) is str or type(value) is CustomerSessionState)
            and type(model.first_session) is bool
            and ((value := model.referral_code) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = CustomerSessionV2._struct(
            model.id,
            writing.moment(model.created),
            model.integration_id,
            model.application_id,
            model.profile_id,
            model.state,
            [encode_cart_item(item) for item in writing.array(model.cart_items)],
            writing.plains(writing.mapping(model.attributes)),
            model.first_session,
            writing.decimal(model.total),
            writing.decimal(model.cart_item_total),
            writing.decimal(model.additional_cost_total),
            writing.moment(model.updated),
            value if (value := model.coupon_codes) is UNSET or value is None else writing.texts(value),
            model.referral_code,
            value if (value := model.loyalty_cards) is UNSET or value is None else writing.texts(value),
            value
            if (value := model.additional_costs) is UNSET or value is None
            else {
                writing.text(key): encode_additional_cost(item)
                for key, item in writing.mapping(value).items()
            },
            value if (value := model.identifiers) is UNSET or value is None else writing.texts(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_customer_session_v2 = CustomerSessionV2.take
encode_customer_session_v2 = CustomerSessionV2.encode

from talonone.models.additional_cost import AdditionalCost, encode_additional_cost, take_additional_cost
from talonone.models.cart_item import CartItem, encode_cart_item, take_cart_item
from talonone.models.customer_session_state import CUSTOMER_SESSION_STATE_MEMBERS, CustomerSessionState
