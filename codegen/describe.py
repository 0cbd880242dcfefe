"""What docstrings say of a schema, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.ir import Argument, Field
from codegen.types import Array, Limited, Map, Nullable, Scalar, Type, unlimited

_EXAMPLE_LENGTH = 60


def sentence(text: str) -> str:
    """A description on one line, ending in a full stop."""
    joined = " ".join(str(text).split())
    return joined if not joined or joined[-1] in ".!?:" else f"{joined}."


def bounds(type_: Type) -> str:
    """The constraints of a type: `1 to 1000 characters`."""
    return ", ".join(_limits(type_))


def server_default(schema: Mapping[str, Any]) -> str:
    """What the server takes when a value is left out; empty where the schema does not say."""
    if "default" not in schema:
        return ""
    default = schema["default"]
    return str(default).lower() if isinstance(default, bool) else str(default)


def constraints(described: Argument | Field) -> str:
    """Bounds and default together, as users read them: `1 to 1000 characters, server default 1`."""
    default = described.server_default
    return ", ".join(filter(None, [described.bounds, default and f"server default {default}"]))


def example(type_: Type, described: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """A value that a parameter or property may have, in Python; nothing where it is long or secret."""
    if described.get("x-sensitive") or schema.get("x-sensitive"):
        return ""
    for holder in (described, schema):
        listed = holder.get("examples", ())
        named = [each.get("value") for each in listed.values()] if isinstance(listed, dict) else listed
        for value in ([holder["example"]] if "example" in holder else []) + list(named):
            text = in_python(unlimited(type_), value)
            if len(text) <= _EXAMPLE_LENGTH:
                return text
    return ""


def in_python(type_: Type, value: Any) -> str:
    """A value on the wire as an argument of a type without bounds."""
    if isinstance(value, str) and type_ in (Scalar("date-time"), Scalar("date")):
        return f"{type_.annotation('argument', '')}.fromisoformat({value!r})"
    if isinstance(value, float) and type_ == Scalar("decimal"):
        return f"Decimal({str(value)!r})"
    return repr(value)


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
