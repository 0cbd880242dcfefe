"""Waiting for one another, in a way that a forked child or an interrupted caller never blocks for ever."""

from __future__ import annotations

import os
import threading
from collections.abc import Hashable
from contextlib import AsyncExitStack, ExitStack
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import ref

if TYPE_CHECKING:
    import asyncio

E = TypeVar("E", threading.Event, "asyncio.Event")


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
        self._processes: dict[int, Board[threading.Event]] = {}

    def claim(self, key: Hashable, held: ExitStack) -> bool:
        """Whether the flight of this key is the caller's now, until its stack unwinds."""
        return claim_flight(self._board(), key, threading.Event(), held)

    def wait(self, key: Hashable, seconds: float | None) -> None:
        """Block until no flight of this key is under way, or the time is up."""
        flight = self._board().get(key)
        if flight is not None:
            flight.over.wait(None if seconds is None else min(max(seconds, 0.0), threading.TIMEOUT_MAX))

    def _board(self) -> Board[threading.Event]:
        return self._processes.setdefault(os.getpid(), {})


class Flight(Generic[E]):
    """One flight, and the stack that it ends with."""

    def __init__(self, over: E) -> None:
        self.over: E = over
        self.stack: object = None


Board = dict[Hashable, Flight[E]]


def claim_flight(board: Board[E], key: Hashable, over: E, held: ExitStack | AsyncExitStack) -> bool:
    """Begin a flight that ends with the stack; false if another of this key is under way."""
    flight = Flight(over)
    ended = partial(_end, board, key, flight)
    flight.stack = ref(held, lambda _: ended())
    if board.setdefault(key, flight) is flight:
        held.callback(ended)
        return True
    flight.stack = None
    return False


def _end(board: Board[E], key: Hashable, flight: Flight[E]) -> None:
    if board.get(key) is flight:
        del board[key]
    flight.over.set()
    flight.stack = None
