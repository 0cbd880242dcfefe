"""The command `tallion` in a process of its own, with pipes or on a terminal."""

from __future__ import annotations

import fcntl
import json
import os
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

COMMAND = (sys.executable, "-m", "tallion.cli")
PATIENCE = 30.0
"""Seconds until a test gives up on what it waits for."""
CTRL_C = "\x03"
ON_TERMINAL = (
    "import fcntl, os, sys, termios\n"
    "fcntl.ioctl(0, termios.TIOCSCTTY, 0)\n"
    "os.execv(sys.argv[1], sys.argv[1:])"
)
"""Makes standard input the terminal that Ctrl-C comes from."""


def variables(given: Mapping[str, str]) -> dict[str, str]:
    """An environment without any settings of ours, of Python or of a terminal, but these."""
    # pytest-xdist gives its workers the size of a terminal.
    ours = ("TALLI_", "TALONONE_", "PYTHON", "COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR")
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(ours) and not name.lower().endswith("_proxy")
    }
    paths = os.pathsep.join(filter(None, sys.path))
    return kept | {"PYTHONPATH": paths, "TERM": "xterm", "PYTHONWARNINGS": "error"} | dict(given)


@dataclass(frozen=True)
class Ended:
    """What a command that has ended leaves."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """Its lines of JSON."""
        return [json.loads(line) for line in self.out.splitlines()]


def run(*arguments: str | os.PathLike[str], env: Mapping[str, str], stdin: str | bytes = b"") -> Ended:
    """Run it with pipes."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        env=variables(env),
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
    )
    ended = Ended(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in ended.err, ended.err
    return ended


def wait_until(happened: Callable[[], bool]) -> None:
    """Wait for something that another process brings about."""
    ends = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < ends
        time.sleep(0.01)


class Terminal:
    """A command on a pseudo-terminal."""

    def __init__(self, master: int, process: subprocess.Popen[bytes]) -> None:
        self._master = master
        self._process = process
        self.shown = ""
        """All that it has shown so far."""

    def wait_for(self, text: str) -> None:
        """Wait until it has shown a text."""
        ends = time.monotonic() + PATIENCE
        while text not in self.shown:
            assert self._read(ends - time.monotonic()), f"{text!r} is not in {self.shown!r}"

    def send(self, text: str) -> None:
        """Type a text; `CTRL_C` is one too."""
        os.write(self._master, text.encode())

    def end(self) -> int:
        """Wait until it has ended; its exit status."""
        ends = time.monotonic() + PATIENCE
        while self._read(ends - time.monotonic()):
            pass
        assert "Traceback" not in self.shown, self.shown
        return self._process.wait(max(0.1, ends - time.monotonic()))

    def _read(self, seconds: float) -> bool:
        if not select.select([self._master], [], [], max(0.0, seconds))[0]:
            return False
        try:
            piece = os.read(self._master, 1 << 16)
        except OSError:  # Linux says EIO where the other side has been closed
            return False
        self.shown += piece.decode(errors="replace").replace("\r\n", "\n")
        return bool(piece)


@contextmanager
def terminal(
    *arguments: str | os.PathLike[str],
    env: Mapping[str, str],
    columns: int = 100,
    piped: Sequence[str] = (),
) -> Iterator[Terminal]:
    """Run it on a terminal.

    Args:
        columns: how wide the terminal is.
        piped: what of `stdin`, `stdout` and `stderr` leads nowhere instead.
    """
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    ends = {name: subprocess.DEVNULL if name in piped else slave for name in ("stdin", "stdout", "stderr")}
    process = subprocess.Popen(
        [sys.executable, "-c", ON_TERMINAL, *COMMAND, *arguments]
        if "stdin" not in piped
        else [*COMMAND, *arguments],
        env=variables(env),
        start_new_session=True,
        **ends,
    )
    os.close(slave)
    try:
        yield Terminal(master, process)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.wait()
        os.close(master)
