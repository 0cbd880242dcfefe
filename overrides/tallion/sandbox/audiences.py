"""Talon.One's audiences, and who is in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from tallion.sandbox.handlers import Handler, Surroundings, answer
from tallion.sandbox.instructions import Json
from tallion.sandbox.profiles import profile_of
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.state import State, now
from tallion.sandbox.validation import Incoming

ACCOUNT: Final = 1

AudienceKey = tuple[str, str]
"""(platform, the id it has there)."""


def _create(incoming: Incoming, around: Surroundings) -> Reply:
    audience_id = incoming.body["audienceId"]
    key = (incoming.operation.platform, audience_id)
    if key in around.state.audiences:
        raise RefusalError(409, f"The audience with the ID '{audience_id}' already exists")
    return answer(incoming, made_audience(around.state, key, incoming.body["audienceName"]))


def made_audience(state: State, key: AudienceKey, name: str) -> Json:
    """A new audience."""
    audience = {
        "id": state.next_id(),
        "created": now(),
        "accountId": ACCOUNT,
        "name": name[:1000],
        "integration": key[0],
        "integrationId": key[1],
    }
    state.audiences[key] = audience
    return audience


def _update(incoming: Incoming, around: Surroundings) -> Reply:
    key = _checked_key(incoming, around.state)
    audience = around.state.audiences[key]
    new_key = (key[0], incoming.body["audienceId"])
    if new_key != key and new_key in around.state.audiences:
        raise RefusalError(400, f"The audience with the ID '{new_key[1]}' already exists")
    audience.update(name=incoming.body["audienceName"], integrationId=new_key[1])
    around.state.audiences[new_key] = around.state.audiences.pop(key)
    return answer(incoming, audience)


def _delete(incoming: Incoming, around: Surroundings) -> Reply:
    gone = around.state.audiences.pop(_checked_key(incoming, around.state))
    for profile in around.state.profiles.values():
        if gone["id"] in profile["audiences"]:
            profile["audiences"].remove(gone["id"])
    return answer(incoming, None)


def _checked_key(incoming: Incoming, state: State) -> AudienceKey:
    key = (incoming.operation.platform, str(incoming.path["audienceId"]))
    if key not in state.audiences:
        raise RefusalError(404, f"There is no audience with the ID '{key[1]}'")
    return key


def ids_of(state: State, platform: str, wanted: Iterable[int | str]) -> list[int]:
    """Our ids of audiences, from those ids or from the platform's own.

    Raises:
        RefusalError: 404, one of them is unknown.
    """
    by_integration = {key[1]: item["id"] for key, item in state.audiences.items() if key[0] == platform}
    ours: dict[Any, int] = {item["id"]: item["id"] for item in state.audiences.values()}
    found: list[int] = []
    for one in wanted:
        known = ours.get(one, by_integration.get(str(one)))
        if known is None:
            raise RefusalError(404, f"There is no audience with the ID '{one}'")
        found.append(known)
    return found


def change_membership(profile: Json, adds: Iterable[int], deletes: Iterable[int]) -> None:
    """Put a profile into audiences and take it out of others."""
    gone = set(deletes)
    kept = [item for item in profile["audiences"] if item not in gone]
    profile["audiences"] = list(dict.fromkeys([*kept, *adds]))


def _batch(incoming: Incoming, around: Surroundings) -> Reply:
    """All changes or none: each audience is looked up before the first profile changes."""
    platform = incoming.operation.platform
    planned = []
    for change in incoming.body.get("data", ()):
        adds = ids_of(around.state, platform, change.get("adds", ()))
        deletes = ids_of(around.state, platform, change.get("deletes", ()))
        planned.append((change.get("customerProfileId"), adds, deletes))
    for profile_id, adds, deletes in planned:
        if profile_id is not None:
            change_membership(profile_of(around.state, profile_id), adds, deletes)
    return answer(incoming, None)


HANDLERS: Final[Mapping[str, Handler]] = {
    "segment.create_audience": _create,
    "segment.update_audience": _update,
    "segment.delete_audience": _delete,
    "cdp.create_audience": _create,
    "cdp.update_audience": _update,
    "cdp.delete_audience": _delete,
    "segment.batch_update_audiences": _batch,
    "segment.batch_update_audiences_by_external_id": _batch,
    "cdp.batch_update_audiences": _batch,
    "cdp.batch_update_audiences_by_external_id": _batch,
}
