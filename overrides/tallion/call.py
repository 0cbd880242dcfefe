"""One call of an operation: a value that can be compared, printed, kept and sent later."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from tallion import redact
from tallion.body import Body, FileContent, FileInput, JsonBody, MultipartBody, Part
from tallion.operation import Operation
from tallion.unset import UNSET, Unset

__all__ = [
    "Body",
    "Call",
    "FileContent",
    "FileInput",
    "JsonBody",
    "MultipartBody",
    "Part",
    "ReceivedResponse",
    "RequestOptions",
    "Response",
]

T_co = TypeVar("T_co", covariant=True)


class ReceivedResponse(Protocol):
    """What `parse` needs of a response; an `httpx.Response` has it all."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...


@frozen(kw_only=True)
class Call(Generic[T_co]):
    """One call, ready to be sent: a value that can be compared, printed, kept and sent later."""

    operation: Operation
    path: str
    """Path below the base URL, percent-encoded, with its parameters filled in."""
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: Body | None = None
    parse: Callable[[ReceivedResponse], T_co] = field(eq=False, repr=False)

    def __repr__(self) -> str:
        sensitive = self.operation.sensitive
        return (
            f"Call(operation={self.operation}, path={self.path!r}, "
            f"query={redact.pairs(self.query, sensitive)!r}, "
            f"headers={redact.pairs(self.headers, sensitive)!r}, body={self.body!r})"
        )

    @property
    def holds_secret(self) -> bool:
        """Whether a parameter or body field is sensitive, or the body cannot be read: it is not kept."""
        sensitive = self.operation.sensitive
        names = [name for name, _ in (*self.query, *self.headers)]
        if isinstance(self.body, MultipartBody):
            names += [part.name for part in self.body.parts]
        if any(redact.is_sensitive(name, sensitive) for name in names):
            return True
        try:
            body = json.loads(self.body.content) if isinstance(self.body, JsonBody) else None
        except (ValueError, RecursionError):
            return True
        return redact.holds_sensitive(body, sensitive)

    def as_curl(self, base_url: str = "$BASE_URL") -> str:
        """The call as a shell command, with `$TOKEN` and the like for credentials, and secrets masked.

        Args:
            base_url: where the API is; left out, the command expects it in the variable `BASE_URL`.
        """
        from tallion.curl import as_curl

        return as_curl(self, base_url)

    def to_json(self) -> str:
        """The call as JSON, to be kept and sent later; it never holds a credential.

        Raises:
            InvalidRequestError: it holds a sensitive value or an open file, or is of no generated operation.
        """
        from tallion.kept import to_json

        return to_json(self)

    @staticmethod
    def from_json(text: str) -> Call[Any]:
        """The call that `to_json` kept.

        Raises:
            ValueError: the text is no such call, or its operation is not there.
        """
        from tallion.kept import call_arguments

        return Call(**call_arguments(text))


@frozen(kw_only=True)
class Response(Generic[T_co]):
    """A reply with all that is known of it."""

    parsed: T_co
    status_code: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    request_id: str | None
    attempts: int
    """Requests that were sent for this call, this one included."""
    elapsed: float
    """Seconds from the start of the call to its parsed reply, waits included."""


@frozen(kw_only=True)
class RequestOptions:
    """What one call does differently from its client; the extras send what a spec lacks."""

    timeout: float | None | Unset = UNSET
    """Seconds for each connect, read and write; None is unlimited."""
    deadline: float | None | Unset = UNSET
    """Seconds for the whole call; None is unlimited."""
    max_attempts: int | Unset = UNSET
    headers: Mapping[str, str] = field(factory=dict, repr=lambda extras: repr(list(extras)))
    extra_query: Mapping[str, Any] = field(factory=dict, repr=lambda extras: repr(list(extras)))
    extra_body: Mapping[str, Any] = field(factory=dict, repr=lambda extras: repr(list(extras)))
