"""The parts of what an API is made of: our own classes, and the vocabulary that the runtime shares."""

from __future__ import annotations

from attrs import fields, has
from msgspec import Struct


def part_names(kind: type) -> tuple[str, ...]:
    """The fields of a class of the IR (attrs) or of the vocabulary (msgspec); of any other, none."""
    if issubclass(kind, Struct):
        return kind.__struct_fields__
    return tuple(attribute.name for attribute in fields(kind)) if has(kind) else ()
