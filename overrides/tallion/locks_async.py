"""Single flight among the tasks of an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from contextlib import AsyncExitStack
from weakref import WeakKeyDictionary

from tallion.locks import Board, claim_flight


class AsyncFlights:
    """Single flight among the tasks of an event loop; see `Flights`."""

    def __init__(self) -> None:
        self._loops: WeakKeyDictionary[asyncio.AbstractEventLoop, Board[asyncio.Event]]
        self._loops = WeakKeyDictionary()

    def claim(self, key: Hashable, held: AsyncExitStack) -> bool:
        """Whether the flight of this key is the caller's now, until its stack unwinds."""
        return claim_flight(self._board(), key, asyncio.Event(), held)

    async def wait(self, key: Hashable, seconds: float | None) -> None:
        """Wait until no flight of this key is under way, or the time is up."""
        flight = self._board().get(key)
        if flight is not None:
            try:
                async with asyncio.timeout(seconds):
                    await flight.over.wait()
            except TimeoutError:
                return

    def _board(self) -> Board[asyncio.Event]:
        return self._loops.setdefault(asyncio.get_running_loop(), {})
