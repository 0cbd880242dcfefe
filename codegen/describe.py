"""What docstrings say of a schema, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.types import Array, Limited, Map, Nullable, Type


def sentence(text: str) -> str:
    """A description on one line, ending in a full stop."""
    joined = " ".join(str(text).split())
    return joined if not joined or joined[-1] in ".!?:" else f"{joined}."


def bounds(type_: Type, schema: Mapping[str, Any]) -> str:
    """The constraints of a schema: `1 to 1000 characters, server default 1`."""
    found = list(_limits(type_))
    if "default" in schema:
        default = schema["default"]
        found.append(f"server default {str(default).lower() if isinstance(default, bool) else default}")
    return ", ".join(found)


def _limits(type_: Type) -> Iterator[str]:
    match type_:
        case Limited():
            yield from type_.limits.words()
            yield from _limits(type_.type)
        case Nullable():
            yield from _limits(type_.type)
        case Array():
            yield from (f"each {words}" for words in _limits(type_.item))
        case Map():
            yield from (f"each {words}" for words in _limits(type_.value))
        case _:
            pass
