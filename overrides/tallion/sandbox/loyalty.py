"""Talon.One's loyalty ledgers: what was added and taken, and the balances that follow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Final

from tallion.sandbox.handlers import Handler, Surroundings, answer
from tallion.sandbox.instructions import Json
from tallion.sandbox.replies import Reply
from tallion.sandbox.state import NOTHING, State, moment_of, now, written
from tallion.sandbox.validation import Incoming

_DURATION: Final = re.compile(r"(\d{1,4})([smhDWMY])")
_DAYS: Final = {"D": 1, "W": 7, "M": 30, "Y": 365}
_SECONDS: Final = {"s": 1, "m": 60, "h": 3600}

Key = tuple[int, str, str | None]
"""(loyalty program, profile, subledger)."""


def _add_points(incoming: Incoming, around: Surroundings) -> Reply:
    body = incoming.body
    key = (body["loyaltyProgramId"], body["profileIntegrationId"], body.get("subledgerId") or None)
    pending = body.get("pendingUntil") or _after(body.get("pendingDuration"))
    expires = body.get("validUntil") or _after(body.get("validityDuration"))
    add(around.state, key, body["points"], pending_until=pending, expires=expires)
    return answer(incoming, None)


def _after(duration: str | None) -> str | None:
    """The moment so long from now; `unlimited` and what means the same is None.

    Durations are a number and a unit, such as `30D`; the vendor's rounding (`_D`, `_U`) is left out.
    """
    found = _DURATION.fullmatch((duration or "").partition("_")[0])
    if found is None:
        return None
    number, unit = int(found[1]), found[2]
    seconds = number * (_SECONDS[unit] if unit in _SECONDS else _DAYS[unit] * 86_400)
    return written(datetime.now(UTC) + timedelta(seconds=seconds))


def add(
    state: State,
    key: Key,
    points: Decimal | int,
    *,
    pending_until: str | None = None,
    expires: str | None = None,
) -> None:
    """Add points to a ledger, or take them if below 0."""
    entry = {"amount": points, "at": now(), "pending_until": pending_until, "expires": expires}
    state.points.setdefault(key, []).append(entry)


def balances(state: State, key: Key) -> Json:
    """The balances of a ledger."""
    today = datetime.now(UTC)
    sums = dict.fromkeys(("current", "pending", "expired", "spent"), NOTHING)
    for entry in state.points.get(key, ()):
        pending, expires = moment_of(entry["pending_until"]), moment_of(entry["expires"])
        amount = entry["amount"]
        if amount < 0:
            sums["spent"] -= amount
            sums["current"] += amount
        elif expires is not None and expires <= today:
            sums["expired"] += amount
        elif pending is not None and pending > today:
            sums["pending"] += amount
        else:
            sums["current"] += amount
    result = {f"{name}Balance": amount for name, amount in sums.items()}
    return {**result, "tentativeCurrentBalance": sums["current"]}


def ledgers(state: State, program: int, profile: str) -> Json:
    """A profile's ledgers in one program."""
    mine = [key for key in state.points if key[:2] == (program, profile) and key[2] is not None]
    return {
        "id": program,
        "title": f"Loyalty program {program}",
        "name": f"program-{program}",
        "ledger": balances(state, (program, profile, None)),
        "subLedgers": {str(key[2]): balances(state, key) for key in mine},
    }


def programs_of(state: State, profile: str) -> Json:
    """All of a profile's loyalty, as the rule engine replies with it."""
    programs = sorted({key[0] for key in state.points if key[1] == profile})
    return {"cards": [], "programs": {str(program): ledgers(state, program, profile) for program in programs}}


def _ledger(incoming: Incoming, around: Surroundings) -> Reply:
    query = incoming.query
    return answer(incoming, ledgers(around.state, query["loyaltyProgramId"], query["profileIntegrationId"]))


HANDLERS: Final[Mapping[str, Handler]] = {
    "cep.add_loyalty_points": _add_points,
    "cep.get_loyalty_ledger": _ledger,
    "iterable.get_loyalty_ledger": _ledger,
}
