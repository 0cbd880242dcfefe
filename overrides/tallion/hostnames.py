"""What a host name looks like."""

from __future__ import annotations

import re

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST_NAME_PATTERN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*(?::[0-9]{{1,5}})?")


def is_hostname(value: str) -> bool:
    """Whether a text is a host name (RFC 1123), with an optional port."""
    host, _, port = value.partition(":")
    return len(host) <= 253 and int(port or 0) <= 65535 if _HOST_NAME_PATTERN.fullmatch(value) else False
