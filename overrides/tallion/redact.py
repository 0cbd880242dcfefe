"""What is printed, logged or kept goes through here first."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any

from tallion.records import Record

MASK = "***"

CREDENTIAL_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
"""Headers that hold credentials, whatever the operation; lower case."""

_SECRET_NAME = re.compile(r"key|token|secret|passw|auth|cookie|credential|signature|session", re.IGNORECASE)

_FIELD_IN_TEXT = r"""(["']?\b%s["']?\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|'[^']*'?|[\[{].*|[^\s,;&}\]]+)"""
"""A name, as JSON, a header or a query gives it, and its value."""

logger = logging.getLogger("tallion")


class Attempt(Record, frozen=True, kw_only=True):
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


def is_secret_header(name: str) -> bool:
    """Whether a header holds a secret to judge by its name alone, where no operation is known."""
    return name.lower() in CREDENTIAL_HEADERS or _SECRET_NAME.search(name) is not None


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
    return any(is_sensitive(name, sensitive) for name, _ in _members(value))


def sensitive_texts(value: Any, sensitive: frozenset[str]) -> Iterator[str]:
    """What the sensitive fields of a JSON value say, at any depth."""
    for name, item in _members(value):
        if isinstance(item, str) and is_sensitive(name, sensitive):
            yield item


def _members(value: Any) -> Iterator[tuple[str, Any]]:
    """The fields of a JSON value with what they hold, at any depth, however deep that is."""
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            yield from value.items()
            left += value.values()
        elif isinstance(value, list):
            left += value


def scrub(content: bytes, secrets: Iterable[str]) -> bytes:
    """Bytes of a reply, with each of our secrets that it echoes masked."""
    for secret in secrets:
        for form in _forms(secret):
            content = content.replace(form.encode(), MASK.encode())
    return content


def text(value: str, secrets: Iterable[str]) -> str:
    """Text with each of these secrets masked."""
    for secret in secrets:
        for form in _forms(secret):
            value = value.replace(form, MASK)
    return value


def _forms(secret: str) -> Iterable[str]:
    """A secret as it is, as JSON has it, and as `repr` shows it as text and as bytes; longest first."""
    forms = {secret, json.dumps(secret)[1:-1], repr(secret)[1:-1], repr(secret.encode())[2:-1]}
    return sorted(forms - {""}, key=len, reverse=True)


def fields_in_text(value: str, sensitive: frozenset[str]) -> str:
    """Text with what stands behind the names of sensitive fields masked, as in JSON that was cut short."""
    for name in sensitive | CREDENTIAL_HEADERS:
        value = re.sub(_FIELD_IN_TEXT % re.escape(name), rf"\1{MASK}", value, flags=re.IGNORECASE)
    return value
