"""What the sandbox does with a request: no socket, no waiting; `Answer` says what goes wrong on the wire."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Mapping
from copy import copy
from decimal import Decimal
from http import HTTPStatus
from typing import Any, Final

from attrs import evolve, frozen

from tallion.sandbox import callbacks, payout_status, seed
from tallion.sandbox.credentials import (
    Credentials,
    TokenRefusedError,
    check_application,
    decoded,
    real_looking,
)
from tallion.sandbox.faults import TOKEN_OPERATION, Fault, Faults
from tallion.sandbox.handlers import Callback, Limits, Surroundings, example
from tallion.sandbox.messages import Answer, Received
from tallion.sandbox.recording import Recorder
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.routing import Route, find_route, refuse_at, routes
from tallion.sandbox.state import State, now

TOKEN_PATH: Final = "/oauth/token"
CONTROL_PATH: Final = "/_sandbox"
INVALID_REPLY: Final = "The sandbox has made a reply that its document does not allow; see its control log."
logger: Final = logging.getLogger("tallion.sandbox")


@frozen(kw_only=True)
class Snapshot:
    """State, as it was at one moment."""

    state: State


class World:
    """The two APIs with their state. One request is answered at a time.

    Args:
        seed_data: `demo`, `empty` or `large`.
        from_examples: operations that answer as their document shows, and keep nothing.
        environment: the variables that point the clients here.
    """

    def __init__(
        self,
        *,
        credentials: Credentials,
        limits: Limits,
        seed_data: str,
        from_examples: Collection[str],
        environment: Callable[[], Mapping[str, str]],
    ) -> None:
        names = {route.operation.name for route in routes()}
        unknown = set(from_examples) - names
        if seed_data not in seed.SEEDS or unknown:
            wrong = ", ".join(sorted(unknown)) or seed_data
            raise ValueError(f"The sandbox knows no {wrong}; seeds are {', '.join(seed.SEEDS)}.")
        self.credentials = credentials
        self.limits = limits
        self.environment = environment
        self.state = seed.SEEDS[seed_data]()
        self.faults = Faults(names)
        self.recorder = Recorder()
        self.log: list[dict[str, Any]] = []
        self.lock = threading.RLock()
        self.control: Callable[[Received], Answer] | None = None
        self.changed: Callable[[], None] = _nothing
        self._seed_data = seed_data
        self._from_examples = frozenset(from_examples)

    def answer(self, received: Received) -> Answer:
        """Answer a request."""
        if self.control is not None and received.path.startswith(f"{CONTROL_PATH}/"):
            return self.control(received)
        to_send: list[Callback] = []
        with self.lock:
            self._warn_of_real_credentials(received)
            answer = self._recorded(received, to_send)
            self.changed()
        callbacks.deliver(to_send, self.note)
        return answer

    def note(self, kind: str, **details: Any) -> None:
        """Add an entry to the control log."""
        self.log.append({"at": now(), "kind": kind, **details})

    def reset(self) -> None:
        """Begin anew. Tokens stay valid: a client that holds one need not know."""
        with self.lock:
            self.state = seed.SEEDS[self._seed_data]()
            self.recorder.reset()
            self.faults.clear()
            self.log.clear()
            self.credentials.scopes = None
            self.changed()

    def snapshot(self) -> Snapshot:
        """The state as it is now. Neither faults nor requests are part of it."""
        with self.lock:
            return Snapshot(state=self.state.copy())

    def restore(self, snapshot: Snapshot) -> None:
        """Make the state what it was then."""
        with self.lock:
            self.state = snapshot.state.copy()
            self.changed()

    def advance(self, instruction_id: str, to: str | None = None) -> dict[str, Any]:
        """Bring a payout instruction to another status; see `payout_status.advance`."""
        with self.lock:
            instruction = payout_status.advance(self.state, instruction_id, to)
            self.changed()
            return instruction

    def _recorded(self, received: Received, to_send: list[Callback]) -> Answer:
        try:
            route, path = _find(received)
        except RefusalError as refusal:
            number = self.recorder.note(received, "")
            answer = _answer(refuse_at(received.path)(refusal))
        else:
            name = route.operation.name if route else TOKEN_OPERATION
            number = self.recorder.note(received, name)
            fault = self.faults.take(name)
            answer = self._with_fault(received, route, path, fault, to_send)
        self.recorder.note_answer(number, answer)
        return answer

    def _with_fault(
        self,
        received: Received,
        route: Route | None,
        path: Mapping[str, str],
        fault: Fault | None,
        to_send: list[Callback],
    ) -> Answer:
        if fault is None:
            return self._played(received, route, path, None, to_send)
        if fault.kind == "drop_before":
            return Answer(status=0, dropped=True, fault=fault.kind)
        if fault.kind == "status" and not fault.after_commit:
            return _status(fault, received)
        if fault.kind == "expire_token":
            self.credentials.expire_tokens()
        answer = evolve(self._played(received, route, path, fault, to_send), fault=fault.kind)
        return _status(fault, received) if fault.kind == "status" else _spoiled(answer, fault)

    def _played(
        self,
        received: Received,
        route: Route | None,
        path: Mapping[str, str],
        fault: Fault | None,
        to_send: list[Callback],
    ) -> Answer:
        if route is None:
            return _answer(self._token(received, fault))
        around = Surroundings(
            state=self.state,
            credentials=self.credentials,
            limits=self.limits,
            document=route.document,
            shift=fault.by or 0 if fault is not None else 0,
        )
        try:
            reply = self._handled(received, route, path, around)
        except RefusalError as refusal:
            reply = route.refuse(refusal)
        wrong = route.replies.fault_of(reply)
        if wrong is not None:
            self.note("invalid reply", operation=route.operation.name, problem=wrong)
            return _answer(route.refuse(RefusalError(500, INVALID_REPLY)))
        to_send.extend(around.callbacks)
        return _answer(reply)

    def _handled(
        self, received: Received, route: Route, path: Mapping[str, str], around: Surroundings
    ) -> Reply:
        operation = route.operation
        key = self.credentials.check(operation, received.header("authorization"))
        incoming = route.requests.check(received, path)
        named = incoming.body.get("applicationId") if isinstance(incoming.body, Mapping) else None
        check_application(key, incoming.query.get("applicationId", named))
        if route.handler is None or operation.name in self._from_examples:
            return example(operation)
        if incoming.dry_run:  # with counters of its own, so that later codes are as without it
            around = evolve(around, state=copy(around.state))
        return route.handler(incoming, around)

    def _token(self, received: Received, fault: Fault | None) -> Reply:
        skewed = fault.seconds if fault is not None and fault.kind == "expires_in" else None
        try:
            return Reply(body=self.credentials.issue_token(_json_body(received), skewed))
        except TokenRefusedError as refusal:
            return refusal.reply()

    def _warn_of_real_credentials(self, received: Received) -> None:
        text = f"{decoded(received.header('authorization') or '')} "
        if received.path in {TOKEN_PATH, "/mparticle"}:
            text += received.body.decode("latin-1")
        what = real_looking(text)
        if what is not None:
            self.note("real-looking credential", target=received.path, what=what)
            logger.warning(
                "%s came with what looks like %s of a real account. The sandbox needs none: use its own, "
                "and replace that one if it was real.",
                received.path,
                what,
            )


def _nothing() -> None:
    """Nobody wants to know of changes."""


def _find(received: Received) -> tuple[Route | None, Mapping[str, str]]:
    """The route; none for the token endpoint."""
    if received.path == TOKEN_PATH:
        if received.method != "POST":
            raise RefusalError(405, "The token endpoint takes POST.", {"allow": "POST"})
        return None, {}
    return find_route(received.method, received.path)


def _json_body(received: Received) -> object:
    """The body if it is JSON and says so, else None."""
    if (received.header("content-type") or "").partition(";")[0].strip().lower() != "application/json":
        return None
    try:
        return received.json()
    except ValueError:
        return None


def _answer(reply: Reply) -> Answer:
    headers = dict(reply.headers)
    if reply.media_type is not None:
        headers["content-type"] = reply.media_type
    return Answer(status=reply.status, headers=tuple(headers.items()), body=reply.content())


def _status(fault: Fault, received: Received) -> Answer:
    status = fault.code or 500
    headers = {} if fault.retry_after is None else {"retry-after": f"{Decimal(str(fault.retry_after)):f}"}
    if status < HTTPStatus.MULTIPLE_CHOICES:
        return evolve(_answer(Reply(status=status, media_type=None, headers=headers)), fault=fault.kind)
    refusal = RefusalError(status, "This fault was ordered.", headers)
    if received.path == TOKEN_PATH:
        body = {"error": "temporarily_unavailable", "error_description": refusal.message}
        return evolve(_answer(Reply(status=status, body=body, headers=headers)), fault=fault.kind)
    return evolve(_answer(refuse_at(received.path)(refusal)), fault=fault.kind)


def _spoiled(answer: Answer, fault: Fault) -> Answer:
    """The answer as the fault lets it out."""
    if fault.kind == "drop_after_commit":
        return evolve(answer, dropped=True)
    if fault.kind == "delay":
        return evolve(answer, delay=fault.seconds or 0.0)
    if fault.kind == "truncate":
        # A reply without a body has nothing to cut off but the reply itself.
        return evolve(answer, cut=fault.at) if answer.body else evolve(answer, dropped=True)
    if fault.kind == "malformed":
        return _malformed(answer)
    return answer


def _malformed(answer: Answer) -> Answer:
    """A body that ends in the middle, though the connection says that it is whole."""
    kind = dict(answer.headers).get("content-type", "application/json")
    body = answer.body[: len(answer.body) // 2] + b'\xff"' if answer.body else b'{"'
    status = 200 if answer.status == 204 else answer.status
    return evolve(answer, status=status, headers=(("content-type", kind),), body=body)
