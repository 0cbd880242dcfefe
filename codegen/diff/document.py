"""What changed in `openapi.json` alone: it ships, and the sandbox reads it, but no client does otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.diff.change import Change, Judgement
from codegen.pointers import step


def unnoticed(old: Any, new: Any, told: list[Change]) -> Iterator[Change]:
    """The changes of a document that no other change tells of."""
    places = [change.pointer for change in told]
    for pointer in _different(old, new, ""):
        if not any(_told(pointer, place) for place in places if place):
            yield Change(
                judgement=Judgement.NEUTRAL,
                name="openapi.json",
                words="changed",
                reason="no client does anything else",
                pointer=pointer,
                operations=(),
            )


def _different(old: Any, new: Any, pointer: str) -> Iterator[str]:
    """The lowest places at which two documents differ."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys([*old, *new]):
            if key not in old or key not in new:
                yield step(pointer, key)
            else:
                yield from _different(old[key], new[key], step(pointer, key))
    elif old != new:
        yield pointer


def _told(pointer: str, place: str) -> bool:
    """Whether a change there tells of this; one of a whole operation or class does not tell of its parts."""
    around = pointer.startswith(f"{place}/") and place.count("/") > 3
    return pointer == place or place.startswith(f"{pointer}/") or around
