"""What Talon.One sends to your own address after a session update that asked for a callback."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable
from typing import Protocol, runtime_checkable

from tallion.errors import ConfigurationError, UntrustedCallbackError
from talonone.models import PartialIntegrationStateV2

_KEY = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([ -~]*[!-~][ -~]*)")


@runtime_checkable
class _Named(Protocol):
    """Headers under their names: a `dict`, a `Message` of `http.server`, a framework's own class."""

    def items(self) -> Iterable[tuple[str | bytes, str | bytes]]: ...


CallbackHeaders = _Named | Iterable[tuple[str | bytes, str | bytes]]
"""Headers of a request: a mapping, or pairs of name and value as ASGI has them."""


def parse_callback(body: bytes, headers: CallbackHeaders, *, key: str) -> PartialIntegrationStateV2:
    """Read a session callback, once its key is found to be right.

    Args:
        body: the body of the request, as it came.
        headers: its headers; upper or lower case does not matter, nor str or bytes.
        key: what the session update was given as `callback_api_key`: name of a header, a space, its value.
            It is compared in constant time.

    Returns:
        The state after the rules have run. Every field may be left out: `content_fields` of the update
        says which are sent.

    Raises:
        UntrustedCallbackError: the key is missing or wrong; the body was not looked at.
        ResponseDecodeError: the body is not JSON, or does not fit; `.pointer` says where.
        ConfigurationError: `key` is not a header name, a space and a value.

    Source: Talon.One Third-party API, Update customer session, `X-Callback-API-Key`.
    """
    name, expected = _name_and_value(key)
    found = _values(headers, name)
    given = found[0] if len(found) == 1 else b""
    if not hmac.compare_digest(given, expected):
        raise UntrustedCallbackError(
            "The callback does not carry the key that the session update asked for: do not trust it, "
            "and answer it with status 401."
        )
    return PartialIntegrationStateV2.from_json(body)


def _name_and_value(key: str) -> tuple[bytes, bytes]:
    match = _KEY.fullmatch(key) if isinstance(key, str) else None
    if match is None:
        raise ConfigurationError(
            "key must be what the session update has as callback_api_key: the name of a header, a space, "
            "and its value in printable ASCII."
        )
    return match[1].lower().encode(), match[2].strip(" ").encode()


def _values(headers: CallbackHeaders, name: bytes) -> list[bytes]:
    """The values of every header of this name."""
    pairs = headers.items() if isinstance(headers, _Named) else headers
    return [_bytes(value).strip(b" \t") for found, value in pairs if _bytes(found).lower() == name]


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
