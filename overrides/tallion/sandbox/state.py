"""What the sandbox remembers: all of it in memory, none of it outliving the process."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from string import ascii_uppercase, digits
from typing import Any, Final
from uuid import UUID

from attrs import Factory, define, field, frozen

Json = dict[str, Any]
"""An object as the wire has it."""

_CODE_CHARACTERS: Final = ascii_uppercase + digits
_CODE_PATTERN: Final = "####-####"


@frozen(kw_only=True)
class Coupon:
    """A coupon. What was left out of the request is None and stays out of replies."""

    id: int
    application_id: int | None
    campaign_id: int
    value: str
    created: str
    usage_limit: int = 1
    discount_limit: int | None = None
    reservation_limit: int | None = None
    is_reservation_mandatory: bool | None = None
    limits: list[Json] | None = None
    start_date: str | None = None
    expiry_date: str | None = None
    recipient: str | None = None
    attributes: Mapping[str, Any] | None = None


@frozen(kw_only=True)
class Referral:
    """A referral code."""

    id: int
    campaign_id: int
    code: str
    created: str
    advocate: str
    friend: str | None = None
    usage_limit: int = 0
    start_date: str | None = None
    expiry_date: str | None = None
    attributes: Mapping[str, Any] | None = None


@define(kw_only=True)
class State:
    """Everything that the two APIs keep. Dictionaries are in the order of creation."""

    campaigns: dict[str, Json] = Factory(dict)
    campaign_drafts: dict[str, Json] = Factory(dict)
    payout_instructions: dict[str, Json] = Factory(dict)
    payout_methods: list[Json] = Factory(list)
    funding_sources: dict[str, Json] = Factory(dict)
    coupons: dict[int, Coupon] = Factory(dict)
    coupon_by_identifier: dict[tuple[Any, ...], int] = Factory(dict)
    referrals: dict[int, Referral] = Factory(dict)
    audiences: dict[tuple[str, str], Json] = Factory(dict)
    """(platform, the id it has there) → audience."""
    points: dict[tuple[int, str, str | None], Decimal] = Factory(dict)
    """(loyalty program, profile, subledger) → balance."""
    random: Random = field(factory=lambda: Random(0), repr=False)
    """Seeded, so that the same calls give the same codes and ids."""
    last_id: int = 1000

    def counts(self) -> dict[str, int]:
        """How many there are of each kind."""
        return {
            "campaigns": len(self.campaigns),
            "campaign_drafts": len(self.campaign_drafts),
            "payout_instructions": len(self.payout_instructions),
            "funding_sources": len(self.funding_sources),
            "coupons": len(self.coupons),
            "referrals": len(self.referrals),
            "audiences": len(self.audiences),
            "loyalty_balances": len(self.points),
        }

    def next_id(self) -> int:
        """A number that nothing else here has."""
        self.last_id += 1
        return self.last_id

    def next_uuid(self) -> str:
        """A UUID that nothing else here has."""
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def new_code(self, pattern: str | None = None, characters: list[str] | None = None) -> str:
        """A code; each `#` of the pattern becomes one of the characters."""
        choices = characters or list(_CODE_CHARACTERS)
        return "".join(
            self.random.choice(choices) if character == "#" else character
            for character in pattern or _CODE_PATTERN
        )


def now() -> str:
    """The present as the APIs write it."""
    return datetime.now(UTC).isoformat().replace("+00:00", "Z")
