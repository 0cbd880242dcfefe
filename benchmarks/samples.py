"""What the benchmarks send and receive, written out by the facts in specs/talonone.yaml."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

Json = dict[str, Any]

COUPON_ARGUMENTS: Json = {"application_id": 398, "campaign_id": 5671, "identifier": "msg-1", "usage_limit": 4}
"""The simple call: `braze.create_coupon` with these."""

COUPON_REQUEST: Json = {
    "deploymentUrl": "example.europe-west1.talon.one",
    "applicationId": 398,
    "campaignId": 5671,
    "identifier": "msg-1",
    "usageLimit": 4,
}
"""The same as it goes over the wire."""

COUPON_REPLY: Json = {
    "ID": 20190408,
    "ApplicationID": 398,
    "CampaignID": 5671,
    "Value": "BRAZE-7F3K-Q9LM",
    "DiscountLimit": 100,
    "ReservationLimit": 1,
    "IsReservationMandatory": False,
    "StartDate": "2026-11-22T10:00:00Z",
    "ExpiryDate": "2026-12-22T10:00:00Z",
    "UsageLimit": 4,
}
"""What it is answered."""


class EventReply:
    """Writes one reply to an event: a session with coupons, 57 date-times and effects of 23 kinds, 14 KB."""

    def __init__(self) -> None:
        self._ids = count(100)
        self._minutes = count()

    def value(self) -> Json:
        """The reply as Python values."""
        return {
            "customerSession": self._session(),
            "customerProfile": self._profile(),
            "event": self._event(),
            "loyalty": self._loyalty(),
            "referral": {
                **self._referral("FRIEND-K2Q4"),
                "referredCustomers": ["URNGV8294NV", "DRPVV9476AF"],
            },
            "coupons": [self._coupon(f"AUTUMN-{code}") for code in ("A4XJ", "7QPM", "KD20")],
            "triggeredCampaigns": [
                self._campaign(name) for name in ("Autumn sale", "Tiers", "Refer a friend")
            ],
            "effects": [self._effect(kind, props) for kind, props in self._props()],
            "ruleFailureReasons": [self._failure(rule) for rule in range(1)],
            "createdCoupons": [self._coupon(f"THANKS-{code}") for code in ("M8ZT", "19XC", "WP5R")],
            "createdReferrals": [self._referral("SHARE-9TTX")],
            "awardedGiveaways": [self._giveaway()],
            "return": self._return(),
            "previousReturns": [],
        }

    def _id(self) -> int:
        return next(self._ids)

    def _moment(self) -> str:
        moment = datetime(2026, 11, 22, 10, tzinfo=UTC) + timedelta(minutes=7 * next(self._minutes))
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{self._id() * 997:06d}Z"

    def _entity(self) -> Json:
        return {"id": self._id(), "created": self._moment()}

    def _session(self) -> Json:
        return {
            **self._entity(),
            "integrationId": "session-2026-11-22-0017",
            "applicationId": 398,
            "profileId": "URNGV8294NV",
            "couponCodes": ["AUTUMN-A4XJ", "AUTUMN-7QPM", "AUTUMN-KD20"],
            "referralCode": "FRIEND-K2Q4",
            "loyaltyCards": ["summer-loyalty-card-0543"],
            "state": "open",
            "cartItems": [self._cart_item(position) for position in range(2)],
            "additionalCosts": {"shipping": {"price": 9.95}, "gift_wrap": {"price": 2.5}},
            "identifiers": ["91.11.156.141"],
            "attributes": {"ShippingCountry": "DE", "PaymentMethod": "invoice"},
            "firstSession": False,
            "total": 331.65,
            "cartItemTotal": 319.2,
            "additionalCostTotal": 12.45,
            "updated": self._moment(),
        }

    def _cart_item(self, position: int) -> Json:
        return {
            "name": f"Wool jumper, size {position + 36}",
            "sku": f"SKU124{position}-M",
            "quantity": position + 1,
            "returnedQuantity": 0,
            "remainingQuantity": position + 1,
            "price": 31.92,
            "category": "jumpers",
            "weight": 0.41,
            "position": position,
            "attributes": {"color": "dark green", "on_sale": position == 2},
            "additionalCosts": {"customs": {"price": 0.35}},
        }

    def _profile(self) -> Json:
        return {
            **self._entity(),
            "accountId": 31,
            "integrationId": "URNGV8294NV",
            "attributes": {"Language": "german", "ShippingCountry": "DE", "Newsletter": True},
            "closedSessions": 3,
            "totalSales": 1299.99,
            "audienceMemberships": [{"id": 2, "name": "Travel fans"}, {"id": 7, "name": "Winter"}],
            "lastActivity": self._moment(),
        }

    def _event(self) -> Json:
        return {
            **self._entity(),
            "applicationId": 398,
            "profileId": "URNGV8294NV",
            "type": "newsletter_opened",
            "attributes": {"Issue": 17, "Source": "mail"},
            "sessionId": "session-2026-11-22-0017",
            "effects": [],
            "ledgerEntries": [self._ledger_entry(amount) for amount in (25, 250)],
            "meta": {
                "campaigns": {"5671": {"name": "Autumn sale"}},
                "couponRejectionReason": {"campaignId": 5671, "couponId": 1037, "reason": "CouponExpired"},
            },
        }

    def _ledger_entry(self, amount: int) -> Json:
        return {
            **self._entity(),
            "profileId": "URNGV8294NV",
            "accountId": 31,
            "loyaltyProgramId": 5,
            "eventId": 1201,
            "amount": amount,
            "reason": "Newsletter bonus",
            "expiryDate": self._moment(),
        }

    def _loyalty(self) -> Json:
        tier = {"id": 11, "name": "Gold"}
        balances = {
            "currentBalance": 105.75,
            "pendingBalance": 10,
            "expiredBalance": 286,
            "spentBalance": 150.5,
        }
        ledger = {**balances, "tentativeCurrentBalance": 100.75, "pointsToNextTier": 20, "currentTier": tier}
        card = {
            **self._entity(),
            "programID": 125,
            "status": "active",
            "identifier": "summer-loyalty-card-0543",
            "usersPerCardLimit": 111,
            "profiles": [{"integrationId": "URNGV8294NV", "timestamp": self._moment()}],
            "ledger": ledger,
            "modified": self._moment(),
        }
        program = {"id": 5, "title": "My loyalty program", "name": "program1", "ledger": ledger}
        return {"cards": [card], "programs": {"5": {**program, "subLedgers": {"mysubledger": ledger}}}}

    def _referral(self, code: str) -> Json:
        return {
            **self._entity(),
            "startDate": self._moment(),
            "expiryDate": self._moment(),
            "usageLimit": 1,
            "campaignId": 5673,
            "advocateProfileIntegrationId": "URNGV8294NV",
            "friendProfileIntegrationId": "BZGGC2454PA",
            "attributes": {"Channel": "mail"},
            "code": code,
            "usageCounter": 0,
            "batchId": "tqyrgahe",
        }

    def _coupon(self, value: str) -> Json:
        return {
            **self._entity(),
            "campaignId": 5671,
            "value": value,
            "usageLimit": 100,
            "discountLimit": 30.15,
            "startDate": self._moment(),
            "expiryDate": self._moment(),
            "limits": [{"action": "redeemCoupon", "limit": 1000, "period": "yearly", "entities": ["Coupon"]}],
            "usageCounter": 10,
            "discountCounter": 10.4,
            "discountRemainder": 19.75,
            "attributes": {"Region": "south"},
            "recipientIntegrationId": "URNGV8294NV",
            "reservation": True,
            "batchId": "32535-43255",
        }

    def _campaign(self, name: str) -> Json:
        generator = {"validCharacters": ["A", "B", "G", "Y"], "couponPattern": "AUTUMN-####"}
        return {
            **self._entity(),
            "applicationId": 398,
            "userId": 388,
            "name": name,
            "description": f"{name}, in all countries",
            "startTime": self._moment(),
            "endTime": self._moment(),
            "state": "enabled",
            "activeRulesetId": 6,
            "tags": ["autumn"],
            "features": ["coupons", "referrals"],
            "couponSettings": generator,
            "limits": [
                {"action": "createCoupon", "limit": 1000, "period": "weekly", "entities": ["Profile"]}
            ],
            "couponRedemptionCount": 163,
            "discountCount": 288.6,
            "discountEffectCount": 343,
            "lastActivity": self._moment(),
            "updated": self._moment(),
        }

    def _effect(self, kind: str, props: Json) -> Json:
        place = {"campaignId": 5671, "rulesetId": 73, "ruleIndex": 2, "ruleName": "Autumn"}
        return {**place, "effectType": kind, "props": props}

    def _props(self) -> list[tuple[str, Json]]:
        return [
            ("acceptCoupon", {"value": "AUTUMN-A4XJ"}),
            ("acceptReferral", {"value": "FRIEND-K2Q4"}),
            ("redeemReferral", {"id": 7, "value": "FRIEND-K2Q4"}),
            (
                "rejectCoupon",
                {
                    "value": "OLD-1",
                    "rejectionReason": "CouponExpired",
                    "conditionIndex": 0,
                    "details": "expired",
                },
            ),
            ("rejectReferral", {"value": "OLD-2", "rejectionReason": "ReferralNotFound"}),
            ("couponCreated", {"value": "THANKS-M8ZT", "profileId": "URNGV8294NV"}),
            ("referralCreated", {"value": "SHARE-9TTX"}),
            *self._discounts(),
            *self._points(),
            ("triggerWebhook", {"webhookId": 3, "webhookName": "Tell the shop"}),
            ("addFreeItem", {"sku": "SKU1299-S", "name": "Woolen socks"}),
            (
                "showNotification",
                {"notificationType": "Info", "title": "Sale", "body": "Two more and shipping is free"},
            ),
            ("updateAttribute", {"path": "Profile.Attributes.Tier", "value": "gold"}),
            ("rollbackCoupon", {"value": "AUTUMN-KD20"}),
            (
                "rollbackDiscount",
                {"name": "10% off", "value": 3.19, "cartItemPosition": 1, "scope": "sessionTotal"},
            ),
            (
                "showBundleMetadata",
                {"description": "Outfit", "bundleAttributes": ["color", "size"], "itemsIndices": [0, 2]},
            ),
            (
                "awardGiveaway",
                {
                    "poolId": 2,
                    "poolName": "Cinema",
                    "recipientIntegrationId": "URNGV8294NV",
                    "giveawayId": 81,
                    "code": "57638t-67439hty",
                },
            ),
            (
                "willAwardGiveaway",
                {"poolId": 2, "poolName": "Cinema", "recipientIntegrationId": "URNGV8294NV"},
            ),
            ("error", {"message": "Attribute Size is not set"}),
            (
                "customEffect",
                {"effectId": 4, "name": "confetti", "payload": {"colors": ["red", "gold"], "n": 3}},
            ),
        ]

    def _discounts(self) -> list[tuple[str, Json]]:
        return [
            (
                "setDiscount",
                {"name": "10% off", "value": 33.17, "scope": "sessionTotal", "desiredValue": 33.17},
            ),
            *(
                (
                    "setDiscountPerItem",
                    {
                        "name": "5% off",
                        "value": 1.596,
                        "position": position,
                        "subPosition": 0,
                        "desiredValue": 1.6,
                    },
                )
                for position in range(2)
            ),
            (
                "setDiscountPerAdditionalCost",
                {"name": "Shipping", "additionalCostId": 1, "additionalCost": "shipping", "value": 9.95},
            ),
        ]

    def _points(self) -> list[tuple[str, Json]]:
        transaction = "8fb0a6f1-9b52-4a4b-9f0e-2f6a3a8c9d10"
        ledger = {"programId": 5, "subLedgerId": "", "transactionUUID": transaction}
        return [
            (
                "addLoyaltyPoints",
                {
                    **ledger,
                    "name": "One for each euro",
                    "value": 331.65,
                    "recipientIntegrationId": "URNGV8294NV",
                    "startDate": self._moment(),
                    "expiryDate": self._moment(),
                    "cartItemPosition": 1,
                },
            ),
            (
                "deductLoyaltyPoints",
                {**ledger, "ruleTitle": "Pay with points", "value": 12.5, "name": "Points"},
            ),
        ]

    def _failure(self, rule: int) -> Json:
        return {
            "campaignID": 5672,
            "campaignName": "Tiers",
            "rulesetID": 74,
            "ruleIndex": rule,
            "ruleName": f"Tier {rule}",
            "conditionIndex": 1,
            "details": "the condition was not met",
        }

    def _giveaway(self) -> Json:
        return {
            **self._entity(),
            "code": "57638t-67439hty",
            "poolId": 2,
            "startDate": self._moment(),
            "endDate": self._moment(),
            "attributes": {"provider": "cinema"},
            "used": True,
        }

    def _return(self) -> Json:
        return {
            **self._entity(),
            "applicationId": 398,
            "accountId": 31,
            "returnedCartItems": [{"position": 2, "quantity": 1}],
            "eventId": 1201,
            "sessionId": 1042,
            "sessionIntegrationId": "session-2026-11-20-0003",
            "profileIntegrationId": "URNGV8294NV",
        }


def event_reply() -> bytes:
    """The reply as it comes over the wire; the same bytes each time."""
    return json.dumps(EventReply().value(), separators=(",", ":")).encode()
