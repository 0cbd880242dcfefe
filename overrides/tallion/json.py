"""JSON in and out, with every number kept as it stands on the wire."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

_decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")

JsonError = msgspec.DecodeError


def loads(content: bytes) -> Any:
    """Decode JSON; numbers with a fraction or an exponent come as `Decimal`, from their own digits.

    Raises:
        JsonError: the content is not JSON.
        RecursionError: it is nested too deep.
    """
    return _decoder.decode(content)


def dumps(value: Any) -> bytes:
    """Encode a value of dicts, sequences, str, int, float, bool, None and `Decimal`, exactly."""
    return _encoder.encode(value)


def without_decimals(value: Any) -> Any:
    """The same JSON value as the standard library would have decoded it: `Decimal` becomes `float`.

    A number beyond the range of a float stays a `Decimal`.
    """
    if isinstance(value, Decimal):
        number = float(value)
        return value if number in (float("inf"), float("-inf")) else number
    if isinstance(value, dict):
        return {key: without_decimals(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_decimals(item) for item in value]
    return value
