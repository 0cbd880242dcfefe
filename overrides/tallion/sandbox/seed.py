"""The data that a fresh sandbox has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from tallion.sandbox.state import Json, State

GUIDE_CAMPAIGN: Final = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
"""The campaign of the guide's sample; the large one here."""
EXAMPLE_INSTRUCTION: Final = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
"""The instruction of the examples; the first of the large campaign."""
PAID: Final = "Fulfilled"

_BUSINESS: Final = "Talli"
_CAMPAIGNS: Final = (
    (GUIDE_CAMPAIGN, "Spring refunds", 2500),
    ("2b3c4d5e-f6a7-4890-8234-567890abcdef", "Settlement, second distribution", 40),
    ("3c4d5e6f-a7b8-4901-9345-67890abcdef0", "Not started yet", 0),
)
_METHODS: Final = (
    ("7c9e6679-7425-40de-944b-e07fc1f90ae7", "PayPal", "PayPal"),
    ("8d0f7780-8536-41ef-a55c-f18fd2fa1bf8", "Venmo", "Venmo"),
    ("9e1a8891-9647-42fa-b66d-a29ae3ab2ca9", "Bank transfer", "ACH"),
    ("af2b99a2-a758-43ab-877e-b3abf4bc3dba", "Gift card", "GiftCard"),
    ("ba3caab3-b869-44bc-988f-c4bca5cd4ecb", "Prepaid card", "PrepaidCard"),
)
_STATUSES: Final = (PAID, PAID, "Ready", "Initiated", "PayoutMethodSelected", "Expired")
# Each of these has to survive CSV: quotes, commas, line breaks, letters beyond ASCII, nothing at all.
_FIRST_NAMES: Final = ("Ada", "Zoë", 'Sam "Sunny"', "Li", "Renée", "Juan")
_LAST_NAMES: Final = ("Example", "Example, Jr.", "O'Example", None, "Sample-Example")
_ADDRESSES: Final = ("1 Example Street", "Flat 2,\n3 Sample Road", "c/o Example & Co", None)
_START: Final = datetime(2030, 5, 1, 8, tzinfo=UTC)


def demo() -> State:
    """Three campaigns, one of them with 2,500 payout instructions, and five ways to be paid."""
    state = State(payout_methods=[_method(*method) for method in _METHODS])
    for campaign_id, name, size in _CAMPAIGNS:
        state.campaigns[campaign_id] = {"id": campaign_id, "name": name, "businessEntity": _BUSINESS}
        for instruction in _instructions(campaign_id, size):
            state.payout_instructions[instruction["payoutInstructionId"]] = instruction
    return state


def _method(method_id: str, name: str, family: str) -> Json:
    return {"payoutMethodId": method_id, "name": name, "family": family}


def _instructions(campaign_id: str, count: int) -> Iterator[Json]:
    for number in range(count):
        instruction_id = str(uuid5(NAMESPACE_URL, f"{campaign_id}/{number}"))
        if campaign_id == GUIDE_CAMPAIGN and number == 0:
            instruction_id = EXAMPLE_INSTRUCTION
        yield {
            "payoutInstructionId": instruction_id,
            "campaignId": campaign_id,
            "amount": Decimal(10000 + 37 * number) / 100,
            "firstName": _FIRST_NAMES[number % len(_FIRST_NAMES)],
            "lastName": _LAST_NAMES[number % len(_LAST_NAMES)],
            "email": f"beneficiary{number}@example.com",
            "phoneNumber": f"+1202555{number % 10000:04}",
            "addressLine1": _ADDRESSES[number % len(_ADDRESSES)],
            "addressLine2": None,
            "city": "Springfield",
            "stateCode": "IL",
            "externalId": f"claim-{number:06}",
            "status": _STATUSES[number % len(_STATUSES)],
        }


def method_of(state: State, instruction: Json) -> Json:
    """The payout method that a beneficiary chose: made up, and always the same one."""
    return state.payout_methods[int(instruction["payoutInstructionId"][-2:], 16) % len(state.payout_methods)]


def requested_on(instruction: Json) -> datetime:
    """When a beneficiary asked for the payout: made up, and always the same."""
    return _START + timedelta(minutes=int(instruction["payoutInstructionId"][-4:], 16))
