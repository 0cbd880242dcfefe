"""The mark of a value that was left out, which is not null."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeVar

T = TypeVar("T")


class Unset(Enum):
    """Type of `UNSET`; false in a condition, so `value or default` reads well."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Left out: never sent, or not in the reply. `None` is JSON's null."""


def or_none(value: T | Unset | None) -> T | None:
    """The value, or None where it is left out."""
    return None if isinstance(value, Unset) else value
