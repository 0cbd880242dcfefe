"""Talon.One's profile updates, sessions and events: what runs the rules."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from tallion.sandbox import exact_json
from tallion.sandbox.attributes import existing
from tallion.sandbox.audiences import ACCOUNT, change_membership, ids_of, made_audience
from tallion.sandbox.document import Document
from tallion.sandbox.engine import APPLICATION, Run, costs, items_total, run_event, run_session
from tallion.sandbox.examples import sample
from tallion.sandbox.handlers import Callback, Handler, Surroundings, answer
from tallion.sandbox.instructions import Json
from tallion.sandbox.loyalty import programs_of
from tallion.sandbox.profiles import profile_body, profile_of
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.state import State, now, without_absent
from tallion.sandbox.validation import Incoming

_SERVERS: Final = frozenset({"id", "created", "integrationId", "applicationId", "firstSession"})
"""Fields of a session that the server alone decides. A request may have them; they count for nothing."""
_FOLLOWING: Final = {
    "open": frozenset({"open", "closed", "cancelled"}),
    "closed": frozenset({"closed", "cancelled", "partially_returned"}),
    "partially_returned": frozenset({"partially_returned", "cancelled"}),
    "cancelled": frozenset({"cancelled"}),
}


def _update_profile(incoming: Incoming, around: Surroundings) -> Reply:
    """The updates whose reply is the state after the rules."""
    profile = _changed_profile(incoming, around)
    run = Run(state=around.state, profile_id=profile["integration_id"])
    if _runs_rules(incoming):
        run_event(run, "profileUpdated", {}, {})
    return answer(incoming, _integration_state(run))


def _update_profile_v1(incoming: Incoming, around: Surroundings) -> Reply:
    before = dict(around.state.profiles.get(incoming.path["customerProfileId"], {}).get("attributes", {}))
    profile = _changed_profile(incoming, around)
    created = _created_attributes(incoming, around.state, before)
    body = {"customerProfile": profile_body(around.state, profile), "createdAttributes": created}
    return answer(incoming, body)


def _update_profile_v2(incoming: Incoming, around: Surroundings) -> Reply:
    before = {item["id"] for item in around.state.audiences.values()}
    reply = _update_profile_v1(incoming, around)
    adds = incoming.body.get("audiencesChanges", {}).get("adds", ())
    named = [_audience_key(item) for item in adds] if _changes_audiences(incoming) else []
    audiences = []
    for key in dict.fromkeys(named):
        audience = around.state.audiences[key]
        status = "unmodified" if audience["id"] in before else "new"
        names = ("id", "created", "name", "integration", "integrationId")
        audiences.append({**{name: audience[name] for name in names}, "status": status})
    return answer(incoming, {**reply.body, "audiences": audiences})


def _changed_profile(incoming: Incoming, around: Surroundings) -> Json:
    body, state = incoming.body, around.state
    attributes = existing(incoming, state, "CustomerProfile", body.get("attributes", {}))
    changes = body.get("audiencesChanges", {}) if _changes_audiences(incoming) else {}
    adds = _audience_ids(incoming, state, changes.get("adds", ()))
    deletes = _audience_ids(incoming, state, changes.get("deletes", ()))
    profile = profile_of(state, incoming.path["customerProfileId"])
    profile["attributes"] = {**profile["attributes"], **attributes}
    profile["last_activity"] = now()
    change_membership(profile, adds, deletes)
    return profile


def _audience_ids(incoming: Incoming, state: State, items: list[Any]) -> list[int]:
    """Our ids of the audiences; where they come with their name, a new one is made."""
    found = []
    for item in items:
        if isinstance(item, Mapping):
            key = _audience_key(item)
            audience = state.audiences.get(key) or made_audience(state, key, item["name"] or key[1])
            found.append(audience["id"])
        else:
            found += ids_of(state, incoming.operation.platform, [item])
    return found


def _audience_key(item: Mapping[str, Any]) -> tuple[str, str]:
    # The reply wants a name of 1 to 1000 characters, which the request need not have.
    return "segment", (item.get("integrationId") or item["name"] or "unnamed")[:1000]


def _runs_rules(incoming: Incoming) -> bool:
    """CDP turns the rules on itself where audiences change."""
    changes = incoming.body.get("audiencesChanges", {})
    is_cdp = incoming.operation.platform == "cdp"
    return bool(incoming.body.get("runRuleEngine")) or (is_cdp and any(changes.values()))


def _changes_audiences(incoming: Incoming) -> bool:
    """Segment leaves audiences as they are unless the rules run."""
    return _runs_rules(incoming)


def _created_attributes(incoming: Incoming, state: State, before: Mapping[str, Any]) -> list[Json]:
    """Those of `attributesInfo` that the profile did not have yet."""
    return [
        {
            "id": state.next_id(),
            "created": now(),
            "accountId": ACCOUNT,
            "entity": "CustomerProfile",
            "name": info["name"],
            "title": info["name"],
            "type": info.get("type", "string"),
            "description": "",
            "suggestions": [],
            "editable": True,
        }
        for info in incoming.body.get("attributesInfo", ())
        if _is_name(info.get("name", "")) and info["name"] not in before
    ]


def _is_name(name: str) -> bool:
    return name.isidentifier() and name.isascii() and name[0] != "_"


def _update_audiences(incoming: Incoming, around: Surroundings) -> Reply:
    data = incoming.body.get("data", {})
    platform, state = incoming.operation.platform, around.state
    adds = ids_of(state, platform, data.get("adds", ()))
    deletes = ids_of(state, platform, data.get("deletes", ()))
    profile = profile_of(state, incoming.path["customerProfileId"])
    change_membership(profile, adds, deletes)
    run = Run(state=state, profile_id=profile["integration_id"])
    run_event(run, "audiencesChanged", {}, {})
    return answer(incoming, _integration_state(run))


def _track_event(incoming: Incoming, around: Surroundings) -> Reply:
    body, state = incoming.body, around.state
    identifier = body.get("identifier") if incoming.operation.platform == "braze" else None
    if identifier in state.event_by_identifier:
        return answer(incoming, state.event_by_identifier[identifier])
    attributes = existing(incoming, state, "Event", body.get("eventAttributes", {}))
    profile_id = body.get("customerProfileId")
    if profile_id is not None:
        profile_of(state, profile_id)["last_activity"] = now()
    run = Run(state=state, profile_id=profile_id)
    run_event(run, body["eventType"], attributes, effect_samples(around.document))
    event = {
        "id": state.next_id(),
        "created": now(),
        "applicationId": APPLICATION,
        "profileId": profile_id,
        "type": body["eventType"] or "event",
        "attributes": attributes,
        "effects": [],
        "ledgerEntries": [],
    }
    state.events.append(without_absent(event))
    reply = {**_integration_state(run), "event": without_absent(event)}
    if identifier:
        state.event_by_identifier[identifier] = reply
    return answer(incoming, reply)


def _update_session_v1(incoming: Incoming, around: Surroundings) -> Reply:
    return _session(incoming, around, incoming.body.get("customerSession", {}))


def _update_session(incoming: Incoming, around: Surroundings) -> Reply:
    return _session(incoming, around, incoming.body)


def _session(incoming: Incoming, around: Surroundings, sent: Json) -> Reply:
    state, session_id = around.state, incoming.path["customerSessionId"]
    known = state.sessions.get(session_id)
    before = known["state"] if known else None
    wanted = sent.get("state", "open")
    if before is not None and wanted not in _FOLLOWING[before]:
        raise RefusalError(400, f"A session that is {before} cannot become {wanted}.")
    if before is None and wanted == "partially_returned":
        raise RefusalError(400, "A session is closed before parts of it are returned.")
    sent = _accepted(incoming, state, sent)
    profile_id = sent.get("profileId") or (known or {}).get("profileId") or None
    first = profile_id is not None and profile_id not in state.profiles
    if profile_id is not None:
        profile_of(state, profile_id)["last_activity"] = now()
    session = {**(known or _new_session(state, session_id, first=first)), **sent, "state": wanted}
    session.update(updated=now(), **_totals(session))
    state.sessions[session_id] = session
    run = Run(state=state, profile_id=profile_id)
    run_session(run, session, before)
    reply = {**_integration_state(run), "customerSession": session}
    return answer(incoming, _with_callback(incoming, around, _asked_for(incoming, reply)))


def _accepted(incoming: Incoming, state: State, sent: Json) -> Json:
    """What a session takes of a request."""
    accepted = {name: value for name, value in sent.items() if name not in _SERVERS}
    if "attributes" in accepted:
        accepted["attributes"] = existing(incoming, state, "CustomerSession", accepted["attributes"])
    if "cartItems" in accepted:
        accepted["cartItems"] = [_accepted_item(incoming, state, item) for item in accepted["cartItems"]]
    return accepted


def _accepted_item(incoming: Incoming, state: State, item: Json) -> Json:
    if "attributes" not in item:
        return item
    return {**item, "attributes": existing(incoming, state, "CartItem", item["attributes"])}


def _new_session(state: State, session_id: str, *, first: bool) -> Json:
    return {
        "id": state.next_id(),
        "created": now(),
        "integrationId": session_id[:1000],
        "applicationId": APPLICATION,
        "firstSession": first,
        # The reply has these also where no request had.
        "profileId": "",
        "cartItems": [],
        "attributes": {},
    }


def _totals(session: Json) -> Json:
    items, extra = items_total(session), costs(session)
    return {"cartItemTotal": items, "additionalCostTotal": extra, "total": items + extra}


def _asked_for(incoming: Incoming, body: Json) -> Json:
    """The fields that `X-Content-Fields` names, or all."""
    names = incoming.header.get("X-Content-Fields")
    return body if not names else {name: value for name, value in body.items() if name in names}


def _with_callback(incoming: Incoming, around: Surroundings, body: Json) -> Json:
    url = incoming.header.get("X-Callback-Destination-URI")
    if url:
        headers = [("content-type", "application/json")]
        name, _, value = incoming.header.get("X-Callback-API-Key", "").partition(" ")
        if name:
            headers.append((name, value))
        if "X-Correlation-ID" in incoming.header:
            headers.append(("X-Correlation-ID", incoming.header["X-Correlation-ID"]))
        content = exact_json.dumps(body).encode()
        around.callbacks.append(Callback(url=url, headers=tuple(headers), body=content))
    return body


def _integration_state(run: Run) -> Json:
    state: Json = {
        "effects": run.effects,
        "createdCoupons": run.created_coupons,
        "createdReferrals": [],
        "coupons": run.coupons,
        "awardedGiveaways": run.giveaways,
        "triggeredCampaigns": [],
        "ruleFailureReasons": [],
        "referral": run.referral,
    }
    if run.profile_id is not None:
        state["customerProfile"] = profile_body(run.state, run.state.profiles[run.profile_id])
        state["loyalty"] = programs_of(run.state, run.profile_id)
    return without_absent(state)


@lru_cache(maxsize=4)
def effect_samples(document: Document) -> Mapping[str, Any]:
    """Kind of effect → the properties of one, made from its schema."""
    for part in document.schema("effect")["allOf"]:
        props = part.get("properties", {}).get("props", {})
        if "x-discriminator" in props:
            mapping = props["x-discriminator"]["mapping"]
            return {kind: sample(document.named(name), document.resolve) for kind, name in mapping.items()}
    return {}


HANDLERS: Final[Mapping[str, Handler]] = {
    "braze.track_event": _track_event,
    "segment.update_customer_profile_v1": _update_profile_v1,
    "segment.update_customer_profile_v2": _update_profile_v2,
    "segment.update_customer_profile": _update_profile,
    "segment.update_customer_profile_audiences": _update_audiences,
    "segment.track_event_v1": _track_event,
    "segment.track_event": _track_event,
    "segment.update_customer_session_v1": _update_session_v1,
    "segment.update_customer_session": _update_session,
    "cdp.update_customer_profile": _update_profile,
    "cdp.update_customer_profile_audiences": _update_audiences,
}
