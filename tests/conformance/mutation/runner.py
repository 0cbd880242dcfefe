"""Runs every mutant in a process of its own, forked from one that has loaded what is not ours."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import time
import traceback
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

from attrs import define, frozen

from tests.conformance.mutation.plan import HARMLESS, Mutant
from tests.conformance.mutation.probes import BrokenSuiteError, Subject, found_by, probes_of, use
from tests.conformance.mutation.sources import ROOT

LONGEST = 150.0
"""Seconds of a processor for one mutant; one that takes longer than all probes together runs for ever."""
PATIENCE = 10
"""How many times as long it may take by the clock, on a machine that has other things to do too."""
IDLE = 60.0
"""Seconds by the clock in which a mutant must use the processor: no test waits for as long."""
_A_LITTLE = 0.05
BROKEN = "the suite is broken"


class Hanging(BaseException):
    """A mutant does not come to an end; no `except Exception` of the code under test takes it."""


@frozen
class Verdict:
    """What became of a mutant."""

    mutant: Mutant
    probe: str
    """The probe that found it; empty if it survived."""
    why: str


@define
class Scratch:
    """A copy of the clients and of the runtime."""

    folder: Path

    @classmethod
    def made(cls, folder: Path) -> Scratch:
        """A copy as the project is."""
        for name in ("generated", "overrides"):
            shutil.copytree(ROOT / name, folder / name)
        return cls(folder)

    def write(self, mutant: Mutant) -> None:
        """Put the mutant in; what Python kept of the file is out of date, whatever its times say."""
        path = self.folder / mutant.edit.file
        path.write_bytes(mutant.edit.applied())
        for kept in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
            kept.unlink()

    def restore(self, mutant: Mutant) -> None:
        """Take it out again."""
        shutil.copy2(ROOT / mutant.edit.file, self.folder / mutant.edit.file)


def run(mutants: Sequence[Mutant], *, at_once: int, longest: float = LONGEST) -> Iterator[Verdict]:
    """Try each mutant; the verdicts come as they are reached.

    Args:
        at_once: how many to try at a time.
        longest: seconds of a processor for one.
    """
    with ExitStack() as stack:
        folders = [stack.enter_context(TemporaryDirectory(prefix="tallion-mutants-")) for _ in range(at_once)]
        free = [Scratch.made(Path(folder)) for folder in folders]
        waiting = list(mutants)
        busy: dict[Connection, tuple[ForkProcess, Mutant, Scratch]] = {}
        while waiting or busy:
            while waiting and free:
                mutant, scratch = waiting.pop(0), free.pop()
                scratch.write(mutant)
                connection, process = _started(mutant, scratch, longest)
                busy[connection] = process, mutant, scratch
            for connection in [each for each in wait(list(busy)) if isinstance(each, Connection)]:
                process, mutant, scratch = busy.pop(connection)
                yield _verdict(connection, process, mutant)
                scratch.restore(mutant)
                free.append(scratch)


def _started(mutant: Mutant, scratch: Scratch, longest: float) -> tuple[Connection, ForkProcess]:
    """A process that tries a mutant, and where it will say what was found."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    subject = Subject(mutant.operation, mutant.edit.file, scratch.folder)
    process = context.Process(target=_child, args=(theirs, subject, mutant.kind == HARMLESS, longest))
    process.start()
    theirs.close()
    return ours, process


def _verdict(connection: Connection, process: ForkProcess, mutant: Mutant) -> Verdict:
    try:
        probe, why = connection.recv()
    except EOFError:
        probe, why = "its end", f"the process ended with {process.exitcode}"
    connection.close()
    process.join()
    return Verdict(mutant, probe, why)


def _child(connection: Connection, subject: Subject, harmless: bool, longest: float) -> None:
    """Try one mutant, say what was found, and end at once, whatever threads it started."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    _limit(longest)
    try:
        use(subject.scratch)
        found = found_by(subject, probes_of(subject, quick=harmless and subject.is_generated))
    except Hanging as error:
        found = "time", str(error)
    except BrokenSuiteError as error:
        found = BROKEN, str(error)
    except BaseException:  # noqa: BLE001 - SystemExit and the like come from the mutant
        found = "its end", traceback.format_exc()
    connection.send(found)
    connection.close()
    os._exit(0)


def _limit(longest: float) -> None:
    """Raise `Hanging` when this process has used so much of a processor, or nothing of it for a while."""

    def overrun(signal_number: int, frame: FrameType | None) -> None:
        raise Hanging(f"no end after {longest:g} s")

    def look(signal_number: int, frame: FrameType | None) -> None:
        nonlocal used
        before, used = used, time.process_time()
        if used - before < _A_LITTLE:
            raise Hanging(f"nothing done in {idle:g} s")
        if time.monotonic() - began > PATIENCE * longest:
            overrun(signal_number, frame)

    idle = min(IDLE, longest)
    began, used = time.monotonic(), time.process_time()
    signal.signal(signal.SIGPROF, overrun)
    signal.setitimer(signal.ITIMER_PROF, longest)
    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, idle, idle)
