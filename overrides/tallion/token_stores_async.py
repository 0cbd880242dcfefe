"""Using a caller's token store in an event loop; a blocking one runs in threads."""

from __future__ import annotations

import asyncio
import inspect
import math
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager, AsyncExitStack
from typing import Any, TypeVar

from tallion.credentials import Load, Lock, Save
from tallion.token_stores import Failures, StoreStep, TimedLock, check_store, checked_token
from tallion.tokens import AsyncTokenStore, StoredToken, TokenStore

T = TypeVar("T")

_POLL_SECONDS = 0.05


class SafeAsyncStore:
    """As `SafeStore`. A blocking store is used in threads."""

    def __init__(self, store: AsyncTokenStore | TokenStore | None) -> None:
        check_store(store, is_async=True)
        is_blocking = store is not None and not inspect.iscoroutinefunction(store.get)
        self._store: Any = _ThreadedStore(store) if is_blocking else store
        self._failures = Failures(store)

    async def perform(self, step: StoreStep, held: AsyncExitStack) -> Any:
        """Do what a flow asks; the lock is held until the stack unwinds."""
        match step:
            case Load():
                return await self._load(step)
            case Save():
                return await self._save(step)
            case Lock():
                return await self._lock(step, held)

    async def _load(self, step: Load) -> StoredToken | None:
        return self._store and await self._tried(self._get, step.key)

    async def _save(self, step: Save) -> None:
        if self._store is not None:
            await self._tried(self._store.set, step.key, step.token, step.ttl)

    async def _lock(self, step: Lock, held: AsyncExitStack) -> bool:
        return self._store is None or await self._tried(self._enter, step, held) is not False

    async def _get(self, key: str) -> StoredToken | None:
        return checked_token(await self._store.get(key))

    async def _enter(self, step: Lock, held: AsyncExitStack) -> bool:
        lock = self._store.lock(step.key)
        if isinstance(lock, _ThreadedLock):
            entered = await lock.enter_within(0.0 if step.only_try else step.seconds)
        else:
            entered = await _within(step.seconds, lock.__aenter__())
        if entered:
            held.push_async_callback(self._tried, lock.__aexit__, None, None, None)
        return entered

    async def _tried(self, function: Callable[..., Awaitable[T]], *arguments: Any) -> T | None:
        try:
            return await function(*arguments)
        except Exception as error:  # noqa: BLE001 - it is the caller's code, and memory serves as well
            self._failures.log(error)
            return None


class _ThreadedStore:
    """A blocking store as an asynchronous one."""

    def __init__(self, store: Any) -> None:
        self._store = store

    async def get(self, key: str) -> StoredToken | None:
        return await asyncio.to_thread(self._store.get, key)

    async def set(self, key: str, token: str, ttl: float) -> None:
        await asyncio.to_thread(self._store.set, key, token, ttl)

    def lock(self, key: str) -> _ThreadedLock:
        return _ThreadedLock(self._store.lock(key))


class _ThreadedLock:
    """A blocking lock, entered in a thread and left again if the task is cancelled meanwhile."""

    def __init__(self, lock: AbstractContextManager[Any]) -> None:
        self._lock = lock

    async def enter_within(self, seconds: float | None) -> bool:
        if not isinstance(self._lock, TimedLock):
            return await _within(seconds, _in_thread(self._enter, self._leave))
        # Polled, as the file lock itself does it, so that no thread outlives a task that is cancelled.
        ends = math.inf if seconds is None else asyncio.get_running_loop().time() + seconds
        while not await _in_thread(self._enter, self._leave):
            left = ends - asyncio.get_running_loop().time()
            if left <= 0:
                return False
            await asyncio.sleep(min(_POLL_SECONDS, left))
        return True

    async def __aexit__(self, *_: object) -> None:
        await asyncio.to_thread(self._leave)

    def _enter(self) -> bool:
        if isinstance(self._lock, TimedLock):
            return self._lock.enter_within(0.0)
        self._lock.__enter__()
        return True

    def _leave(self) -> None:
        self._lock.__exit__(None, None, None)


async def _within(seconds: float | None, entering: Awaitable[Any]) -> bool:
    """Whether something came to its end in time."""
    scope = asyncio.timeout(seconds)
    try:
        async with scope:
            await entering
    except TimeoutError:
        if scope.expired():
            return False
        raise
    return True


async def _in_thread(enter: Callable[[], bool], leave: Callable[[], None]) -> bool:
    """Enter in a thread; if the task is cancelled, leave again as soon as the thread has entered."""
    outcome: Future[bool] = Future()

    def fulfil() -> None:
        if outcome.set_running_or_notify_cancel():
            try:
                outcome.set_result(enter())
            except BaseException as error:  # noqa: BLE001 - it is raised again where it is awaited
                outcome.set_exception(error)

    def undo(done: Future[bool]) -> None:
        if not done.cancelled() and done.exception() is None and done.result():
            leave()

    _ = asyncio.get_running_loop().run_in_executor(None, fulfil)
    try:
        return await asyncio.wrap_future(outcome)
    except asyncio.CancelledError:
        outcome.add_done_callback(undo)
        raise
