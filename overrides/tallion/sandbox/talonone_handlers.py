"""Talon.One's operations that keep something, each as one small function."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

from attrs import evolve

from tallion.sandbox.handlers import Handler, Surroundings, answer
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.state import Coupon, Json, Referral, State, now
from tallion.sandbox.validation import Incoming

_ACCOUNT: Final = 1
_NOTHING: Final = Decimal(0)


def _braze_coupon(incoming: Incoming, around: Surroundings) -> Reply:
    body = incoming.body
    limit = body.get("discountLimit")
    coupon = Coupon(
        id=0,
        application_id=body["applicationId"],
        campaign_id=body["campaignId"],
        value=around.state.new_code(body.get("couponPattern"), body.get("validCharacters")),
        created=now(),
        usage_limit=body.get("usageLimit", 1),
        # A number in the request, but an integer in the reply.
        discount_limit=None if limit is None else int(limit),
        reservation_limit=body.get("reservationLimit"),
        is_reservation_mandatory=body.get("isReservationMandatory"),
        limits=body.get("limits"),
        start_date=body.get("startDate"),
        expiry_date=body.get("expiryDate"),
        recipient=body.get("integrationId"),
        attributes=body.get("attributes"),
    )
    return answer(incoming, _coupon_body(_kept(incoming, around.state, coupon, body["identifier"])))


def _coupon_by_query(incoming: Incoming, around: Surroundings) -> Reply:
    query = incoming.query
    coupon = Coupon(
        id=0,
        application_id=query["applicationId"],
        campaign_id=query["campaignId"],
        value=around.state.new_code(),
        created=now(),
        usage_limit=query.get("usageLimit", 1),
        discount_limit=query.get("discountLimit"),
        start_date=query.get("startDate"),
        expiry_date=query.get("expiryDate"),
        recipient=query.get("recipientIntegrationId"),
        attributes=query.get("attributes"),
    )
    return answer(incoming, _coupon_body(_kept(incoming, around.state, coupon, query.get("identifier"))))


def _kept(incoming: Incoming, state: State, coupon: Coupon, identifier: str | None) -> Coupon:
    """The coupon made before for this identifier, or this one, which a dry run does not keep."""
    key = (incoming.operation.platform, coupon.application_id, coupon.campaign_id, identifier)
    if identifier and key in state.coupon_by_identifier:
        return state.coupons[state.coupon_by_identifier[key]]
    if incoming.dry_run:
        return coupon
    coupon = evolve(coupon, id=state.next_id())
    state.coupons[coupon.id] = coupon
    if identifier:
        state.coupon_by_identifier[key] = coupon.id
    return coupon


def _braze_referral(incoming: Incoming, around: Surroundings) -> Reply:
    return _referral(incoming, around.state, incoming.body)


def _referral_by_query(incoming: Incoming, around: Surroundings) -> Reply:
    return _referral(incoming, around.state, incoming.query)


def _referral(incoming: Incoming, state: State, values: Mapping[str, Any]) -> Reply:
    referral = Referral(
        id=0 if incoming.dry_run else state.next_id(),
        campaign_id=values["campaignId"],
        code=state.new_code(),
        created=now(),
        advocate=values["advocateProfileIntegrationId"],
        friend=values.get("friendProfileIntegrationId"),
        usage_limit=values.get("usageLimit", 0),
        start_date=values.get("startDate"),
        expiry_date=values.get("expiryDate"),
        attributes=values.get("attributes"),
    )
    if not incoming.dry_run:
        state.referrals[referral.id] = referral
    return answer(incoming, {**_referral_body(referral), "dryRun": incoming.dry_run})


def _create_audience(incoming: Incoming, around: Surroundings) -> Reply:
    audience_id = incoming.body["audienceId"]
    key = (incoming.operation.platform, audience_id)
    if key in around.state.audiences:
        raise RefusalError(409, f"The audience with the ID '{audience_id}' already exists")
    audience = {
        "id": around.state.next_id(),
        "created": now(),
        "accountId": _ACCOUNT,
        "name": incoming.body["audienceName"],
        "integration": incoming.operation.platform,
        "integrationId": audience_id,
    }
    around.state.audiences[key] = audience
    return answer(incoming, audience)


def _update_audience(incoming: Incoming, around: Surroundings) -> Reply:
    key = _audience_key(incoming, around.state)
    audience = around.state.audiences[key]
    new_key = (key[0], incoming.body["audienceId"])
    if new_key != key and new_key in around.state.audiences:
        raise RefusalError(400, f"The audience with the ID '{new_key[1]}' already exists")
    audience.update(name=incoming.body["audienceName"], integrationId=new_key[1])
    around.state.audiences[new_key] = around.state.audiences.pop(key)
    return answer(incoming, audience)


def _delete_audience(incoming: Incoming, around: Surroundings) -> Reply:
    del around.state.audiences[_audience_key(incoming, around.state)]
    return answer(incoming, None)


def _audience_key(incoming: Incoming, state: State) -> tuple[str, str]:
    key = (incoming.operation.platform, str(incoming.path["audienceId"]))
    if key not in state.audiences:
        raise RefusalError(404, f"There is no audience with the ID '{key[1]}'")
    return key


def _add_points(incoming: Incoming, around: Surroundings) -> Reply:
    body = incoming.body
    key = (body["loyaltyProgramId"], body["profileIntegrationId"], body.get("subledgerId") or None)
    around.state.points[key] = around.state.points.get(key, _NOTHING) + body["points"]
    return answer(incoming, None)


def _ledger(incoming: Incoming, around: Surroundings) -> Reply:
    program, profile = incoming.query["loyaltyProgramId"], incoming.query["profileIntegrationId"]
    balances = {
        subledger: balance
        for (of_program, of_profile, subledger), balance in around.state.points.items()
        if (of_program, of_profile) == (program, profile)
    }
    main = balances.pop(None, _NOTHING)
    return answer(
        incoming,
        {
            "id": program,
            "title": f"Loyalty program {program}",
            "name": f"program-{program}",
            "ledger": _balances(main),
            "subLedgers": {str(name): _balances(balance) for name, balance in balances.items()},
        },
    )


def _balances(current: Decimal) -> Json:
    return {
        "currentBalance": current,
        "pendingBalance": _NOTHING,
        "expiredBalance": _NOTHING,
        "spentBalance": _NOTHING,
        "tentativeCurrentBalance": current,
    }


def _emarsys_coupons(incoming: Incoming, around: Surroundings) -> Reply:
    asked_for = incoming.body["parameters"][: int(incoming.body["limit"])]
    content = [_emarsys_coupon(incoming, around.state, parameter) for parameter in asked_for]
    return answer(incoming, {"content": content})


def _emarsys_coupon(incoming: Incoming, state: State, parameter: Mapping[str, str]) -> Json:
    campaign, profile = parameter.get("campaignId", ""), parameter.get("integrationId", "")
    if not campaign.isdecimal():
        raise RefusalError(400, f"campaignId must be the number of a campaign, as text, not {campaign!r}")
    coupon = Coupon(
        id=0,
        application_id=None,
        campaign_id=int(campaign),
        value=state.new_code(),
        created=now(),
        recipient=profile,
    )
    # No source says whether a customer without a coupon gets one: here the first call issues it.
    kept = _kept(incoming, state, coupon, profile)
    known = {"id": kept.id, "created": kept.created, "value": kept.value, "usageLimit": kept.usage_limit}
    fields = {name: value for name, value in known.items() if name in incoming.body["fields"]}
    return {"campaignId": campaign, "integrationId": profile, **fields}


def _emarsys_balances(incoming: Incoming, around: Surroundings) -> Reply:
    asked_for = incoming.body["parameters"][: int(incoming.body["limit"])]
    return answer(incoming, {"content": [_emarsys_balance(around.state, item) for item in asked_for]})


def _emarsys_balance(state: State, parameter: Mapping[str, str]) -> Json:
    program, profile = parameter["loyaltyProgramId"], parameter["integrationId"]
    if not program.isdecimal():
        raise RefusalError(400, f"loyaltyProgramId must be a number, as text, not {program!r}")
    balance = state.points.get((int(program), profile, parameter.get("subledgerId")), _NOTHING)
    return {**parameter, "activeBalance": balance, "pendingBalance": _NOTHING, "expiredBalance": _NOTHING}


def _mparticle(incoming: Incoming, around: Surroundings) -> Reply:
    # mParticle signs nothing: the key is in the account settings that it sends along.
    settings = incoming.body["account"].get("account_settings", {})
    around.credentials.check_key(incoming.operation.platform, settings.get("apiKey", ""))
    kind = incoming.body["type"].removesuffix("_request") + "_response"
    reply = next(item for item in incoming.operation.examples if item["type"] == kind)
    echoed = {name: incoming.body[name] for name in ("id",) if name in incoming.body}
    return answer(incoming, {**reply, **echoed})


def _coupon_body(coupon: Coupon) -> Json:
    return _without_absent(
        {
            "ID": coupon.id,
            "ApplicationID": coupon.application_id,
            "CampaignID": coupon.campaign_id,
            "Value": coupon.value,
            "DiscountLimit": coupon.discount_limit,
            "ReservationLimit": coupon.reservation_limit,
            "IsReservationMandatory": coupon.is_reservation_mandatory,
            "Limits": coupon.limits,
            "StartDate": coupon.start_date,
            "ExpiryDate": coupon.expiry_date,
            "RecipientIntegrationID": coupon.recipient,
            "UsageLimit": coupon.usage_limit,
            "Attributes": coupon.attributes,
        }
    )


def _referral_body(referral: Referral) -> Json:
    return _without_absent(
        {
            "id": referral.id,
            "created": referral.created,
            "startDate": referral.start_date,
            "expiryDate": referral.expiry_date,
            "usageLimit": referral.usage_limit,
            "campaignId": referral.campaign_id,
            "advocateProfileIntegrationId": referral.advocate,
            "friendProfileIntegrationId": referral.friend,
            "attributes": referral.attributes,
            "code": referral.code,
            "usageCounter": 0,
        }
    )


def _without_absent(body: Json) -> Json:
    return {name: value for name, value in body.items() if value is not None}


HANDLERS: Final[Mapping[str, Handler]] = {
    "braze.create_coupon": _braze_coupon,
    "braze.create_referral": _braze_referral,
    "iterable.create_coupon": _coupon_by_query,
    "iterable.create_referral": _referral_by_query,
    "iterable.get_loyalty_ledger": _ledger,
    "segment.create_audience": _create_audience,
    "segment.update_audience": _update_audience,
    "segment.delete_audience": _delete_audience,
    "cdp.create_audience": _create_audience,
    "cdp.update_audience": _update_audience,
    "cdp.delete_audience": _delete_audience,
    "cep.create_coupon": _coupon_by_query,
    "cep.create_referral": _referral_by_query,
    "cep.get_loyalty_ledger": _ledger,
    "cep.add_loyalty_points": _add_points,
    "selligent.create_coupon": _coupon_by_query,
    "emarsys.get_coupon": _emarsys_coupons,
    "emarsys.get_loyalty_balance": _emarsys_balances,
    "mparticle.send_event": _mparticle,
}
