"""Talon.One's operations, each as one small function."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from tallion.sandbox import audiences, coupons, loyalty, updates
from tallion.sandbox.handlers import Handler, Surroundings, answer
from tallion.sandbox.instructions import Json
from tallion.sandbox.profiles import profile_of
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.state import State, now
from tallion.sandbox.validation import Incoming

_ECHOED: Final = ("id", "timestamp_ms", "firehose_version")


def _emarsys_coupons(incoming: Incoming, around: Surroundings) -> Reply:
    asked_for = incoming.body["parameters"][: int(incoming.body["limit"])]
    for parameter in asked_for:
        campaign = parameter.get("campaignId", "")
        if not (campaign.isascii() and campaign.isdecimal()):
            raise RefusalError(404, f"There is no campaign {campaign!r}")
    content = [_emarsys_coupon(incoming, around.state, parameter) for parameter in asked_for]
    return answer(incoming, {"content": content})


def _emarsys_coupon(incoming: Incoming, state: State, parameter: Mapping[str, str]) -> Json:
    campaign, profile = parameter["campaignId"], parameter.get("integrationId", "")
    coupon: Json = {
        "application_id": None,
        "campaign_id": int(campaign),
        "usage_limit": 1,
        "discount_limit": None,
        "start_date": None,
        "expiry_date": None,
        "recipient": profile,
        "attributes": None,
    }
    # No source says whether a customer without a coupon gets one: here the first call issues it.
    kept = coupons.kept_coupon(incoming, state, coupon, profile or None)
    known = {name: kept[key] for name, key in _EMARSYS_FIELDS.items()}
    fields = {name: value for name, value in known.items() if name in incoming.body["fields"]}
    return {"campaignId": campaign, "integrationId": profile, **fields}


_EMARSYS_FIELDS: Final = {"id": "id", "created": "created", "value": "value", "usageLimit": "usage_limit"}


def _mparticle(incoming: Incoming, around: Surroundings) -> Reply:
    # mParticle signs nothing: the key is in the account settings that it sends along.
    body, state = incoming.body, around.state
    settings = body["account"].get("account_settings", {})
    around.credentials.check_key(incoming.operation, settings.get("apiKey", ""))
    kind = body["type"].removesuffix("_request")
    _MPARTICLE[kind](state, body)
    reply = next(item for item in incoming.operation.examples if item["type"] == f"{kind}_response")
    echoed = {name: body[name] for name in _ECHOED if name in body}
    return answer(incoming, {**reply, **echoed})


def _register(state: State, body: Json) -> None:
    """Registration keeps nothing; its reply is the document's."""


def _subscribe(state: State, body: Json) -> None:
    key = ("mparticle", str(body["audience_id"]))
    known = state.audiences.get(key)
    if body["action"] == "add":
        if known is not None:
            raise RefusalError(409, f"The audience with the ID '{key[1]}' already exists")
        audiences.made_audience(state, key, body["audience_name"])
    elif body["action"] == "update" and known is not None:
        known["name"] = body["audience_name"]
    elif known is not None:
        del state.audiences[key]


def _keep_events(state: State, body: Json) -> None:
    profile_of(state, body["mpid"])["last_activity"] = now()
    state.events += [{"mpid": body["mpid"], **event} for event in body["events"]]


def _change_members(state: State, body: Json) -> None:
    for entry in body.get("user_profiles", ()):
        profile = profile_of(state, entry["mpid"])
        for change in entry.get("audiences", ()):
            _change_member(state, profile, change)


def _change_member(state: State, profile: Json, change: Mapping[str, Any]) -> None:
    key = ("mparticle", str(change["audience_id"]))
    audience = state.audiences.get(key) or audiences.made_audience(state, key, change["audience_name"])
    if change["action"] == "add":
        audiences.change_membership(profile, [audience["id"]], [])
    elif change["action"] == "delete":
        audiences.change_membership(profile, [], [audience["id"]])
    for item in change.get("user_attributes", ()):
        if item.get("action") == "delete":
            profile["attributes"].pop(item.get("key", ""), None)
        else:
            profile["attributes"][item.get("key", "")] = item.get("value")


_MPARTICLE: Final = {
    "module_registration": _register,
    "audience_subscription": _subscribe,
    "event_processing": _keep_events,
    "audience_membership_change": _change_members,
}
HANDLERS: Final[Mapping[str, Handler]] = {
    **audiences.HANDLERS,
    **coupons.HANDLERS,
    **loyalty.HANDLERS,
    **updates.HANDLERS,
    "emarsys.get_coupon": _emarsys_coupons,
    "mparticle.send_event": _mparticle,
}
