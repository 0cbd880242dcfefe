"""Locks by name that a forked child, or another event loop, does not find taken for ever."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Hashable
from weakref import WeakKeyDictionary


class Locks:
    """One lock for each key in each process."""

    def __init__(self) -> None:
        self._locks: dict[tuple[int, Hashable], threading.Lock] = {}

    def lock(self, key: Hashable) -> threading.Lock:
        """The lock of this key; a thread that waits for it blocks."""
        return self._locks.setdefault((os.getpid(), key), threading.Lock())


class AsyncLocks:
    """One lock for each key in each event loop."""

    def __init__(self) -> None:
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[Hashable, asyncio.Lock]]
        self._loops = WeakKeyDictionary()

    def lock(self, key: Hashable) -> asyncio.Lock:
        """The lock of this key in the running loop."""
        locks = self._loops.setdefault(asyncio.get_running_loop(), {})
        return locks.setdefault(key, asyncio.Lock())
