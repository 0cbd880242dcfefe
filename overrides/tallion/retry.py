"""What an attempt that failed means: whether and when to repeat it, and which error it is."""

from __future__ import annotations

from collections.abc import Callable

from tallion import json
from tallion.call import Call, JsonBody
from tallion.errors import (
    ConnectError,
    InvalidRequestError,
    RequestTimeoutError,
    ResponseDecodeError,
    TallionError,
    TransportError,
    Violation,
    outcome_of,
    request_id_in,
    retry_after_of,
)
from tallion.operation import Operation, Outcome, Safety
from tallion.quota import RETRY_COST, TIMEOUT_COST
from tallion.records import Record
from tallion.steps import Failed, Fault, Received

_TRANSIENT_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
_CERTAINTY = (Outcome.NOT_SENT, Outcome.REJECTED, Outcome.UNKNOWN, Outcome.ACCEPTED)

_FAULT_OUTCOMES = {
    Fault.BAD_FILE: Outcome.NOT_SENT,
    Fault.NO_CONNECTION: Outcome.NOT_SENT,
    Fault.TIMED_OUT: Outcome.UNKNOWN,
    Fault.LOST: Outcome.UNKNOWN,
    Fault.MISLED: Outcome.UNKNOWN,
    Fault.CUT: Outcome.ACCEPTED,
    Fault.STALLED: Outcome.ACCEPTED,
    Fault.GARBLED: Outcome.ACCEPTED,
}


_TRANSPORT_ERRORS: dict[Fault, type[TransportError]] = {
    Fault.NO_CONNECTION: ConnectError,
    Fault.TIMED_OUT: RequestTimeoutError,
    Fault.STALLED: RequestTimeoutError,
}


class RetryPolicy(Record, frozen=True, kw_only=True):
    """How long to wait between attempts."""

    base: float = 0.5
    """Seconds; upper bound of the first wait, doubled for each later one."""
    cap: float = 8.0
    """Seconds; no drawn wait is longer."""
    longest_retry_after: float = 120.0
    """Seconds; a server that asks for more is not waited for."""

    def backoff(self, retry: int) -> float:
        """Upper bound in seconds of the wait before a retry, the first being 1: base * 2^(retry - 1)."""
        return min(self.cap, self.base * 2.0 ** min(retry - 1, 32))


def keyed(call: Call[object]) -> bool:
    """Whether the call gives its operation's retry key, and not empty."""
    where, _, name = (call.operation.retry_key or "").partition(".")
    if where == "query":
        return _all_are(str.strip, [value for key, value in call.query if key == name])
    if where == "body" and isinstance(call.body, JsonBody):
        try:
            body = json.loads(call.body.content)
        except (json.JsonError, RecursionError):
            return False
        value = body.get(name) if isinstance(body, dict) else None
        return value is not None and bool(str(value).strip())
    return False


def dry(call: Call[object]) -> bool:
    """Whether the call asks the server to keep nothing."""
    header = (call.operation.dry_run or "").lower()
    said = [value for name, value in call.headers if name.lower() == header]
    return _all_are(lambda value: value.strip().lower() == "true", said)


def _all_are(good: Callable[[str], object], values: list[str]) -> bool:
    """Whether there are values, and all of them good: of several, nobody knows which one the server takes."""
    return bool(values) and all(map(good, values))


def harmless(call: Call[object]) -> bool:
    """Whether sending the call twice does no more than sending it once."""
    safety = call.operation.safety
    if safety in (Safety.READ, Safety.IDEMPOTENT) or dry(call):
        return True
    return safety is Safety.CREATE and keyed(call)


def outcome(result: Received | Failed) -> Outcome:
    """What one attempt says about the call."""
    if isinstance(result, Received):
        return outcome_of(result.status_code)
    return _FAULT_OUTCOMES[result.fault]


def worst(before: Outcome, now: Outcome) -> Outcome:
    """What is known after one more failed attempt: an unknown one stays unknown, an accepted one accepted."""
    return max(before, now, key=_CERTAINTY.index)


def may_repeat(result: Received | Failed, *, is_harmless: bool) -> bool:
    """Whether a call may be sent again after an attempt that ended so.

    What is not harmless is repeated only where nothing can have happened: no connection, or 429.
    """
    if isinstance(result, Received):
        return result.status_code == 429 or (is_harmless and result.status_code in _TRANSIENT_STATUSES)
    if result.fault in (Fault.BAD_FILE, Fault.GARBLED, Fault.MISLED):
        return False
    return is_harmless or result.fault is Fault.NO_CONNECTION


def next_delay(
    policy: RetryPolicy, result: Received | Failed, *, drawn: float, left: float | None
) -> float | None:
    """Seconds to wait before the next attempt, or None to give up.

    Args:
        drawn: seconds drawn from the backoff.
        left: seconds until the deadline, or None.
    """
    asked = retry_after_of(result.headers)
    if asked is not None and asked > policy.longest_retry_after:
        return None
    delay = max(drawn, asked or 0.0)
    return delay if left is None or delay < left else None


def cost(result: Received | Failed) -> int:
    """Tokens of the quota that a retry costs after an attempt that ended so."""
    timed_out = isinstance(result, Failed) and result.fault in (Fault.TIMED_OUT, Fault.STALLED)
    return TIMEOUT_COST if timed_out else RETRY_COST


def failure(operation: Operation, failed: Failed, what: str = "") -> TallionError:
    """The error of an attempt without a reply that can be read.

    Args:
        what: which request it was, if not the call's own.
    """
    message = f"{operation}: {what}{failed.fault.value} ({failed.detail})."
    if failed.fault is Fault.BAD_FILE:
        rule = f"has a file that cannot be read ({failed.detail})"
        return InvalidRequestError(operation, [Violation(pointer="/body", rule=rule)])
    if failed.fault is Fault.GARBLED:
        return ResponseDecodeError(
            message,
            operation=operation,
            status_code=failed.status_code or 0,
            request_id=request_id_in(failed.headers),
        )
    if failed.fault is Fault.NO_CONNECTION:
        message += " Check the base URL, the network and any proxy."
    kind = _TRANSPORT_ERRORS.get(failed.fault, TransportError)
    error = kind(message, operation=operation, outcome=outcome(failed))
    error.partial = failed.content
    return error
