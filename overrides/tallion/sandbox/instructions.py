"""Payout instructions: those that were made or changed are kept, the seeded ones are made when asked for.

So a million of them take no memory, and a snapshot has only what differs from the seed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from hashlib import sha256
from itertools import chain, islice
from math import lcm
from typing import Any, Final
from uuid import UUID

from attrs import Factory, define, frozen

Json = dict[str, Any]
"""An object as the wire has it."""

PAID: Final = "Fulfilled"
STATUSES: Final = (PAID, PAID, "Ready", "Initiated", "PayoutMethodSelected", "Expired")
"""Of the seeded instructions, in turn."""

# Each of these has to survive CSV: quotes, commas, line breaks, letters beyond ASCII, nothing at all.
_FIRST_NAMES: Final = ("Ada", "Zoë", 'Sam "Sunny"', "Li", "Renée", "Juan")
_LAST_NAMES: Final = ("Example", "Example, Jr.", "O'Example", None, "Sample-Example")
_ADDRESSES: Final = ("1 Example Street", "Flat 2,\n3 Sample Road", "c/o Example & Co", None)
_EXTERNAL_ID: Final = re.compile(r"claim-(\d{6,})")
_EMAIL: Final = re.compile(r"beneficiary(0|[1-9]\d*)@example\.com")
# Odd, so that multiplying by it modulo a power of two can be undone: an id gives its number back.
_FACTOR: Final = 0x5DEECE66D
_BITS: Final = 48
_UNDO: Final = pow(_FACTOR, -1, 1 << _BITS)
_PERIOD: Final = lcm(len(STATUSES), 256)
"""Seeded instructions whose numbers differ by it have the same status, and ids that end in the same byte."""

Sums = dict[str, tuple[int, Decimal]]
"""Group → how many instructions are in it, and the sum of their amounts."""

Share = tuple[Json, int, Decimal]
"""An instruction, how many are like it, and the sum of their amounts."""


@frozen(kw_only=True)
class Seeded:
    """The instructions that a campaign begins with."""

    campaign_id: str
    count: int
    first_id: str | None = None
    """Id of the first, where an example of the document needs it."""

    def id_of(self, number: int) -> str:
        """The id of the instruction with this number."""
        if number == 0 and self.first_id is not None:
            return self.first_id
        low = (number * _FACTOR) % (1 << _BITS)
        return str(UUID(int=self._prefix() << 80 | 0x4000_8000_0000_0000_0000 | low))

    def number_of(self, instruction_id: str) -> int | None:
        """The number of the instruction with this id, or None if it is not one of these."""
        if instruction_id == self.first_id:
            return 0
        try:
            low = UUID(instruction_id).int % (1 << _BITS)
        except ValueError:
            return None
        number = (low * _UNDO) % (1 << _BITS)
        return number if number < self.count and self.id_of(number) == instruction_id else None

    def _prefix(self) -> int:
        return int.from_bytes(sha256(self.campaign_id.encode()).digest()[:6])

    def instruction(self, number: int) -> Json:
        """The instruction with this number."""
        return {
            "payoutInstructionId": self.id_of(number),
            "campaignId": self.campaign_id,
            "amount": Decimal(_cents(number)) / 100,
            "firstName": _FIRST_NAMES[number % len(_FIRST_NAMES)],
            "lastName": _LAST_NAMES[number % len(_LAST_NAMES)],
            "email": f"beneficiary{number}@example.com",
            "phoneNumber": f"+1202555{number % 10000:04}",
            "addressLine1": _ADDRESSES[number % len(_ADDRESSES)],
            "addressLine2": None,
            "city": "Springfield",
            "stateCode": "IL",
            "externalId": f"claim-{number:06}",
            "status": STATUSES[number % len(STATUSES)],
        }

    def shares(self) -> Iterator[Share]:
        """All instructions, those alike in status and last byte of the id together."""
        # The first has an id of its own.
        for numbers in (range(1), *(range(first, self.count, _PERIOD) for first in range(1, _PERIOD + 1))):
            if self.count and numbers:
                cents = (_cents(numbers[0]) + _cents(numbers[-1])) * len(numbers) // 2
                yield self.instruction(numbers[0]), len(numbers), Decimal(cents) / 100

    def numbers(self, filters: Mapping[str, str]) -> Sequence[int]:
        """The numbers of the instructions that fit, found without making them."""
        if filters.get("campaignId", self.campaign_id) != self.campaign_id:
            return ()
        numbers: Sequence[int] = range(self.count)
        for name, pattern in (("externalId", _EXTERNAL_ID), ("email", _EMAIL)):
            if name in filters:
                found = pattern.fullmatch(filters[name])
                numbers = [int(found[1])] if found and int(found[1]) in numbers else ()
        if "externalId" in filters:
            numbers = [number for number in numbers if f"claim-{number:06}" == filters["externalId"]]
        if "status" in filters:
            wanted = [status == filters["status"] for status in STATUSES]
            numbers = [number for number in numbers if wanted[number % len(STATUSES)]]
        return numbers


def _cents(number: int) -> int:
    return 10000 + 37 * number


@define
class Instructions:
    """All payout instructions, by id."""

    seeded: list[Seeded] = Factory(list)
    kept: dict[str, Json] = Factory(dict)
    """What was made, and what of the seeded ones was looked at alone or changed."""

    def __getitem__(self, instruction_id: str) -> Json:
        """The instruction. It may be changed in place."""
        if instruction_id not in self.kept:
            block, number = self._seed_of(instruction_id)
            if block is None or number is None:
                raise KeyError(instruction_id)
            self.kept[instruction_id] = block.instruction(number)
        return self.kept[instruction_id]

    def __setitem__(self, instruction_id: str, instruction: Json) -> None:
        self.kept[instruction_id] = instruction

    def __contains__(self, instruction_id: object) -> bool:
        known = isinstance(instruction_id, str) and self._seed_of(instruction_id)[0] is not None
        return instruction_id in self.kept or known

    def __len__(self) -> int:
        made = sum(self._seed_of(key)[0] is None for key in self.kept)
        return made + sum(block.count for block in self.seeded)

    def get(self, instruction_id: str, default: Any = None) -> Any:
        """The instruction, or the default."""
        try:
            return self[instruction_id]
        except KeyError:
            return default

    def created(self) -> list[Json]:
        """The instructions that were made by calls, in their order."""
        return [item for key, item in self.kept.items() if self._seed_of(key)[0] is None]

    def values(self) -> Iterator[Json]:
        """Every instruction, made as it is asked for."""
        return self.found({})[1]

    def found(
        self, filters: Mapping[str, str], start: int = 0, stop: int | None = None
    ) -> tuple[int, Iterator[Json]]:
        """How many instructions fit, and those between two positions."""
        made = [item for item in self.created() if _fits(item, filters)]
        parts = [(block, self._numbers(block, filters)) for block in self.seeded]
        total = len(made) + sum(len(numbers) for _, numbers in parts)
        if stop is None:
            stop = total
        streams: list[Iterator[Json]] = []
        before = 0
        for block, numbers in parts:
            window = numbers[max(start - before, 0) : max(stop - before, 0)]
            streams.append(self._instructions(block, window))
            before += len(numbers)
        streams.append(islice(made, max(start - before, 0), max(stop - before, 0)))
        return total, chain.from_iterable(streams)

    def sums(self, campaign_id: str, group: Callable[[Json], str]) -> Sums:
        """The instructions of a campaign by group, those of a million counted without being made.

        Args:
            group: the group of an instruction; of a seeded one it may look at no more than the status and
                the last byte of the id.
        """
        sums: Sums = {}
        for instruction, count, amount in self._shares(campaign_id):
            name = group(instruction)
            known = sums.get(name, (0, Decimal(0)))
            sums[name] = known[0] + count, known[1] + amount
        return {name: known for name, known in sums.items() if known[0]}

    def _shares(self, campaign_id: str) -> Iterator[Share]:
        for block in self.seeded:
            if block.campaign_id == campaign_id:
                yield from block.shares()
        for key, kept in self.kept.items():
            if kept["campaignId"] == campaign_id:
                yield kept, 1, kept.get("amount") or Decimal(0)
                known, number = self._seed_of(key)
                if known is not None and number is not None:
                    seeded = known.instruction(number)
                    yield seeded, -1, -seeded["amount"]

    def _numbers(self, block: Seeded, filters: Mapping[str, str]) -> Sequence[int]:
        numbers = block.numbers(filters)
        changed = {
            number: item for key, item in self.kept.items() if (number := block.number_of(key)) is not None
        }
        if not changed or not set(filters) - {"campaignId"}:
            return numbers
        same = (number for number in numbers if number not in changed)
        return sorted([*same, *(number for number, item in changed.items() if _fits(item, filters))])

    def _instructions(self, block: Seeded, numbers: Sequence[int]) -> Iterator[Json]:
        for number in numbers:
            kept = self.kept.get(block.id_of(number)) if self.kept else None
            yield block.instruction(number) if kept is None else kept

    def _seed_of(self, instruction_id: str) -> tuple[Seeded | None, int | None]:
        for block in self.seeded:
            number = block.number_of(instruction_id)
            if number is not None:
                return block, number
        return None, None


def _fits(instruction: Json, filters: Mapping[str, str]) -> bool:
    return all(instruction.get(name) == value for name, value in filters.items())
