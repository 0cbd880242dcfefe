"""How a payout instruction comes from one status to the next.

The names are the vendor's; which follows which is our reading, and the calls that would do it are in no
source. So only the control API and Python advance an instruction.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tallion.sandbox.instructions import PAID, Json
from tallion.sandbox.seed import method_of
from tallion.sandbox.state import State, now

CLOSED: Final = frozenset({"Requested", PAID})
"""Can no longer be changed: the reference allows it only while neither redeemed nor requested."""
WITH_PAYOUT: Final = frozenset({"PayoutMethodSelected", "Requested", PAID})

_ENDING: Final = ("ExpiryRequested", "Cancelled")
_NEXT: Final[Mapping[str, tuple[str, ...]]] = {
    "Draft": ("Ready", "Cancelled"),
    "Ready": ("Initiated", "PushInitiated", "InitiationFailed", *_ENDING),
    "PushInitiated": ("Initiated", "InitiationFailed", *_ENDING),
    "Initiated": ("PayoutMethodSelected", *_ENDING),
    "InitiationFailed": ("Reinitiated", "ReinitiationFailed", "Cancelled"),
    "Reinitiated": ("PayoutMethodSelected", *_ENDING),
    "ReinitiationFailed": ("Reinitiated", "Cancelled"),
    "PayoutMethodSelected": ("Requested", *_ENDING),
    "Requested": (PAID,),
    "ExpiryRequested": ("Expired",),
    "Expired": ("Restored",),
    "Cancelled": ("Restored",),
    "Restored": ("Initiated", *_ENDING),
    PAID: (),
}


def advance(state: State, instruction_id: str, to: str | None = None) -> Json:
    """Bring an instruction to another status, by default the next on the way to being paid.

    Returns:
        The instruction.

    Raises:
        LookupError: there is no such instruction.
        ValueError: that status does not follow its own.
    """
    if instruction_id not in state.payout_instructions:
        raise LookupError(f"There is no payout instruction {instruction_id}.")
    instruction = state.payout_instructions[instruction_id]
    following = _NEXT[instruction["status"]]
    if not following or (to is not None and to not in following):
        instead = "" if to is None else f", not {to}"
        raise ValueError(
            f"After {instruction['status']} comes {' or '.join(following) or 'nothing'}{instead}."
        )
    status = to or following[0]
    _note_payout(state, instruction, status)
    instruction["status"] = status
    note(state, instruction_id, status, f"Became {status}")
    return instruction


def _note_payout(state: State, instruction: Json, status: str) -> None:
    instruction_id = instruction["payoutInstructionId"]
    payout = state.payouts.setdefault(instruction_id, {})
    if status == "PayoutMethodSelected":
        payout["payoutMethodId"] = method_of(state, instruction)["payoutMethodId"]
    elif status == "Requested":
        payout["requestedOn"] = now()
    elif status == PAID:
        payout["completedOn"] = now()
    elif status == "Restored":
        payout.clear()


def note(state: State, instruction_id: str, kind: str, description: str) -> None:
    """Add an entry to the history of an instruction."""
    entry = {
        "messageId": state.next_uuid(),
        "messageType": "StatusChanged" if kind != "Updated" else "Changed",
        "timestamp": now(),
        "type": kind,
        "description": description,
        "details": None,
    }
    state.activity.setdefault(instruction_id, []).append(entry)
