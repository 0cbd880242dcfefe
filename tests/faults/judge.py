"""Whether what a client did and said about a call is true to what the server knows."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from tallion.errors import TallionError
from tallion.operation import Outcome
from tests.faults.given import reads_reply
from tests.faults.safety import CREATE, IDEMPOTENT, READ, RETRY_KEYS, SAFETY
from tests.faults.schedule import ALWAYS, NO_CONNECTION, PERHAPS, Schedule
from tests.faults.server import Attempt

_ORDER = (Outcome.NOT_SENT, Outcome.REJECTED, Outcome.UNKNOWN, Outcome.ACCEPTED)
_TRANSIENT = (PERHAPS - {"501", "3xx"}) | {"cut body", "stalled body", "429"} | NO_CONNECTION


@frozen(kw_only=True)
class Case:
    """What became of one schedule."""

    schedule: Schedule
    attempts: tuple[Attempt, ...]
    error: Exception | None
    """None where a value was returned."""
    ended: float
    """Time on the virtual clock."""

    @property
    def label(self) -> str:
        """The safety of the call as it was sent."""
        declared = SAFETY[self.schedule.operation]
        if any(attempt.dry for attempt in self.attempts):
            return "dry run"
        if declared == CREATE and self.is_keyed:
            return "create, keyed"
        return declared

    @property
    def is_keyed(self) -> bool:
        """Whether the server knows a repeat of this call."""
        named = self.schedule.operation.partition(".")[2] in RETRY_KEYS
        return named and any(attempt.keyed for attempt in self.attempts)

    @property
    def is_harmless(self) -> bool:
        """Whether doing it twice is no more than doing it once."""
        return self.label in (READ, IDEMPOTENT, "create, keyed", "dry run")

    @property
    def executions(self) -> int:
        """How often the handler ran."""
        return sum(attempt.play.executes for attempt in self.attempts)


def complaints(case: Case) -> list[str]:
    """Every promise that is broken."""
    found = [*_about_sending(case)]
    if case.error is None or isinstance(case.error, TallionError):
        found += _about_the_result(case)
    else:
        found.append(f"an error that is not ours: {case.error!r}")
    if isinstance(case.error, TallionError):
        found += _about_the_error(case, case.error)
    return found


def _about_sending(case: Case) -> Iterator[str]:
    faults = [attempt.play.fault for attempt in case.attempts]
    refusals = faults.count("401")
    if not case.is_harmless and case.executions > 1:
        yield f"{case.label} was carried out {case.executions} times"
    if not case.is_harmless and any(fault in PERHAPS | ALWAYS for fault in faults[:-1]):
        yield f"{case.label} was sent again after an attempt that may have been carried out"
    if len(faults) > case.schedule.max_attempts + min(refusals, 1):
        yield f"{len(faults)} attempts, of at most {case.schedule.max_attempts}"
    if any(fault not in _TRANSIENT | {"401"} for fault in faults[:-1]):
        yield "sent again after what is final"
    if refusals > 2 or (refusals == 2 and faults[-1] != "401"):
        yield "sent again after a second 401"
    yield from _about_waiting(case)


def _about_waiting(case: Case) -> Iterator[str]:
    for before, after in zip(case.attempts, case.attempts[1:], strict=False):
        asked = {"1": 1.0, "2.5": 2.5, "30": 30.0, "119": 119.0}.get(before.play.retry_after or "", 0.0)
        if after.began - before.ended < asked - 1e-6:
            yield f"sent again after {after.began - before.ended} s; the server asked for {asked}"
        if before.play.retry_after in ("121", "3600"):
            yield "waited for longer than 120 s"
        if before.play.fault == "401" and before.credential == after.credential:
            yield "sent again after a 401 with the same credential"
    started, deadline = 1000.0, case.schedule.deadline
    if deadline is not None and case.ended > started + deadline + 1e-6:
        yield f"took {case.ended - started} s of a deadline of {deadline}"


def _about_the_result(case: Case) -> Iterator[str]:
    last = case.attempts[-1].play if case.attempts else None
    readable = last is not None and last.fault == "success"
    unsure = last is not None and last.fault == "garbled 2xx" and not reads_reply(case.schedule.operation)
    if (case.error is None) != readable and not unsure:
        yield f"returned {case.error or 'a value'} after {last}"
    tries = len(case.attempts) - any(attempt.play.fault == "401" for attempt in case.attempts)
    if last is None or case.schedule.deadline is not None or case.error is None:
        return
    patient = last.retry_after not in ("121", "3600") and tries < case.schedule.max_attempts
    may_go_on = case.is_harmless or last.fault in NO_CONNECTION | {"429"}
    if patient and may_go_on and last.fault in _TRANSIENT:
        yield f"gave up after {len(case.attempts)} attempts, though it may go on"


def _about_the_error(case: Case, error: TallionError) -> Iterator[str]:
    expected = max((_outcome(attempt) for attempt in case.attempts), key=_ORDER.index, default=_ORDER[0])
    if case.executions and error.outcome in (Outcome.NOT_SENT, Outcome.REJECTED):
        yield f"was carried out, and is reported {error.outcome.name}"
    if error.outcome is not expected:
        yield f"outcome {error.outcome.name}, not {expected.name}"
    if error.attempts != len(case.attempts):
        yield f"error.attempts is {error.attempts}, of {len(case.attempts)}"
    unsafe = not case.is_harmless and expected in (Outcome.UNKNOWN, Outcome.ACCEPTED)
    if case.attempts and error.repeatable == unsafe:
        yield f"repeatable is {error.repeatable}"
    if str(error.operation) != case.schedule.operation:
        yield f"error.operation is {error.operation}"


def _outcome(attempt: Attempt) -> Outcome:
    fault = attempt.play.fault
    if fault in NO_CONNECTION:
        return Outcome.NOT_SENT
    if fault in ALWAYS:
        return Outcome.ACCEPTED
    return Outcome.UNKNOWN if fault in PERHAPS else Outcome.REJECTED
