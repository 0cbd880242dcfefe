"""What the HTTP library logs at debug level, without secrets.

httpx logs URLs with their query, httpcore the headers of replies, hpack all headers. A filter on their
loggers masks that while an exchange of ours is under way, and leaves all other records and all levels alone.
"""

from __future__ import annotations

import logging
import re
from functools import cache

from tallion.exchange import Exchange, current
from tallion.redact import MASK, text

_PACKED = ("hpack.hpack", "hpack.table")
"""Loggers whose records hold headers and encoded blocks of them, and nothing else of use."""
_LOGGERS = (
    "httpx",
    "httpx2",
    *(
        f"{package}.{part}"
        for package in ("httpcore", "httpcore2")
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
    *_PACKED,
)

# Compiled when there is something to log: few programs do, and it takes longer than importing this module.
_PLAIN = (
    "(?i)accept(-encoding|-ranges)?|age|allow|cache-control|connection|content-(encoding|length|type)|date|etag|"
    "keep-alive|last-modified|(x-)?request-id|x-correlation-id|retry-after|server|transfer-encoding|"
    "user-agent|vary|via"
)
"""Headers that are shown; any other may hold a secret."""

_HEADER = (
    r"""(?P<name>\(b?(?P<quote>['"])(?P<plain>[^'"]*)(?P=quote), )"""
    r"""b?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
)
"""A header as the repr of a tuple shows it."""
_WIRE = r"(?s)bytearray\(.*"
"""Bytes of a reply that is no HTTP, which h11 quotes."""
_QUERY = r"""(https?://[^\s?"']*\?)[^\s"']+"""


@cache
def mask_http_logs() -> None:
    """Put the filter on the loggers of the HTTP library, once."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)


class _Masking(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        exchange = current()
        if exchange is not None:
            if record.name in _PACKED:
                record.args = tuple(arg if isinstance(arg, int) else MASK for arg in _arguments(record))
            shown = _masked(record.getMessage(), exchange)
            record.msg, record.args = shown, ()
        return True


_FILTER = _Masking()


def _arguments(record: logging.LogRecord) -> tuple[object, ...]:
    return record.args if isinstance(record.args, tuple) else ()


def _masked(message: str, exchange: Exchange) -> str:
    message = re.sub(_QUERY, rf"\g<1>{MASK}", message)
    message = re.sub(_WIRE, f"bytearray({MASK})", message)
    message = re.sub(_HEADER, _header, message)
    return text(message, exchange.secrets)


def _header(match: re.Match[str]) -> str:
    return match[0] if re.fullmatch(_PLAIN, match["plain"]) else f"{match['name']}{MASK!r}"
