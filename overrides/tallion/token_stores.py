"""Using a caller's token store: one that fails is as good as none."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, Protocol, TypeVar, runtime_checkable

from tallion import redact
from tallion.credentials import Load, Lock, Save
from tallion.errors import ConfigurationError
from tallion.tokens import StoredToken, TokenStore, is_token

T = TypeVar("T")
StoreStep = Load | Save | Lock


@runtime_checkable
class TimedLock(Protocol):
    """A lock of a token store that need not be waited for beyond a call's deadline."""

    def enter_within(self, seconds: float | None) -> bool:
        """As `__enter__`, but give up after so many seconds, at once if 0; whether it was entered."""

    def __exit__(self, *_: object) -> object:
        """Leave it; does nothing if it was not entered."""


class SafeStore:
    """A caller's store, or none. When it fails, that is logged once, and it is as if there were none."""

    def __init__(self, store: TokenStore | None) -> None:
        check_store(store, is_async=False)
        self._store = store
        self._failures = Failures(store)

    def perform(self, step: StoreStep, held: ExitStack) -> Any:
        """Do what a flow asks; the lock is held until the stack unwinds."""
        match step:
            case Load():
                return self._load(step)
            case Save():
                return self._save(step)
            case Lock():
                return self._lock(step, held)

    def _load(self, step: Load) -> StoredToken | None:
        return None if self._store is None else self._tried(self._get, self._store, step.key)

    def _save(self, step: Save) -> None:
        if self._store is not None:
            self._tried(self._store.set, step.key, step.token, step.ttl)

    def _lock(self, step: Lock, held: ExitStack) -> bool:
        return self._store is None or self._tried(self._enter, self._store, step, held) is not False

    def _get(self, store: TokenStore, key: str) -> StoredToken | None:
        return checked_token(store.get(key))

    def _enter(self, store: TokenStore, step: Lock, held: ExitStack) -> bool:
        lock = store.lock(step.key)
        leave = lambda: self._tried(lock.__exit__, None, None, None)  # noqa: E731
        if isinstance(lock, TimedLock):
            held.callback(leave)  # before it is entered: an interrupt cannot come between
            return lock.enter_within(0.0 if step.only_try else step.seconds)
        lock.__enter__()
        held.callback(leave)
        return True

    def _tried(self, function: Callable[..., T], *arguments: Any) -> T | None:
        try:
            return function(*arguments)
        except Exception as error:  # noqa: BLE001 - it is the caller's code, and memory serves as well
            self._failures.log(error)
            return None


class Failures:
    """Logs the first failure of a store."""

    def __init__(self, store: object) -> None:
        self._name = type(store).__name__
        self._logged = False

    def log(self, error: Exception) -> None:
        if not self._logged:
            self._logged = True
            redact.logger.warning(
                "token store %s failed with %s; whatever it fails to do, memory does instead, "
                "and this is not logged again",
                self._name,
                type(error).__name__,
            )


def check_store(store: object, *, is_async: bool) -> None:
    """Refuse early what is no store.

    Raises:
        ConfigurationError: it is none.
    """
    if store is None:
        return
    if not all(callable(getattr(store, name, None)) for name in ("get", "set", "lock")):
        raise ConfigurationError("token_store must have the methods get, set and lock.")
    if not is_async and inspect.iscoroutinefunction(getattr(store, "get", None)):
        raise ConfigurationError("token_store is asynchronous, which only the asynchronous client can use.")


def checked_token(stored: object) -> StoredToken | None:
    """What a store gave, if it can be a token."""
    if stored is None:
        return None
    if not isinstance(stored, StoredToken) or not is_token(stored.token):
        raise TypeError("no StoredToken")
    if not 0 < stored.left <= stored.ttl < math.inf:
        return None
    return stored
