"""The rules that the sandbox plays, and the effects that they reply with.

There is one campaign, with rules simple enough to predict: a tenth off for a good coupon, a free item from
100 on, a bundle from two items on, a giveaway and a coupon from 200 on, one loyalty point for each unit of
a closed session, and their rollback when it is cancelled.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_DOWN, Decimal
from typing import Any, Final

from attrs import Factory, define

from tallion.sandbox import loyalty
from tallion.sandbox.coupons import coupon_of_engine, reason_against, referral_body
from tallion.sandbox.instructions import Json
from tallion.sandbox.state import NOTHING, State, now

APPLICATION: Final = 1
CAMPAIGN: Final = 1
PROGRAM: Final = 1
_POOL: Final = 7
_FREE_ITEM_FROM: Final = 100
_REWARD_FROM: Final = 200
_CENT: Final = Decimal("0.01")
_TENTH: Final = Decimal("0.1")
_ENDINGS: Final = frozenset({"cancelled", "partially_returned"})


@define(kw_only=True)
class Run:
    """One run of the rules: what they look at, and what came of it."""

    state: State
    profile_id: str | None = None
    effects: list[Json] = Factory(list)
    created_coupons: list[Json] = Factory(list)
    coupons: list[Json] = Factory(list)
    giveaways: list[Json] = Factory(list)
    referral: Json | None = None

    def effect(self, kind: str, rule: str, **props: Any) -> None:
        """Add an effect."""
        self.effects.append(
            {
                "campaignId": CAMPAIGN,
                "rulesetId": 1,
                "ruleIndex": len(self.effects),
                "ruleName": rule,
                "effectType": kind,
                "props": props,
            }
        )


def number(value: object) -> Decimal:
    """A number of JSON, exact; anything else is 0."""
    known = isinstance(value, int | Decimal) and not isinstance(value, bool)
    return Decimal(value) if known and isinstance(value, int | Decimal) else NOTHING


def costs(session: Mapping[str, Any]) -> Decimal:
    """The additional costs of a session."""
    return sum((number(cost.get("price")) for cost in session.get("additionalCosts", {}).values()), NOTHING)


def items_total(session: Mapping[str, Any]) -> Decimal:
    """The sum of a session's cart."""
    items = session.get("cartItems", ())
    return sum((number(item.get("price")) * number(item["quantity"]) for item in items), NOTHING)


def run_session(run: Run, session: Json, before: str | None) -> None:
    """Run the rules on a session; `before` is the state that it had."""
    total = items_total(session)
    if session["state"] in _ENDINGS:
        if before == "closed":
            _roll_back(run, session, total)
        return
    for code in session.get("couponCodes", ()):
        _coupon(run, code, total, closes=session["state"] == "closed" and before != "closed")
    if session.get("referralCode"):
        _referral(run, session["referralCode"], closes=session["state"] == "closed" and before != "closed")
    _cart(run, session, total)
    if session["state"] == "closed" and before != "closed":
        _close(run, total)
    elif total >= _REWARD_FROM and run.profile_id:
        run.effect(
            "willAwardGiveaway",
            "Reward",
            poolId=_POOL,
            poolName="Vouchers",
            recipientIntegrationId=run.profile_id,
        )


def _coupon(run: Run, code: str, total: Decimal, *, closes: bool) -> None:
    coupon = run.state.coupons.get(code)
    reason = "CouponNotFound" if coupon is None else reason_against(coupon, "Coupon", run.profile_id)
    if coupon is None or reason is not None:
        run.effect("rejectCoupon", "Coupon", value=code, rejectionReason=reason)
        return
    if closes:
        coupon["usage_counter"] += 1
    # The document's shortest code has 4 characters; patterns can give shorter ones.
    if len(code) >= 4:
        run.coupons.append(coupon_of_engine(coupon))
    run.effect("acceptCoupon", "Coupon", value=code)
    run.effect("setDiscount", "Coupon", name="A tenth off", value=_rounded(total * _TENTH), scope="cartItems")


def _referral(run: Run, code: str, *, closes: bool) -> None:
    referral = run.state.referrals.get(code)
    reason = "ReferralNotFound" if referral is None else reason_against(referral, "Referral", run.profile_id)
    if referral is None or reason is not None:
        run.effect("rejectReferral", "Referral", value=code, rejectionReason=reason)
        return
    run.effect("acceptReferral", "Referral", value=code)
    if closes:
        referral["usage_counter"] += 1
        run.effect("redeemReferral", "Referral", id=referral["id"], value=code)
    limit = min(max(referral["usage_limit"], 0), 999_999)
    customers = [run.profile_id] if run.profile_id else []
    run.referral = {
        **referral_body(referral),
        "advocateProfileIntegrationId": referral["advocate"],
        "usageLimit": limit,
        "referredCustomers": customers,
    }


def _cart(run: Run, session: Json, total: Decimal) -> None:
    items = session.get("cartItems", ())
    if total >= _FREE_ITEM_FROM:
        run.effect("addFreeItem", "Free item", sku="SANDBOX-FREE", name="A free item")
        price = number(items[0].get("price"))
        value = _rounded(price * _TENTH)
        run.effect("setDiscountPerItem", "Free item", name="First item", value=value, position=0)
    if len(items) > 1:
        indices = list(range(len(items)))
        run.effect(
            "showBundleMetadata", "Bundle", description="All", bundleAttributes=["sku"], itemsIndices=indices
        )
    for name, cost in session.get("additionalCosts", {}).items():
        value = _rounded(number(cost.get("price")) * _TENTH)
        run.effect(
            "setDiscountPerAdditionalCost",
            "Costs",
            name="Costs",
            additionalCostId=1,
            additionalCost=name,
            value=value,
        )


def _close(run: Run, total: Decimal) -> None:
    if run.profile_id is None:
        return
    profile = run.state.profiles[run.profile_id]
    profile["closed_sessions"] += 1
    profile["total_sales"] += total
    run.effect("updateAttribute", "Close", path="$Profile.Attributes.lastPurchase", value=now())
    points = _rounded(total, Decimal(1))
    if points > 0:
        _points(run, "addLoyaltyPoints", points)
    if total >= _REWARD_FROM:
        _reward(run, run.profile_id)


def _points(run: Run, kind: str, points: Decimal) -> None:
    """Add points, or take them back, and say so."""
    sign = -1 if kind == "rollbackAddedLoyaltyPoints" else 1
    profile = str(run.profile_id)
    loyalty.add(run.state, (PROGRAM, profile, None), sign * points)
    props = {
        "programId": PROGRAM,
        "subLedgerId": "",
        "value": points,
        "recipientIntegrationId": profile[:1000],
        "transactionUUID": run.state.next_uuid(),
    }
    name = {} if sign < 0 else {"name": "A point for each unit"}
    run.effect(kind, "Loyalty", **name, **props)


def _reward(run: Run, profile: str) -> None:
    code = run.state.new_code()
    if code is None:
        return
    made = {"campaign_id": CAMPAIGN, "application_id": APPLICATION, "usage_limit": 1, "discount_limit": None}
    dates = {"start_date": None, "expiry_date": None, "attributes": None, "recipient": profile}
    coupon = {**made, **dates, "id": run.state.next_id(), "value": code, "created": now()}
    run.state.coupons[code] = {**coupon, "usage_counter": 0, "reservations": []}
    run.created_coupons.append(coupon_of_engine(run.state.coupons[code]))
    run.effect("couponCreated", "Reward", value=code, profileId=profile)
    giveaway = {
        "id": run.state.next_id(),
        "created": now(),
        "code": run.state.next_uuid()[:8],
        "poolId": _POOL,
    }
    run.giveaways.append({**giveaway, "used": True})
    run.effect(
        "awardGiveaway",
        "Reward",
        poolId=_POOL,
        poolName="Vouchers",
        recipientIntegrationId=profile[:1000],
        giveawayId=giveaway["id"],
        code=giveaway["code"],
    )


def _roll_back(run: Run, session: Json, total: Decimal) -> None:
    for code in session.get("couponCodes", ()):
        coupon = run.state.coupons.get(code)
        if coupon is not None and coupon["usage_counter"] > 0:
            coupon["usage_counter"] -= 1
            run.effect("rollbackCoupon", "Rollback", value=code)
            value = _rounded(total * _TENTH)
            run.effect("rollbackDiscount", "Rollback", name="A tenth off", value=value)
    referral = run.state.referrals.get(session.get("referralCode", ""))
    if referral is not None and referral["usage_counter"] > 0:
        referral["usage_counter"] -= 1
        run.effect("rollbackReferral", "Rollback", value=referral["code"])
    points = _rounded(total, Decimal(1))
    if run.profile_id is not None and points > 0:
        _points(run, "rollbackAddedLoyaltyPoints", points)


def run_event(run: Run, kind: str, attributes: Mapping[str, Any], samples: Mapping[str, Any]) -> None:
    """Run the rules on an event.

    An event whose type is `effect:` and a kind of effect is replied to with one of that kind, made from its
    schema: so every kind can be tried.
    """
    wanted = kind.partition("effect:")[2]
    if wanted in samples:
        run.effect(wanted, "Asked for by name", **samples[wanted])
        return
    run.effect(
        "showNotification", "Event", notificationType="Info", title=kind or "Event", body="Was received"
    )
    run.effect("triggerWebhook", "Event", webhookId=1, webhookName="sandbox")
    for name in _first(attributes):
        run.effect("updateAttribute", "Event", path=f"$Profile.Attributes.{name}", value=kind)
    if run.profile_id:
        _points(run, "addLoyaltyPoints", Decimal(1))


def _first(attributes: Mapping[str, Any]) -> Iterator[str]:
    yield from list(attributes)[:1]


def _rounded(value: Decimal, unit: Decimal = _CENT) -> Decimal:
    # Amounts may be larger than the context's 28 digits can hold to the cent; then they stay as they are.
    return value.quantize(unit, ROUND_DOWN) if abs(value) < 10**20 else value
