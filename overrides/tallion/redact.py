"""What is printed, logged or kept goes through here first."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

from attrs import frozen

MASK = "***"

CREDENTIAL_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
"""Headers that hold credentials, whatever the operation; lower case."""

logger = logging.getLogger("tallion")


@frozen(kw_only=True)
class Attempt:
    """What is known of one attempt of a call; logged, and given to `on_attempt`."""

    operation: str
    """`package.resource.method`."""
    attempt: int
    """Number of the attempt, the first being 1."""
    status: int | None
    """Status of the reply, or None if none came."""
    failure: str | None
    """Why no whole reply came, or None if one did."""
    milliseconds: float
    request_id: str | None

    def __str__(self) -> str:
        result = self.failure or f"status {self.status}"
        request_id = f", request id {self.request_id}" if self.request_id else ""
        return f"{self.operation} attempt {self.attempt}: {result} in {self.milliseconds:.0f} ms{request_id}"


def is_sensitive(name: str, sensitive: frozenset[str]) -> bool:
    """Whether the value of a header, parameter or field of this name must not be shown."""
    return name.lower() in sensitive or name.lower() in CREDENTIAL_HEADERS


def pairs(values: Iterable[tuple[str, str]], sensitive: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Headers or query parameters, with the sensitive ones masked."""
    return tuple((name, MASK if is_sensitive(name, sensitive) else value) for name, value in values)


def json_value(value: Any, sensitive: frozenset[str]) -> Any:
    """A JSON value, with the sensitive fields masked at any depth."""
    if isinstance(value, dict):
        return {
            name: MASK if is_sensitive(name, sensitive) else json_value(item, sensitive)
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [json_value(item, sensitive) for item in value]
    return value


def holds_sensitive(value: Any, sensitive: frozenset[str]) -> bool:
    """Whether a JSON value has a sensitive field at any depth."""
    if isinstance(value, dict):
        return any(
            is_sensitive(name, sensitive) or holds_sensitive(item, sensitive) for name, item in value.items()
        )
    return isinstance(value, list) and any(holds_sensitive(item, sensitive) for item in value)


def scrub(content: bytes, secrets: Iterable[str]) -> bytes:
    """Bytes of a reply, with each of our secrets that it echoes masked."""
    for secret in secrets:
        if secret:
            content = content.replace(secret.encode(), MASK.encode())
    return content
