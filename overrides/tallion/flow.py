"""One call, from `Call` to `Response`, as a generator that does no I/O.

It yields what it needs (`Credential`, `Pace`, `Send`, `Sleep`) and is sent what came of it; `drive` waits,
locks and sends. Every rule on repeating, deadlines and outcomes is here or in `retry`.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import suppress
from functools import cached_property
from typing import Any, Generic, NoReturn, TypeVar
from urllib.parse import quote, urlencode

from attrs import evolve
from msgspec.structs import replace

from tallion import json, redact, retry
from tallion.body import content_type
from tallion.call import Call, JsonBody, Response
from tallion.errors import (
    DeadlineExceededError,
    DryRunUnsupportedError,
    TallionError,
    from_response,
    request_id_of,
)
from tallion.operation import Outcome, Safety
from tallion.pacing import Turn
from tallion.quota import REWARD
from tallion.steps import (
    Credential,
    Failed,
    Fault,
    Header,
    Outgoing,
    Pace,
    Received,
    Send,
    Sleep,
    Step,
    Terms,
)

T = TypeVar("T")

_SHORTEST_SECRET = 4
"""Characters; a shorter text, such as the code of a state, stands in too many words to be masked in them."""
_POLICY = retry.RetryPolicy()
_ENDED_BY_TIME = (Fault.NO_CONNECTION, Fault.TIMED_OUT, Fault.STALLED)


def flow(call: Call[T], terms: Terms) -> Generator[Step, Any, Response[T]]:
    """Send a call, again where its safety allows, and read the reply.

    Raises:
        InvalidRequestError: a file of the call cannot be read.
        DryRunUnsupportedError: the client is in dry run, and the operation has none.
        TransportError: no whole reply came.
        APIError: the reply's status is outside 2xx.
        ResponseDecodeError: the reply cannot be read.
    """
    return _Flow(as_dry_run(call) if terms.dry_run else call, terms).run()


class _Flow(Generic[T]):
    """The state of one call over its attempts."""

    def __init__(self, call: Call[T], terms: Terms) -> None:
        self._call = call
        self._operation = call.operation
        self._terms = terms
        self._started = terms.clock()
        self._ends = None if terms.deadline is None else self._started + terms.deadline
        self._credential: Header | None = None
        self._refreshed = False
        self._sent = 0
        self._retries = 0
        self._paid = 0
        self._outcome = Outcome.NOT_SENT

    @cached_property
    def _harmless(self) -> bool:
        return retry.harmless(self._call)  # it may have to read the body, and is asked after a failure alone

    def run(self) -> Generator[Step, Any, Response[T]]:
        try:
            if self._operation.security:
                yield from self._authorise(refused=None)
            return (yield from self._attempts())
        except TallionError as error:
            error.operation = self._operation
            error.outcome = retry.worst(self._outcome, error.outcome)
            error.attempts = self._sent
            error.keyed = self._harmless
            raise

    def _attempts(self) -> Generator[Step, Any, Response[T]]:
        while True:
            yield from self._pace()
            result = yield from self._send()
            if isinstance(result, Received) and 200 <= result.status_code < 300:
                self._terms.quota.give(self._paid or REWARD)
                return self._read(result)
            self._outcome = retry.worst(self._outcome, retry.outcome(result))
            if (yield from self._authorised_anew(result)):
                continue
            delay = self._delay(result)
            if delay is None:
                self._fail(result)
            redact.logger.warning(
                "%s: %s; retry %d in %.2f s", self._operation, _described(result), self._retries, delay
            )
            yield Sleep(seconds=delay)

    def _authorise(self, refused: Header | None) -> Generator[Step, Any, bool]:
        """Get a credential; false if there is none but the refused one."""
        scheme = self._operation.security or ""
        header: Header | None = yield Credential(
            operation=self._operation, scheme=scheme, refused=refused, ends=self._ends
        )
        if header is not None:
            self._credential = header
        return header is not None

    def _authorised_anew(self, result: Received | Failed) -> Generator[Step, Any, bool]:
        """Whether the call is to be sent again after a 401, once, with another credential."""
        unauthorised = isinstance(result, Received) and result.status_code == 401
        if not unauthorised or self._refreshed or self._credential is None:
            return False
        self._refreshed = True
        return (yield from self._authorise(refused=self._credential))

    def _pace(self) -> Generator[Step, Any, None]:
        turn: float = yield Pace(operation=self._operation)
        try:
            left = self._terms.left(self._ends)
            if left is not None and turn >= left:
                raise DeadlineExceededError(
                    f"{self._operation}: the deadline of {self._terms.deadline:g} s would pass while waiting "
                    f"for a turn under the rate limit. Give more time, or send fewer calls."
                )
            if turn > 0:
                yield Sleep(seconds=turn)
        except BaseException:  # also when the caller gives up while it waits
            if isinstance(turn, Turn):
                turn.give_back()
            raise

    def _send(self) -> Generator[Step, Any, Received | Failed]:
        left = self._terms.left(self._ends)
        if left is not None and left <= 0:
            raise self._too_late()
        began = self._terms.clock()
        self._sent += 1
        result: Received | Failed = yield Send(request=self._request(self._terms.capped(left)))
        if isinstance(result, Failed) and result.fault is Fault.BAD_FILE:
            self._sent -= 1
        self._terms.observe(self._attempt(result, self._terms.clock() - began))
        return result

    def _request(self, timeout: float | None) -> Outgoing:
        call = self._call
        query = urlencode(call.query, quote_via=quote, safe="") if call.query else ""
        ours = [("accept", self._operation.accept), ("user-agent", self._terms.user_agent)]
        if media_type := content_type(call.body):
            ours.append(("content-type", media_type))
        own = {name.lower() for name, _ in call.headers}
        headers = [header for header in ours if header[0] not in own]
        if self._credential is not None:
            headers.append(self._credential)
        return Outgoing(
            method=self._operation.method,
            url=f"{self._terms.base_url}{call.path}{'?' if query else ''}{query}",
            headers=(*headers, *call.headers),
            body=call.body,
            timeout=timeout,
            ends=self._ends,
        )

    def _attempt(self, result: Received | Failed, seconds: float) -> redact.Attempt:
        received = isinstance(result, Received)
        return redact.Attempt(
            operation=str(self._operation),
            attempt=self._sent,
            status=result.status_code,
            failure=None if received else _described(result),
            milliseconds=seconds * 1000,
            request_id=request_id_of(result) if isinstance(result, Received) else None,
        )

    def _read(self, reply: Received) -> Response[T]:
        parsed = self._call.parse(reply)
        return Response(
            parsed=parsed,
            status_code=reply.status_code,
            headers=reply.headers,
            content=reply.content,
            request_id=request_id_of(reply),
            attempts=self._sent,
            elapsed=self._terms.clock() - self._started,
        )

    def _delay(self, result: Received | Failed) -> float | None:
        """Seconds to wait before the next attempt, or None if there is to be none."""
        if self._retries + 1 >= self._terms.max_attempts:
            return None
        if not retry.may_repeat(result, is_harmless=self._harmless):
            return None
        drawn = self._terms.jitter(_POLICY.backoff(self._retries + 1))
        delay = retry.next_delay(_POLICY, result, drawn=drawn, left=self._terms.left(self._ends))
        return None if delay is None else self._paid_for(result, delay)

    def _paid_for(self, result: Received | Failed, delay: float) -> float | None:
        """The delay, if the client's quota has enough left for one more retry."""
        cost = retry.cost(result)
        if not self._terms.quota.take(cost):
            redact.logger.warning("%s: not sent again: too many retries have failed lately", self._operation)
            return None
        self._paid = cost
        self._retries += 1
        return delay

    def _fail(self, result: Received | Failed) -> NoReturn:
        if isinstance(result, Received):
            error = from_response(self._operation, without_secrets(result, self._credential))
            message = redact.scrub(error.message.encode(), _sensitive_texts(self._call)).decode()
            error.args = (message,)
            raise error
        left = self._terms.left(self._ends)
        if left is not None and left <= 0 and result.fault in _ENDED_BY_TIME:
            raise self._too_late()
        raise retry.failure(self._operation, result)

    def _too_late(self) -> DeadlineExceededError:
        return DeadlineExceededError(
            f"{self._operation}: the deadline of {self._terms.deadline:g} s has passed. "
            "Give more time if the server needs it."
        )


def as_dry_run(call: Call[T]) -> Call[T]:
    """The call as a client in dry run sends it.

    Raises:
        DryRunUnsupportedError: the operation changes something, and has no dry run.
    """
    header = call.operation.dry_run
    if header is not None:
        others = tuple(pair for pair in call.headers if pair[0].lower() != header.lower())
        return evolve(call, headers=(*others, (header, "true")))
    if call.operation.safety is not Safety.READ:
        raise DryRunUnsupportedError(call)
    return call


def without_secrets(reply: Received, credential: Header | None) -> Received:
    """A reply in which our credential is masked, should the server echo it."""
    value = "" if credential is None else credential[1]
    return replace(reply, content=redact.scrub(reply.content, (value, value.rpartition(" ")[2])))


def _sensitive_texts(call: Call[Any]) -> list[str]:
    """What the call says in its sensitive parameters and fields, which a server may repeat in its message."""
    sensitive = call.operation.sensitive
    texts = [text for name, text in (*call.query, *call.headers) if redact.is_sensitive(name, sensitive)]
    if sensitive and isinstance(call.body, JsonBody):
        with suppress(json.JsonError, RecursionError):  # a body made by hand may be anything
            texts += redact.sensitive_texts(json.loads(call.body.content), sensitive)
    return [text for text in texts if len(text) >= _SHORTEST_SECRET]


def _described(result: Received | Failed) -> str:
    if isinstance(result, Received):
        return f"status {result.status_code}"
    return f"{result.fault.value} ({result.detail})"
