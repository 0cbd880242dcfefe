"""Talon.One's customer profiles."""

from __future__ import annotations

from typing import Final

from tallion.sandbox.instructions import Json
from tallion.sandbox.state import NOTHING, State, now

_LONGEST_ID: Final = 1000


def profile_of(state: State, integration_id: str) -> Json:
    """The profile with this id; the first call that names one creates it."""
    if integration_id not in state.profiles:
        state.profiles[integration_id] = {
            "id": state.next_id(),
            "created": now(),
            "integration_id": integration_id,
            "attributes": {},
            "audiences": [],
            "closed_sessions": 0,
            "total_sales": NOTHING,
            "last_activity": now(),
        }
    return state.profiles[integration_id]


def profile_body(state: State, profile: Json) -> Json:
    """A profile as replies have it."""
    names = {item["id"]: item["name"] for item in state.audiences.values()}
    return {
        "id": profile["id"],
        "created": profile["created"],
        "accountId": 1,
        "integrationId": profile["integration_id"][:_LONGEST_ID],
        "attributes": profile["attributes"],
        "closedSessions": profile["closed_sessions"],
        "totalSales": profile["total_sales"],
        "audienceMemberships": [{"id": item, "name": names.get(item, "")} for item in profile["audiences"]],
        "lastActivity": profile["last_activity"],
    }
