"""What the sandbox remembers, all of it in values that JSON can hold."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from string import ascii_uppercase, digits
from typing import Any, Final, Self
from uuid import UUID

from attrs import Factory, asdict, define, fields

from tallion.sandbox.instructions import Instructions, Json, Seeded

_CODE_CHARACTERS: Final = ascii_uppercase + digits
_CODE_PATTERN: Final = "####-####"
_TRIES: Final = 100


@define(kw_only=True)
class State:
    """Everything that the two APIs keep. Dictionaries are in the order of creation."""

    campaigns: dict[str, Json] = Factory(dict)
    campaign_drafts: dict[str, Json] = Factory(dict)
    icons: dict[str, Json] = Factory(dict)
    """URL → file name, bytes and sha256 of the upload."""
    payout_instructions: Instructions = Factory(Instructions)
    payouts: dict[str, Json] = Factory(dict)
    """Instruction → method and times, once its beneficiary has chosen."""
    activity: dict[str, list[Json]] = Factory(dict)
    """Instruction → its history since the seed."""
    payout_methods: list[Json] = Factory(list)
    funding_sources: dict[str, Json] = Factory(dict)
    coupons: dict[str, Json] = Factory(dict)
    """By code."""
    coupon_by_identifier: dict[tuple[Any, ...], str] = Factory(dict)
    referrals: dict[str, Json] = Factory(dict)
    """By code."""
    referral_by_identifier: dict[tuple[Any, ...], str] = Factory(dict)
    audiences: dict[tuple[str, str], Json] = Factory(dict)
    """(platform, the id it has there) → audience."""
    profiles: dict[str, Json] = Factory(dict)
    """By integration id."""
    sessions: dict[str, Json] = Factory(dict)
    """By integration id."""
    events: list[Json] = Factory(list)
    event_by_identifier: dict[str, Json] = Factory(dict)
    """Identifier → the reply that was given for it."""
    attributes: dict[str, list[str]] | None = None
    """Entity, such as `CustomerProfile`, → the attributes that the account has; None for every one."""
    points: dict[tuple[int, str, str | None], list[Json]] = Factory(dict)
    """(loyalty program, profile, subledger) → what was added and taken."""
    draws: int = 0
    """How often something random was made. It seeds the next, so that the same calls give the same codes."""
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
            "profiles": len(self.profiles),
            "sessions": len(self.sessions),
            "events": len(self.events),
            "loyalty_balances": len(self.points),
        }

    def next_id(self) -> int:
        """A number that nothing else here has."""
        self.last_id += 1
        return self.last_id

    def next_uuid(self) -> str:
        """A UUID that nothing else here has."""
        return str(UUID(int=self._random().getrandbits(128), version=4))

    def new_code(self, pattern: str | None = None, characters: list[str] | None = None) -> str | None:
        """A code that is not taken, or None if none is left; each `#` becomes one of the characters."""
        choices = characters or list(_CODE_CHARACTERS)
        for _ in range(_TRIES):
            random = self._random()
            code = "".join(
                random.choice(choices) if character == "#" else character
                for character in pattern or _CODE_PATTERN
            )
            if code not in self.coupons and code not in self.referrals:
                return code
        return None

    def _random(self) -> Random:
        self.draws += 1
        return Random(f"tallion/{self.draws}")

    def copy(self) -> Self:
        """The same, sharing nothing."""
        return deepcopy(self)

    def as_json(self) -> Json:
        """All of it, for `from_json`."""
        plain = asdict(self, recurse=False)
        instructions = self.payout_instructions
        plain["payout_instructions"] = {
            "seeded": [asdict(block) for block in instructions.seeded],
            "kept": instructions.kept,
        }
        return {
            name: [[list(key), item] for key, item in value.items()] if _has_tuples(value) else value
            for name, value in plain.items()
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Self:
        """The state that `as_json` wrote.

        Raises:
            ValueError: it is none.
        """
        known = {field.name for field in fields(cls)}
        try:
            values = {name: plain[name] for name in known}
            for name in _TUPLE_KEYS & known:
                values[name] = {tuple(key): item for key, item in values[name] or []}
            stored = values["payout_instructions"]
            seeded = [Seeded(**block) for block in stored["seeded"]]
            values["payout_instructions"] = Instructions(seeded=seeded, kept=stored["kept"])
            return cls(**values)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ValueError(f"This is no state of a sandbox: {error!r}") from None


_TUPLE_KEYS: Final = frozenset({"coupon_by_identifier", "referral_by_identifier", "audiences", "points"})


def _has_tuples(value: Any) -> bool:
    return isinstance(value, dict) and any(isinstance(key, tuple) for key in value)


def now() -> str:
    """The present as the APIs write it."""
    return written(datetime.now(UTC))


def written(moment: datetime) -> str:
    """A moment as the APIs write it."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def moment_of(text: str | None) -> datetime | None:
    """A moment as somebody wrote it."""
    return None if text is None else datetime.fromisoformat(text.upper())


def without_absent(body: Mapping[str, Any]) -> Json:
    """The body without what is None."""
    return {name: value for name, value in body.items() if value is not None}


NOTHING: Final = Decimal(0)
