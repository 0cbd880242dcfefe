"""Emarsys: coupons and balances for its messages, and the audiences of many customers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from tallion.sandbox.audiences import change_membership, made_audience
from tallion.sandbox.coupons import coupon_of_engine, kept_coupon, reason_against
from tallion.sandbox.handlers import Handler, Surroundings, answer
from tallion.sandbox.instructions import Json
from tallion.sandbox.loyalty import balances
from tallion.sandbox.profiles import profile_of
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.state import State
from tallion.sandbox.validation import Incoming

_DIGITS: Final = 18
"""Of a number that fits into 64 bits."""
_BALANCES: Final = {
    "activeBalance": "currentBalance",
    "pendingBalance": "pendingBalance",
    "expiredBalance": "expiredBalance",
    "spentBalance": "spentBalance",
}


def _coupons(incoming: Incoming, around: Surroundings) -> Reply:
    asked_for = _asked_for(incoming.body)
    # All or none: each campaign is looked at before the first coupon is issued.
    campaigns = [_number(item.get("campaignId", ""), "campaign") for item in asked_for]
    content = [
        _coupon(incoming, around.state, campaign, item.get("integrationId", ""))
        for campaign, item in zip(campaigns, asked_for, strict=True)
    ]
    return answer(incoming, {"content": content})


def _asked_for(body: Json) -> Sequence[Mapping[str, str]]:
    parameters: Sequence[Mapping[str, str]] = body["parameters"]
    return parameters[: int(min(body["limit"], len(parameters)))]


def _number(text: str, what: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= _DIGITS):
        raise RefusalError(404, f"There is no {what} {text!r}.")
    return int(text)


def _coupon(incoming: Incoming, state: State, campaign: int, profile: str) -> Json:
    # No source says whether a customer without a coupon gets one: here the first call issues it.
    coupon = _coupon_of(state, campaign, profile) or _issued(incoming, state, campaign, profile)
    usable = {} if reason_against(coupon, "Coupon", profile or None) else {"state": "active"}
    known = {
        **(coupon["attributes"] or {}),
        **coupon_of_engine(coupon),
        "reservation": bool(coupon["reservations"]),
        **usable,
    }
    fields = incoming.body["fields"]
    # Lists and objects are left out, also where they are asked for.
    scalars = {key: value for key, value in known.items() if not isinstance(value, list | dict)}
    asked = {key: value for key, value in scalars.items() if key in fields}
    return {**asked, "campaignId": str(campaign), "integrationId": profile}


def _coupon_of(state: State, campaign: int, profile: str) -> Json | None:
    mine = (item for item in state.coupons.values() if profile and item["recipient"] == profile)
    return next((item for item in mine if item["campaign_id"] == campaign), None)


def _issued(incoming: Incoming, state: State, campaign: int, profile: str) -> Json:
    coupon: Json = {
        "application_id": None,
        "campaign_id": campaign,
        "usage_limit": 1,
        "discount_limit": None,
        "start_date": None,
        "expiry_date": None,
        "recipient": profile,
        "attributes": None,
    }
    return kept_coupon(incoming, state, coupon, None)


def _balances(incoming: Incoming, around: Surroundings) -> Reply:
    fields = incoming.body["fields"]
    content = [_balance(around.state, item, fields) for item in _asked_for(incoming.body)]
    return answer(incoming, {"content": content})


def _balance(state: State, parameter: Mapping[str, str], fields: Sequence[str]) -> Json:
    program, profile = _number(parameter["loyaltyProgramId"], "loyalty program"), parameter["integrationId"]
    found = balances(state, (program, profile, parameter.get("subledgerId") or None))
    named = ("loyaltyProgramId", "integrationId", "subledgerId")
    return {
        **{name: parameter[name] for name in named if name in parameter},
        **{field: found[name] for field, name in _BALANCES.items() if field in fields},
    }


def _change_audiences(incoming: Incoming, around: Surroundings) -> Reply:
    # Emarsys has no call that creates an audience, so the first member does.
    for item in incoming.body["parameters"]:
        _change_audience(around.state, item)
    names = ("customerProfileId", "audienceId", "actionType")
    content = [{name: item[name] for name in names} for item in incoming.body["parameters"]]
    return answer(incoming, {"content": content})


def _change_audience(state: State, item: Mapping[str, Any]) -> None:
    key = ("emarsys", item["audienceId"])
    profile = profile_of(state, item["customerProfileId"])
    if item["actionType"] == "add":
        audience = state.audiences.get(key) or made_audience(state, key, item["audienceId"])
        change_membership(profile, [audience["id"]], [])
    elif key in state.audiences:
        change_membership(profile, [], [state.audiences[key]["id"]])


HANDLERS: Final[Mapping[str, Handler]] = {
    "emarsys.batch_update_audiences": _change_audiences,
    "emarsys.get_coupon": _coupons,
    "emarsys.get_loyalty_balance": _balances,
}
