"""Everything that can go wrong with a call, typed."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from tallion import problems
from tallion.operation import Operation, Outcome, Safety
from tallion.records import Record

if TYPE_CHECKING:
    from tallion.call import Call, ReceivedResponse

E = TypeVar("E", bound="TallionError")

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id")


class Violation(Record, frozen=True, kw_only=True):
    """One way in which a value breaks the rules of the API."""

    pointer: str
    """Where: a JSON pointer below `path`, `query`, `header` or `body`, e.g. `/body/campaignId`."""
    rule: str
    """The rule that is broken, in words: `must not be empty`."""
    shape: str = ""
    """Type and size of the value, never the value itself: `str of 0 characters`."""

    def __str__(self) -> str:
        return f"{self.pointer} {self.rule}" + (f" (got {self.shape})" if self.shape else "")


class TallionError(Exception):
    """Something went wrong with a call, or before it."""

    def __init__(
        self,
        message: str,
        *,
        operation: Operation | None = None,
        outcome: Outcome = Outcome.NOT_SENT,
        attempts: int = 0,
        keyed: bool = False,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.outcome = outcome
        """What may have happened at the server, over all attempts of the call."""
        self.attempts = attempts
        """Requests of the call that were sent, its token requests not counted."""
        self.keyed = keyed
        """Repeating the call does no harm: it carried its retry key, or was a dry run."""

    @property
    def message(self) -> str:
        """What happened; for an `APIError`, in the server's own words."""
        return str(self.args[0])

    @property
    def repeatable(self) -> bool:
        """Whether sending this very call again cannot do it twice."""
        if self.outcome in (Outcome.NOT_SENT, Outcome.REJECTED) or self.keyed:
            return True
        return self.operation is not None and self.operation.safety in (Safety.READ, Safety.IDEMPOTENT)

    @property
    def advice(self) -> str:
        """What the outcome means for what to do next."""
        if self.operation is None:
            return ""
        if self.outcome is Outcome.UNKNOWN:
            again = "sending it again is safe" if self.repeatable else "look before you send it again"
            return f"It may have been carried out: {again}."
        if self.outcome is Outcome.ACCEPTED:
            again = "sending it again is safe" if self.repeatable else "do not send it again"
            return f"The server accepted it: {again}."
        return ""

    def __str__(self) -> str:
        return " ".join(filter(None, (self._headline(), self.advice)))

    def _headline(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self._kept())

    def _kept(self) -> dict[str, Any]:
        """The attributes that survive pickling."""
        return dict(vars(self))


def _restore(kind: type[E], args: tuple[Any, ...], state: dict[str, Any]) -> E:
    error = kind.__new__(kind, *args)
    error.args = args
    vars(error).update(state)
    return error


class ConfigurationError(TallionError):
    """The client lacks something, or was given what it cannot use."""


class InvalidRequestError(TallionError, ValueError):
    """The call breaks the rules of the API; nothing was sent."""

    def __init__(self, operation: Operation | None, violations: Sequence[Violation]) -> None:
        listed = "; ".join(str(violation) for violation in violations)
        super().__init__(f"{operation or 'request'}: nothing was sent: {listed}", operation=operation)
        self.violations = tuple(violations)
        """Everything that is wrong with the call."""


class DryRunUnsupportedError(TallionError):
    """A dry run was asked of an operation that has none; nothing was sent."""

    def __init__(self, call: Call[Any]) -> None:
        message = (
            f"{call.operation}: nothing was sent: the client is in dry run, which this operation does not "
            "offer. Send it with a client that has dry_run=False, if it is meant."
        )
        super().__init__(message, operation=call.operation)
        self.call: Call[Any] | None = call
        """The call that was not sent; None in a copy that was pickled, if the call holds a secret."""

    def _kept(self) -> dict[str, Any]:
        secret = self.call is not None and self.call.holds_secret
        return super()._kept() | ({"call": None} if secret else {})


class TransportError(TallionError):
    """No whole reply came: the connection could not be made, was lost, or was too slow."""

    partial: bytes = b""
    """What came of the body of a 2xx; a pickled copy has nothing of it."""

    def _kept(self) -> dict[str, Any]:
        return {name: value for name, value in super()._kept().items() if name != "partial"}


class ConnectError(TransportError):
    """No connection was made, so nothing was sent in that attempt."""


class RequestTimeoutError(TransportError):
    """A write or a read took longer than `timeout`."""


class DeadlineExceededError(TransportError):
    """The call took longer than `deadline`."""


class APIError(TallionError):
    """The server answered with a status outside 2xx.

    `body`, `problem` and `headers` are what it said. Its text, its repr and a pickled copy have sensitive
    fields masked.
    """

    hint = ""
    """What to do about this status."""

    def __init__(
        self,
        message: str,
        *,
        operation: Operation,
        status_code: int,
        headers: Mapping[str, str],
        body: bytes,
        problem: dict[str, Any] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message, operation=operation, outcome=outcome_of(status_code))
        self.status_code = status_code
        self.headers = headers
        self.body = body
        self.problem = problem
        """The body, if it is a JSON object that is not nested absurdly deep."""
        self.request_id = request_id
        self.retry_after = retry_after
        """Seconds that the server asks to wait."""

    def _kept(self) -> dict[str, Any]:
        sensitive = self.operation.sensitive if self.operation else frozenset()
        return super()._kept() | problems.masked(self.headers, self.body, self.problem, sensitive)

    def _headline(self) -> str:
        parts = [f"{self.operation}: status {self.status_code}: {self.message.removesuffix('.')}."]
        if self.request_id:
            parts.append(f"Request id {self.request_id}.")
        if self.retry_after is not None:
            parts.append(f"The server asks to wait {self.retry_after:g} s.")
        return " ".join(filter(None, (*parts, self.hint)))


class BadRequestError(APIError):
    """Status 400."""

    hint = "Correct the request."


class AuthenticationError(APIError):
    """Status 401, or a refused token request (then nothing of the call was sent)."""

    hint = "Check the credential and that it belongs to this host."


class PermissionDeniedError(APIError):
    """Status 403."""

    hint = "The credential is valid, but lacks the permission."


class NotFoundError(APIError):
    """Status 404."""

    hint = "Check the ids and the base URL."


class ConflictError(APIError):
    """Status 409."""

    hint = "It is in conflict with what the server has."


class UnprocessableEntityError(APIError):
    """Status 422."""

    hint = "Correct the request."


class RateLimitError(APIError):
    """Status 429."""

    hint = "Slow down, and send it again later."


class ServerError(APIError):
    """Status 5xx."""


class ResponseDecodeError(TallionError):
    """The server accepted the call, and its reply cannot be read."""

    def __init__(
        self,
        message: str,
        *,
        operation: Operation | None = None,
        pointer: str = "",
        status_code: int = 0,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation, outcome=Outcome.ACCEPTED)
        self.pointer = pointer
        """Where in the body: a JSON pointer; empty for the whole."""
        self.status_code = status_code
        self.request_id = request_id


class UntrustedCallbackError(TallionError):
    """A callback does not carry the key that was asked for. What is wrong with the key is not said."""


class PaginationError(TallionError):
    """The pages of a list do not follow from one another."""


class PageDriftError(PaginationError):
    """The list changed while its pages were read."""

    def __init__(
        self, message: str, *, total_before: int | None = None, total_after: int | None = None, **about: Any
    ) -> None:
        super().__init__(message, **about)
        self.total_before = total_before
        """Entries before the first page, if totals were compared."""
        self.total_after = total_after


class ReportError(TallionError):
    """A report cannot be read."""


class IncompleteReportError(ReportError):
    """A report ends in the middle."""

    expected: int | None = None
    """Bytes that the page should have, if the server said so; as they are sent, also where that is gzip."""
    received: int | None = None
    """Bytes of the page that came before it was cut."""

    def __init__(self, message: str, *, operation: Operation, page: int, row: int, byte: int) -> None:
        super().__init__(message, operation=operation, outcome=Outcome.ACCEPTED)
        self.page = page
        """Number of the page that is incomplete, the first being 1."""
        self.row = row
        """Number of the row in that page, the header being 1."""
        self.byte = byte
        """Offset in that page at which the row begins, or the body ends."""


class CellError(ReportError):
    """A cell of a report cannot be read as what was asked for."""

    page: int = 0
    """Number of the page, the first being 1; 0 in a saved report."""
    row: int = 0
    """Number of the row in that page or file, the header being 1."""
    column: str = ""
    """Name of the column; empty if the row as a whole is refused."""
    shape: str = ""
    """Type and size of the value, never the value itself."""


_BY_STATUS: Mapping[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def outcome_of(status_code: int) -> Outcome:
    """What a reply with this status says about the call."""
    if 200 <= status_code < 300:
        return Outcome.ACCEPTED
    return Outcome.REJECTED if 400 <= status_code < 500 and status_code != 408 else Outcome.UNKNOWN


def class_of(status_code: int) -> type[APIError]:
    """The class of error for a status outside 2xx."""
    return ServerError if 500 <= status_code < 600 else _BY_STATUS.get(status_code, APIError)


def from_response(
    operation: Operation, response: ReceivedResponse, kind: type[APIError] | None = None
) -> APIError:
    """The error that a reply outside 2xx stands for, whatever its body is.

    Args:
        kind: the class, if it is not the one of the status.
    """
    problem = problems.decoded(response.content)
    return (kind or class_of(response.status_code))(
        problems.message(operation, problem, response),
        operation=operation,
        status_code=response.status_code,
        headers=response.headers,
        body=response.content,
        problem=problem,
        request_id=request_id_of(response) or problems.request_id(operation, problem),
        retry_after=retry_after_of(response.headers),
    )


def request_id_of(response: ReceivedResponse) -> str | None:
    """The id that the server gave the request, from the headers that commonly hold it."""
    return request_id_in(response.headers)


def request_id_in(headers: Mapping[str, str]) -> str | None:
    """Like `request_id_of`, from the headers alone."""
    for name in _REQUEST_ID_HEADERS:
        if value := headers.get(name):
            return value
    return None


def retry_after_of(headers: Mapping[str, str]) -> float | None:
    """Seconds in `Retry-After`; None if it is missing, negative or cannot be read.

    A date counts from the reply's own `Date`, so that a wrong clock on either side does no harm.
    Source: RFC 9110, section 10.2.3.
    """
    text = headers.get("retry-after", "").strip()
    try:
        seconds = float(text)
    except ValueError:
        until = _timestamp(text)
        now = _timestamp(headers.get("date", ""))
        seconds = math.nan if until is None else until - (time.time() if now is None else now)
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def _timestamp(text: str) -> float | None:
    from email.utils import parsedate_to_datetime  # 10 ms to import, and rarely needed

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError):
        return None
