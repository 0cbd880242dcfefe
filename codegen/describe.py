"""What docstrings say of a schema, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def sentence(text: str) -> str:
    """A description on one line, ending in a full stop."""
    joined = " ".join(str(text).split())
    return joined if not joined or joined[-1] in ".!?:" else f"{joined}."


def bounds(schema: Mapping[str, Any]) -> str:
    """The constraints of a schema: `1 to 1000 characters, server default 1`."""
    found = [*_size(schema, "Length", "characters"), *_size(schema, "Items", "items"), *_range(schema)]
    if "pattern" in schema:
        found.append(f"matching {schema['pattern']}")
    if "default" in schema:
        default = schema["default"]
        found.append(f"server default {str(default).lower() if isinstance(default, bool) else default}")
    return ", ".join(found)


def _size(schema: Mapping[str, Any], what: str, unit: str) -> list[str]:
    least, most = schema.get(f"min{what}"), schema.get(f"max{what}")
    if least is not None and most is not None:
        return [f"{least} to {most} {unit}"]
    if least is not None:
        return ["not empty" if least == 1 else f"at least {least} {unit}"]
    return [] if most is None else [f"at most {most} {unit}"]


def _range(schema: Mapping[str, Any]) -> list[str]:
    words = {
        "minimum": "at least",
        "exclusiveMinimum": "above",
        "maximum": "at most",
        "exclusiveMaximum": "below",
    }
    return [f"{word} {schema[key]}" for key, word in words.items() if key in schema]
