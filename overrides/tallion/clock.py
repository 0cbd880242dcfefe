"""Time, which tests may stand in for."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Time, which tests may stand in for."""

    def monotonic(self) -> float:
        """Seconds since any fixed moment."""

    def sleep(self, seconds: float) -> None:
        """Wait."""

    async def sleep_async(self, seconds: float) -> None:
        """Wait, and let other tasks go on."""


class SystemClock:
    """The time of this machine."""

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        import asyncio  # takes 20 ms, and blocking clients have no use for it

        await asyncio.sleep(seconds)
