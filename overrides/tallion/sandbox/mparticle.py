"""mParticle's four messages, which come in its own form and to one address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from tallion.sandbox import audiences
from tallion.sandbox.handlers import Handler, Surroundings, answer
from tallion.sandbox.instructions import Json
from tallion.sandbox.profiles import profile_of
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.state import State, now
from tallion.sandbox.validation import Incoming

_ECHOED: Final = ("id", "timestamp_ms", "firehose_version")


def _send_event(incoming: Incoming, around: Surroundings) -> Reply:
    # mParticle signs nothing: the key is in the account settings that it sends along.
    body, state = incoming.body, around.state
    settings = body["account"].get("account_settings", {})
    around.credentials.check_key(incoming.operation, settings.get("apiKey", ""))
    kind = body["type"].removesuffix("_request")
    _KEPT[kind](state, body)
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


_KEPT: Final = {
    "module_registration": _register,
    "audience_subscription": _subscribe,
    "event_processing": _keep_events,
    "audience_membership_change": _change_members,
}
HANDLERS: Final[Mapping[str, Handler]] = {"mparticle.send_event": _send_event}
