"""Saving a report, as a generator that asks for pages and writes them; whoever drives it sends."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen
from attrs.validators import in_

from tallion import report_progress
from tallion.errors import PageDriftError, TallionError
from tallion.operation import Operation
from tallion.redact import logger
from tallion.report_assembly import Ask, AskTotal, Assembly, Piece, State
from tallion.report_background import Background
from tallion.report_drift import Drift, OnDrift
from tallion.report_files import PartFile
from tallion.report_progress import Meter, Tell
from tallion.report_records import whole_records


@frozen(kw_only=True)
class Plan:
    """How a report is to be saved.

    Raises:
        ValueError: an argument is none of those that there are.
        TypeError: `progress` is neither a boolean nor a function.
    """

    progress: bool | Tell = field(converter=report_progress.checked)
    resume: bool
    key: str | None = field()
    on_drift: OnDrift = field(validator=in_(("raise", "warn")))

    @key.validator
    def _check_key(self, _: Any, value: Any) -> None:
        if value is not None and (not isinstance(value, str) or not value):
            raise ValueError("key is the name of a column")


@frozen(kw_only=True)
class Saved:
    """What came of it."""

    rows: int
    pages: int
    bytes: int
    sha256: str


def saving(
    operation: Operation, path: Path, plan: Plan, settings: Mapping[str, Any]
) -> Generator[Ask, Any, Saved]:
    """Download a report into a file, which is there whole at the end, or as it was before."""
    saver = _Saver(operation, plan)
    with PartFile(path, settings, resume=plan.resume) as part, Background("tallion-report") as background:
        try:
            with report_progress.shown(plan.progress, path.name) as tell:
                return (yield from saver.run(part, tell, background))
        except PageDriftError:
            part.spoil()
            raise


class _Saver:
    """Saves one report. A page is counted, hashed and written while the next one is asked for."""

    def __init__(self, operation: Operation, plan: Plan) -> None:
        self._operation = operation
        self._assembly = Assembly(operation)
        self._state = self._assembly.state
        """How far all that is in the file has come."""
        self._drift = Drift(operation, plan.key, plan.on_drift)
        self._is_shown = plan.progress is not False

    def run(self, part: PartFile, tell: Tell, background: Background) -> Generator[Ask, Any, Saved]:
        kept = part.begin()
        before = self._go_on(part, kept) if kept else (yield from self._total())
        meter = Meter(tell, self._state.rows)

        def take(piece: Piece) -> None:
            background.do(lambda: self._add(part, piece, before))
            if self._is_shown or self._assembly.total_header is not None:
                background.settle()
            if self._is_shown:  # by this thread, and before the server takes its time for the next page
                self._tell(meter)

        try:
            yield from self._assembly.pages(take)
        except Exception:
            background.settle()  # an earlier page comes first with what is wrong with it
            raise
        background.settle()
        yield from self._assembly.proof()
        after = None if before is None else (yield from self._total())
        self._drift.finish(before, after)
        sha256 = part.publish()
        self._tell(meter, done=True)
        state = self._state
        return Saved(rows=state.rows, pages=state.pages, bytes=state.bytes, sha256=sha256)

    def _add(self, part: PartFile, piece: Piece, before: int | None) -> None:
        """Add a page to the file."""
        state = self._assembly.count(piece)
        part.write(piece.line_end)
        part.write(memoryview(piece.page)[piece.start :])
        if self._drift.looks_at_keys:
            self._drift.add(piece.content, piece.number, piece.first_row)
        part.mark(state, {"total_before": before})
        self._state = state

    def _tell(self, meter: Meter, *, done: bool = False) -> None:
        state = self._state
        meter.count(state.rows, state.pages, state.bytes, done=done)

    def _go_on(self, part: PartFile, kept: Mapping[str, Any]) -> int | None:
        """Take up an earlier download where it stopped; the total of the list before its first page."""
        state = State(**kept["state"])
        if self._drift.looks_at_keys:
            number = 1
            for content in whole_records(part.chunks(state.bytes)):
                self._drift.add(content, 0, number)
                number = 2
        start = b"".join(part.chunks(state.header_end))
        last = b"".join(part.chunks(state.bytes, state.last_start))
        self._assembly.restore(state, start, last)
        self._state = state
        before: int | None = kept["total_before"]
        return before

    def _total(self) -> Generator[Ask, Any, int | None]:
        """How long the list is that the report is made from; None if nobody says."""
        trait = self._operation.report
        if trait is None or trait.total_of is None:
            return None
        try:
            reply = yield AskTotal()
        except TallionError as error:
            logger.warning(
                "%s: changes while it is read go unseen: %s cannot be listed (%s)",
                self._operation,
                trait.total_of,
                type(error).__name__,
            )
            return None
        total: int | None = reply.parsed.total
        return total
