"""Work that goes on in a thread while its owner waits for the network."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Self


class Background:
    """Does one piece of work after another in a thread of its own; at most one is not done yet.

    What goes wrong with a piece is raised when the next one is given, or by `settle`. On leaving, what is
    under way is waited for, and nothing is left running.
    """

    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(1, name)
        self._under_way: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def do(self, work: Callable[[], None]) -> None:
        """Wait for the piece before, and begin with this one."""
        self.settle()
        self._under_way = self._pool.submit(work)

    def settle(self) -> None:
        """Wait for what is under way; raises what it raised."""
        under_way, self._under_way = self._under_way, None
        if under_way is not None:
            under_way.result()

    def __exit__(self, *_: object) -> None:
        try:
            self._pool.shutdown()
        except KeyboardInterrupt:
            self._pool.shutdown()  # the file that is written must not be closed yet
            raise
