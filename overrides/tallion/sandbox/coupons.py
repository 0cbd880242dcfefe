"""Talon.One's coupons, their reservations, and referrals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from tallion.sandbox.handlers import Handler, Surroundings, answer
from tallion.sandbox.instructions import Json
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.state import State, moment_of, now, without_absent
from tallion.sandbox.validation import Incoming


def _braze_coupon(incoming: Incoming, around: Surroundings) -> Reply:
    body = incoming.body
    limit = body.get("discountLimit")
    coupon = {
        "application_id": body["applicationId"],
        "campaign_id": body["campaignId"],
        "usage_limit": body.get("usageLimit", 1),
        # A number in the request, but an integer in the reply.
        "discount_limit": None if limit is None else int(limit),
        "reservation_limit": body.get("reservationLimit"),
        "is_reservation_mandatory": body.get("isReservationMandatory"),
        "limits": body.get("limits"),
        "start_date": body.get("startDate"),
        "expiry_date": body.get("expiryDate"),
        "recipient": body.get("integrationId"),
        "attributes": body.get("attributes"),
        "pattern": body.get("couponPattern"),
        "characters": [item for item in body.get("validCharacters", ()) if item],
    }
    return answer(incoming, _coupon_body(kept_coupon(incoming, around.state, coupon, body["identifier"])))


def _coupon_by_query(incoming: Incoming, around: Surroundings) -> Reply:
    query = incoming.query
    coupon = {
        "application_id": query["applicationId"],
        "campaign_id": query["campaignId"],
        "usage_limit": query.get("usageLimit", 1),
        "discount_limit": query.get("discountLimit"),
        "start_date": query.get("startDate"),
        "expiry_date": query.get("expiryDate"),
        "recipient": query.get("recipientIntegrationId"),
        "attributes": query.get("attributes"),
    }
    return answer(
        incoming, _coupon_body(kept_coupon(incoming, around.state, coupon, query.get("identifier")))
    )


def kept_coupon(incoming: Incoming, state: State, coupon: Json, identifier: str | None) -> Json:
    """The coupon made before for this identifier, or this one, which a dry run does not keep."""
    key = (
        incoming.operation.platform,
        coupon.get("application_id"),
        coupon["campaign_id"],
        identifier,
    )
    if identifier and key in state.coupon_by_identifier:
        return state.coupons[state.coupon_by_identifier[key]]
    made = {
        **coupon,
        "id": 0 if incoming.dry_run else state.next_id(),
        "value": _new_code(state, coupon),
        "created": now(),
        "usage_counter": 0,
        "reservations": [],
    }
    if not incoming.dry_run:
        state.coupons[made["value"]] = made
        if identifier:
            state.coupon_by_identifier[key] = made["value"]
    return made


def _new_code(state: State, coupon: Json) -> str:
    code = state.new_code(coupon.get("pattern"), coupon.get("characters"))
    if code is None:
        raise RefusalError(400, f"The pattern {coupon['pattern']!r} has no code left that is not taken.")
    return code


def _reserve_coupon(incoming: Incoming, around: Surroundings) -> Reply:
    value, profile = incoming.body["couponValue"], incoming.body["integrationId"]
    coupon = around.state.coupons.get(value)
    if coupon is None:
        raise RefusalError(404, f"There is no coupon {value!r}.")
    limit = coupon.get("reservation_limit") or 0
    if profile not in coupon["reservations"]:
        if limit and len(coupon["reservations"]) >= limit:
            raise RefusalError(400, f"The coupon has its {limit} reservations already.")
        coupon["reservations"].append(profile)
    body = {
        "id": coupon["id"],
        "campaignId": coupon["campaign_id"],
        "value": value,
        "usageLimit": coupon["usage_limit"],
        "usageCounter": coupon["usage_counter"],
        "created": coupon["created"],
        "attributes": coupon.get("attributes"),
        "isReservationMandatory": coupon.get("is_reservation_mandatory") or False,
        "implicitlyReserved": False,
        "reservation": True,
    }
    return answer(incoming, without_absent(body))


def _braze_referral(incoming: Incoming, around: Surroundings) -> Reply:
    # No source lists `identifier` here; a body that has one is known again by it, as a coupon's is.
    return _referral(incoming, around.state, incoming.body, incoming.body.get("identifier"))


def _referral_by_query(incoming: Incoming, around: Surroundings) -> Reply:
    return _referral(incoming, around.state, incoming.query, None)


def _referral(incoming: Incoming, state: State, values: Mapping[str, Any], identifier: Any) -> Reply:
    key = (incoming.operation.platform, values["campaignId"], identifier)
    if identifier and key in state.referral_by_identifier:
        known = state.referrals[state.referral_by_identifier[key]]
        return answer(incoming, {**referral_body(known), "dryRun": incoming.dry_run})
    referral = {
        "id": 0 if incoming.dry_run else state.next_id(),
        "campaign_id": values["campaignId"],
        "code": _new_code(state, {}),
        "created": now(),
        "advocate": values["advocateProfileIntegrationId"],
        "friend": values.get("friendProfileIntegrationId"),
        "usage_limit": values.get("usageLimit", 0),
        "usage_counter": 0,
        "start_date": values.get("startDate"),
        "expiry_date": values.get("expiryDate"),
        "attributes": values.get("attributes"),
    }
    if not incoming.dry_run:
        state.referrals[referral["code"]] = referral
        if identifier:
            state.referral_by_identifier[key] = referral["code"]
    return answer(incoming, {**referral_body(referral), "dryRun": incoming.dry_run})


def reason_against(thing: Json, name: str, profile: str | None) -> str | None:
    """Why a profile may not use a coupon or referral now, or None; `name` is which of the two."""
    today = datetime.now(UTC)
    start, end = moment_of(thing.get("start_date")), moment_of(thing.get("expiry_date"))
    recipient = thing.get("recipient" if name == "Coupon" else "friend")
    if start is not None and start > today:
        return f"{name}StartDateInFuture"
    if end is not None and end <= today:
        return f"{name}Expired"
    if thing["usage_limit"] and thing["usage_counter"] >= thing["usage_limit"]:
        return f"{name}LimitReached"
    if recipient and recipient != profile:
        return f"{name}RecipientDoesNotMatch"
    if name == "Referral" and thing["advocate"] == profile:
        return "ReferralRecipientIdSameAsAdvocate"
    if name == "Coupon" and thing.get("is_reservation_mandatory") and profile not in thing["reservations"]:
        return "CouponRejectedByCondition"
    return None


def coupon_of_engine(coupon: Json) -> Json:
    """A coupon as the rule engine's replies have it."""
    return without_absent(
        {
            "id": coupon["id"],
            "created": coupon["created"],
            "campaignId": coupon["campaign_id"],
            "value": coupon["value"],
            "usageLimit": min(max(coupon["usage_limit"], 0), 999_999),
            "startDate": coupon.get("start_date"),
            "expiryDate": coupon.get("expiry_date"),
            "usageCounter": coupon["usage_counter"],
            "attributes": coupon.get("attributes"),
            "recipientIntegrationId": (coupon.get("recipient") or "")[:1000] or None,
        }
    )


def referral_body(referral: Json) -> Json:
    """A referral as replies have it."""
    return without_absent(
        {
            "id": referral["id"],
            "created": referral["created"],
            "startDate": referral["start_date"],
            "expiryDate": referral["expiry_date"],
            "usageLimit": referral["usage_limit"],
            "campaignId": referral["campaign_id"],
            # The reply has no room for empty ids.
            "advocateProfileIntegrationId": referral["advocate"] or None,
            "friendProfileIntegrationId": referral["friend"] or None,
            "attributes": referral["attributes"],
            "code": referral["code"],
            "usageCounter": referral["usage_counter"],
        }
    )


def _coupon_body(coupon: Json) -> Json:
    return without_absent(
        {
            "ID": coupon["id"],
            "ApplicationID": coupon["application_id"],
            "CampaignID": coupon["campaign_id"],
            "Value": coupon["value"],
            "DiscountLimit": coupon["discount_limit"],
            "ReservationLimit": coupon.get("reservation_limit"),
            "IsReservationMandatory": coupon.get("is_reservation_mandatory"),
            "Limits": coupon.get("limits"),
            "StartDate": coupon["start_date"],
            "ExpiryDate": coupon["expiry_date"],
            "RecipientIntegrationID": coupon["recipient"],
            "UsageLimit": coupon["usage_limit"],
            "Attributes": coupon["attributes"],
        }
    )


HANDLERS: Final[Mapping[str, Handler]] = {
    "braze.create_coupon": _braze_coupon,
    "braze.create_coupon_reservation": _reserve_coupon,
    "braze.create_referral": _braze_referral,
    "iterable.create_coupon": _coupon_by_query,
    "iterable.create_referral": _referral_by_query,
    "cep.create_coupon": _coupon_by_query,
    "cep.create_referral": _referral_by_query,
    "selligent.create_coupon": _coupon_by_query,
}
