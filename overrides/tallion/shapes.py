"""The shapes in which msgspec reads and writes JSON, in C: a model takes over what is in them, or fills them.

When it is read, a shape refuses what its model has no field for, and every value of another type: then codecs
read it all again. When it is written, it leaves out what is not set; models check what they fill in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from types import GenericAlias
from typing import Any, Optional

import msgspec

from tallion import codecs
from tallion.codecs import ArrayOf, Codec, Constant, EnumOf, FirstOf, MapOf, Nullable
from tallion.limits import Limited
from tallion.unset import UNSET

UNREAD = msgspec.Raw
"""JSON that is read once it is known as what."""

_SCALARS: dict[type, Any] = {
    type(codecs.STRING): str,
    type(codecs.HOST_NAME): str,
    type(codecs.DATE_TIME): str,
    type(codecs.DATE): str,
    type(codecs.INTEGER): int,
    type(codecs.NUMBER): float,
    type(codecs.BOOLEAN): bool,
    type(codecs.DECIMAL): Any,  # msgspec would take a text for a Decimal
    type(codecs.ANYTHING): Any,
    type(codecs.FILE): Any,  # which JSON does not have
}


def shape(codec: Codec, of_model: Callable[[Codec], Any]) -> Any:
    """The type as which msgspec reads what a codec reads.

    Args:
        of_model: tells it for the codecs of models and unions.
    """
    match codec:
        case Limited() | Nullable():
            inner = shape(codec.codec, of_model)
            return Optional[inner] if isinstance(codec, Nullable) else inner  # noqa: UP045 - `Any | None` fails
        case ArrayOf():
            return GenericAlias(list, (shape(codec.item, of_model),))
        case MapOf():
            return GenericAlias(dict, (str, shape(codec.value, of_model)))
        case EnumOf() | Constant():
            return str
        case FirstOf():
            return Any
        case _:
            return _SCALARS[type(codec)] if type(codec) in _SCALARS else of_model(codec)


def struct(name: str, fields: Iterable[tuple[str, str, Any, bool]]) -> Any:
    """A shape with fields: each its name, wire name, type, and whether it has to be there.

    By place, it takes those that have to be there first.
    """
    given = sorted(fields, key=lambda field: not field[3])
    return msgspec.defstruct(
        name,
        [(field, type_) if required else (field, type_, UNSET) for field, _, type_, required in given],
        rename={field: wire for field, wire, _, _ in given},
        forbid_unknown_fields=True,
        omit_defaults=True,
        gc=False,
    )


def reader(shape_: Any) -> Callable[[Any], Any]:
    """A function from JSON to a value of a shape."""
    return msgspec.json.Decoder(shape_, float_hook=Decimal).decode
