"""The control API, for tests and demonstrations in another process. What is asked here is not recorded."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final
from urllib.parse import parse_qs, unquote

from tallion.sandbox.attributes import ENTITIES
from tallion.sandbox.faults import order_from
from tallion.sandbox.messages import Answer, Received
from tallion.sandbox.talli_reports import REPORT_HEADER, report_rows
from tallion.sandbox.world import CONTROL_PATH, Snapshot, World

_NO_CONTENT: Final = Answer(status=204)

Control = Callable[[Received, str], Answer]


class ControlApi:
    """Answers what comes to `/_sandbox/...`."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._snapshots: dict[str, Snapshot] = {}
        self._calls: Mapping[tuple[str, str], Control] = {
            ("GET", r"requests"): self._requests,
            ("GET", r"counters"): self._counters,
            ("GET", r"log"): self._log,
            ("GET", r"state"): self._state,
            ("GET", r"reports/([^/]+)"): self._report,
            ("GET", r"environment"): self._environment,
            ("GET", r"faults"): self._faults,
            ("POST", r"faults"): self._add_fault,
            ("DELETE", r"faults"): self._clear_faults,
            ("POST", r"reset"): self._reset,
            ("PUT", r"snapshots/([^/]+)"): self._take,
            ("POST", r"snapshots/([^/]+)/restore"): self._restore,
            ("POST", r"payout-instructions/([^/]+)/advance"): self._advance,
            ("POST", r"keys"): self._add_key,
            ("POST", r"tokens/expire"): self._expire_tokens,
            ("PUT", r"scopes"): self._set_scopes,
            ("PUT", r"attributes"): self._set_attributes,
        }

    def answer(self, received: Received) -> Answer:
        """Answer a request."""
        path = received.path.removeprefix(f"{CONTROL_PATH}/")
        for (method, pattern), call in self._calls.items():
            found = re.fullmatch(pattern, path)
            if found and method == received.method:
                with self._world.lock:
                    return self._answered(call, received, unquote("".join(found.groups())))
        return Answer.of_json({"error": f"There is no {received.method} {received.path}."}, 404)

    def _answered(self, call: Control, received: Received, name: str) -> Answer:
        try:
            return call(received, name)
        except LookupError as error:
            return Answer.of_json({"error": str(error.args[0])}, 404)
        except ValueError as error:
            return Answer.of_json({"error": str(error)}, 400)

    def _requests(self, received: Received, _: str) -> Answer:
        raw = parse_qs(received.query).get("raw") == ["1"]
        recorded = [item if raw else item.masked() for item in self._world.recorder.requests]
        return Answer.of_json([item.as_json() for item in recorded])

    def _counters(self, _received: Received, _: str) -> Answer:
        return Answer.of_json(self._world.recorder.counters)

    def _log(self, _received: Received, _: str) -> Answer:
        return Answer.of_json(self._world.log)

    def _state(self, _received: Received, _: str) -> Answer:
        return Answer.of_json(self._world.state.counts())

    def _report(self, _received: Received, campaign_id: str) -> Answer:
        rows = list(report_rows(self._world.state, campaign_id))
        return Answer.of_json({"header": REPORT_HEADER, "rows": rows})

    def _environment(self, _received: Received, _: str) -> Answer:
        world = self._world
        return Answer.of_json({"environment": world.environment(), "keys": world.credentials.keys})

    def _faults(self, _received: Received, _: str) -> Answer:
        return Answer.of_json([order.as_json() for order in self._world.faults.orders])

    def _add_fault(self, received: Received, _: str) -> Answer:
        order = order_from(_with_floats(received.json()))
        self._world.faults.add(order)
        return Answer.of_json(order.as_json(), 201)

    def _clear_faults(self, _received: Received, _: str) -> Answer:
        self._world.faults.clear()
        return _NO_CONTENT

    def _reset(self, _received: Received, _: str) -> Answer:
        self._world.reset()
        return _NO_CONTENT

    def _take(self, _received: Received, name: str) -> Answer:
        self._snapshots[name] = self._world.snapshot()
        return _NO_CONTENT

    def _restore(self, _received: Received, name: str) -> Answer:
        if name not in self._snapshots:
            raise LookupError(f"There is no snapshot {name}.")
        self._world.restore(self._snapshots[name])
        return _NO_CONTENT

    def _advance(self, received: Received, instruction_id: str) -> Answer:
        body = _members(received, {"to": str}) if received.body else {}
        return Answer.of_json(self._world.advance(instruction_id, **body))

    def _add_key(self, received: Received, _: str) -> Answer:
        kinds = {"platform": str, "application_id": int, "expires_in": float}
        key = self._world.credentials.add_key(**_members(received, kinds, required="platform"))
        self._world.changed()
        return Answer.of_json({"key": key.value}, 201)

    def _expire_tokens(self, _received: Received, _: str) -> Answer:
        self._world.credentials.expire_tokens()
        return _NO_CONTENT

    def _set_scopes(self, received: Received, _: str) -> Answer:
        self._world.credentials.scopes = frozenset(_names(received.json(), "scopes"))
        return _NO_CONTENT

    def _set_attributes(self, received: Received, _: str) -> Answer:
        lists = dict.fromkeys(ENTITIES, list)
        known = {entity: _names(names, entity) for entity, names in _members(received, lists).items()}
        self._world.state.attributes = known
        self._world.changed()
        return _NO_CONTENT


def _names(value: Any, what: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{what} must be an array of strings.")
    return value


def _with_floats(body: Any) -> Any:
    """The members of an object, fractions as `float`: here they are seconds and probabilities."""
    if not isinstance(body, Mapping):
        return body
    return {name: float(value) if isinstance(value, Decimal) else value for name, value in body.items()}


def _members(received: Received, kinds: Mapping[str, type], required: str | None = None) -> dict[str, Any]:
    """The members of the object in the body.

    Raises:
        ValueError: there is another one, one is of another kind, or the one that is required is missing.
    """
    body = _with_floats(received.json())
    known = ", ".join(kinds)
    if not isinstance(body, Mapping) or set(body) - set(kinds) or (required and required not in body):
        raise ValueError(f"The body must be an object of {known}{f', with {required}' if required else ''}.")
    for name, value in body.items():
        kind = kinds[name]
        fits = isinstance(value, int | float if kind is float else kind) and not isinstance(value, bool)
        if not fits:
            raise ValueError(f"{name} must be of type {kind.__name__}, not {value!r}.")
    return dict(body)
