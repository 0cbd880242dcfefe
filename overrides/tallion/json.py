"""JSON in and out, with every number kept as it stands on the wire."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

_decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")

_BOM = b"\xef\xbb\xbf"

JsonError = msgspec.DecodeError


def loads(content: bytes) -> Any:
    """Decode JSON; numbers with a fraction or an exponent come as `Decimal`, from their own digits.

    A byte order mark is passed over, and of two fields of one name the last is kept: RFC 8259 leaves both to
    the reader, and what the server accepted must not be lost to them.

    Raises:
        JsonError: the content is not JSON, not UTF-8, or holds a number that no `Decimal` can.
        RecursionError: it is nested too deep.
    """
    try:
        return _decoder.decode(content.removeprefix(_BOM))
    except UnicodeDecodeError as error:
        raise JsonError(f"invalid UTF-8 ({error.reason})") from None
    except ArithmeticError:
        raise JsonError("a number has too large an exponent") from None


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
