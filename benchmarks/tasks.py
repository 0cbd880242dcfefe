"""Fifty tasks of one event loop that call a server on loopback, each contestant in a process of its own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from time import perf_counter, process_time

import loopback
import samples
from measure import Taken, measured, print_row
from places import OURS, PEERS, environment, installed

TASKS = 50
CALLS_EACH = 3
Call = Callable[[], Awaitable[object]]


@asynccontextmanager
async def by_hand(url: str) -> AsyncIterator[Call]:
    """What one writes with httpx."""
    import httpx

    async with httpx.AsyncClient(base_url=url, headers={"Authorization": "ApiKey-v1 key"}) as client:

        async def call() -> object:
            reply = await client.post("/braze/coupon", json=samples.COUPON_REQUEST)
            reply.raise_for_status()
            return json.loads(reply.content)["Value"]

        yield call


@asynccontextmanager
async def ours(url: str) -> AsyncIterator[Call]:
    """The same with tallion."""
    from talonone import AsyncTalonOne

    async with AsyncTalonOne(api_key="key", deployment="example.talon.one", base_url=url) as client:

        async def call() -> object:
            return (await client.braze.create_coupon(**samples.COUPON_ARGUMENTS)).value

        yield call


async def contest(make: str, url: str) -> None:
    """Call as often as a line comes in, and print what it took."""
    async with {"by_hand": by_hand, "ours": ours}[make](url) as call:

        async def task() -> None:
            for _ in range(CALLS_EACH):
                await call()

        for _ in sys.stdin:
            clock, processor = perf_counter(), process_time()
            await asyncio.gather(*(task() for _ in range(TASKS)))
            print(perf_counter() - clock, process_time() - processor, flush=True)


def contestant(stack: ExitStack, url: str, make: str, python: Path, *folders: Path) -> Callable[[], Taken]:
    """A process that makes the calls of one turn when it is told to."""
    process = stack.enter_context(
        subprocess.Popen(
            [python, __file__, make, url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment(*folders),
        )
    )
    stack.callback(process.kill)

    def turn() -> Taken:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("go\n")
        process.stdin.flush()
        clock, processor = map(float, process.stdout.readline().split())
        return Taken(clock, processor)

    return turn


def main() -> None:
    """Print the rows."""
    raw = "raw httpx as installed"
    with loopback.server() as url, ExitStack() as stack:
        times = measured(
            {
                "tallion": contestant(stack, url, "ours", OURS),
                "tallion[fast]": contestant(stack, url, "ours", PEERS, installed()),
                raw: contestant(stack, url, "by_hand", PEERS),
            }
        )
    print_row("50 async tasks on loopback", times, raw, at_least=1.2)
    print_row("the same with `tallion[fast]`", times, raw, at_least=4, ours="tallion[fast]")


if __name__ == "__main__":
    asyncio.run(contest(*sys.argv[1:])) if sys.argv[1:] else main()
