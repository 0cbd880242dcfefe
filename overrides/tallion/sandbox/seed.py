"""The data that a fresh sandbox has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Final

from tallion.sandbox.instructions import Instructions, Json, Seeded
from tallion.sandbox.state import State

GUIDE_CAMPAIGN: Final = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
"""The campaign of the guide's sample; the large one here."""
EXAMPLE_INSTRUCTION: Final = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
"""The instruction of the examples; the first of the large campaign."""
LARGE: Final = 1_000_000

_SECOND: Final = ("2b3c4d5e-f6a7-4890-8234-567890abcdef", "Settlement, second distribution", 40)
_EMPTY: Final = ("3c4d5e6f-a7b8-4901-9345-67890abcdef0", "Not started yet", 0)
_METHODS: Final = (
    ("7c9e6679-7425-40de-944b-e07fc1f90ae7", "PayPal", "PayPal"),
    ("8d0f7780-8536-41ef-a55c-f18fd2fa1bf8", "Venmo", "Venmo"),
    ("9e1a8891-9647-42fa-b66d-a29ae3ab2ca9", "Bank transfer", "ACH"),
    ("af2b99a2-a758-43ab-877e-b3abf4bc3dba", "Gift card", "GiftCard"),
    ("ba3caab3-b869-44bc-988f-c4bca5cd4ecb", "Prepaid card", "PrepaidCard"),
)
_START: Final = datetime(2030, 5, 1, 8, tzinfo=UTC)


def demo() -> State:
    """Three campaigns, one of them with 2,500 payout instructions, and five ways to be paid."""
    return _seeded((GUIDE_CAMPAIGN, "Spring refunds", 2500), _SECOND, _EMPTY)


def empty() -> State:
    """Nothing but the five ways to be paid, which are Talli's own."""
    return _seeded()


def large() -> State:
    """The demo, its first campaign with 1,000,000 payout instructions. None of them is held in memory."""
    return _seeded((GUIDE_CAMPAIGN, "Spring refunds", LARGE), _SECOND, _EMPTY)


SEEDS: Final[Mapping[str, Callable[[], State]]] = {"demo": demo, "empty": empty, "large": large}


def _seeded(*campaigns: tuple[str, str, int]) -> State:
    methods = [
        {"payoutMethodId": method_id, "name": name, "family": family} for method_id, name, family in _METHODS
    ]
    blocks = []
    state = State(payout_methods=methods)
    for campaign_id, name, count in campaigns:
        state.campaigns[campaign_id] = {"id": campaign_id, "name": name, "businessEntity": "Talli"}
        first_id = EXAMPLE_INSTRUCTION if campaign_id == GUIDE_CAMPAIGN else None
        blocks.append(Seeded(campaign_id=campaign_id, count=count, first_id=first_id))
    state.payout_instructions = Instructions(blocks)
    return state


def method_of(state: State, instruction: Json) -> Json:
    """The payout method that a beneficiary chose: made up where nobody said, and always the same one."""
    instruction_id = instruction["payoutInstructionId"]
    chosen = state.payouts.get(instruction_id, {}).get("payoutMethodId")
    known = next((method for method in state.payout_methods if method["payoutMethodId"] == chosen), None)
    return known or state.payout_methods[int(instruction_id[-2:], 16) % len(state.payout_methods)]


def requested_on(state: State, instruction: Json) -> str:
    """When a beneficiary asked for the payout: made up where nobody did, and always the same."""
    instruction_id = instruction["payoutInstructionId"]
    made_up = _START + timedelta(minutes=int(instruction_id[-4:], 16))
    said: str | None = state.payouts.get(instruction_id, {}).get("requestedOn")
    return said or made_up.isoformat()
