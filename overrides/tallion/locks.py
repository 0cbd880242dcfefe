"""Waiting for one another, in a way that a forked child or an interrupted caller never blocks for ever."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Hashable
from contextlib import AsyncExitStack, ExitStack
from functools import partial
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary, ref

E = TypeVar("E", threading.Event, asyncio.Event)


class Locks:
    """One lock for each key in each process."""

    def __init__(self) -> None:
        self._locks: dict[tuple[int, Hashable], threading.Lock] = {}

    def lock(self, key: Hashable) -> threading.Lock:
        """The lock of this key; a thread that waits for it blocks."""
        return self._locks.setdefault((os.getpid(), key), threading.Lock())


class Flights:
    """Single flight among the threads of a process: one works, the others wait for what it brings.

    Its end wakes all who wait at once. It ends with the caller's stack, also one that an interrupt kept from
    unwinding: then when the stack is freed.
    """

    def __init__(self) -> None:
        self._processes: dict[int, _Board[threading.Event]] = {}

    def claim(self, key: Hashable, held: ExitStack) -> bool:
        """Whether the flight of this key is the caller's now, until its stack unwinds."""
        return _claim(self._board(), key, threading.Event(), held)

    def wait(self, key: Hashable, seconds: float | None) -> None:
        """Block until no flight of this key is under way, or the time is up."""
        flight = self._board().get(key)
        if flight is not None:
            flight.over.wait(None if seconds is None else min(max(seconds, 0.0), threading.TIMEOUT_MAX))

    def _board(self) -> _Board[threading.Event]:
        return self._processes.setdefault(os.getpid(), {})


class AsyncFlights:
    """Single flight among the tasks of an event loop; see `Flights`."""

    def __init__(self) -> None:
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, _Board[asyncio.Event]]
        self._loops = WeakKeyDictionary()

    def claim(self, key: Hashable, held: AsyncExitStack) -> bool:
        """Whether the flight of this key is the caller's now, until its stack unwinds."""
        return _claim(self._board(), key, asyncio.Event(), held)

    async def wait(self, key: Hashable, seconds: float | None) -> None:
        """Wait until no flight of this key is under way, or the time is up."""
        flight = self._board().get(key)
        if flight is not None:
            try:
                async with asyncio.timeout(seconds):
                    await flight.over.wait()
            except TimeoutError:
                return

    def _board(self) -> _Board[asyncio.Event]:
        return self._loops.setdefault(asyncio.get_running_loop(), {})


class _Flight(Generic[E]):
    def __init__(self, over: E) -> None:
        self.over: E = over
        self.stack: object = None


_Board = dict[Hashable, _Flight[E]]


def _claim(board: _Board[E], key: Hashable, over: E, held: ExitStack | AsyncExitStack) -> bool:
    flight = _Flight(over)
    ended = partial(_end, board, key, flight)
    flight.stack = ref(held, lambda _: ended())
    if board.setdefault(key, flight) is flight:
        held.callback(ended)
        return True
    flight.stack = None
    return False


def _end(board: _Board[E], key: Hashable, flight: _Flight[E]) -> None:
    if board.get(key) is flight:
        del board[key]
    flight.over.set()
    flight.stack = None
