from __future__ import annotations

import asyncio
import json
import os
import stat
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tallion.errors import ConfigurationError
from tallion.token_file import FileTokenStore
from tallion.token_stores_async import _ThreadedLock
from tallion.tokens import StoredToken
from tests.runtime.given import BY_TOKEN, AsyncTiny, Bench, Tiny, call, ok, status, token
from tests.runtime.token_server import started


class WallClock:
    """Seconds since 1970, as a test wants them."""

    def __init__(self) -> None:
        self.now = 1.7e9

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def wall() -> WallClock:
    """The clock on the wall."""
    return WallClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the tokens are."""
    return tmp_path / "tokens"


@pytest.fixture
def store(path: Path, wall: WallClock) -> FileTokenStore:
    """A store with two tokens."""
    made = FileTokenStore(path, clock=wall)
    made.set("a", "token-a", 3600.0)
    made.set("b", "token-b", 60.0)
    return made


def tokens(store: FileTokenStore) -> list[str | None]:
    """The two tokens, as another process sees them."""
    return [found and found.token for found in (store.get("a"), store.get("b"))]


def mode(path: Path) -> int:
    """Who may do what with a file."""
    return stat.S_IMODE(path.stat().st_mode)


def test_tokens_of_several_keys_share_a_file(store: FileTokenStore, path: Path, wall: WallClock) -> None:
    """Each with the time that it has left."""
    wall.now += 50
    other = FileTokenStore(str(path), clock=wall)
    assert other.get("a") == StoredToken(token="token-a", ttl=3600.0, left=3550.0)
    assert other.get("b") == StoredToken(token="token-b", ttl=60.0, left=10.0)
    assert other.get("c") is None


def test_files_are_for_their_owner_alone(store: FileTokenStore, path: Path) -> None:
    """Whatever the umask allows: the tokens, and the lock files beside them."""
    before = os.umask(0)
    try:
        store.set("c", "token-c", 60.0)
        with store.lock("c"):
            pass
    finally:
        os.umask(before)
    assert {mode(file) for file in path.parent.iterdir()} == {0o600}
    assert not list(path.parent.glob("*.new"))


def test_expired_tokens_are_dropped(store: FileTokenStore, path: Path, wall: WallClock) -> None:
    """They are given to nobody, and the next write forgets them."""
    wall.now += 61
    assert tokens(store) == ["token-a", None]
    store.set("c", "token-c", 60.0)
    assert "token-b" not in path.read_text()


def test_no_token_lives_longer_when_the_clock_is_set_back(store: FileTokenStore, wall: WallClock) -> None:
    """Behind the time of storing it counts as expired."""
    wall.now -= 1
    assert tokens(store) == [None, None]


GOOD = {"token": "token-a", "ttl": 3600.0, "stored": 1.7e9}


def document(entry: Any) -> bytes:
    """A file with one token."""
    return json.dumps({"version": 1, "tokens": {"a": entry}}).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\0",
        b'{"version": 1, "tokens": {"a": {"tok',
        b"[" * 100_000,
        b"[]",
        b'{"version": 2, "tokens": {}}',
        b'{"version": 1, "tokens": []}',
        document("token-a"),
        document({**GOOD, "token": "a\r\nb"}),
        document({**GOOD, "token": ""}),
        document({**GOOD, "ttl": "3600"}),
        document({**GOOD, "ttl": float("nan")}),
        document({**GOOD, "ttl": 10**400}),
        document({**GOOD, "stored": True}),
        document(GOOD) + b" " * (1 << 20),
    ],
)
def test_a_corrupt_file_is_ignored_and_rewritten(store: FileTokenStore, path: Path, content: bytes) -> None:
    """It raises nothing."""
    path.write_bytes(content)
    assert tokens(store) == [None, None]
    store.set("b", "token-b", 60.0)
    assert tokens(store) == [None, "token-b"]


def make_readable(path: Path) -> None:
    """Let the group read it."""
    path.chmod(0o640)


def make_link(path: Path) -> None:
    """Put a symbolic link in its place."""
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


def make_pipe(path: Path) -> None:
    """Put a pipe in its place."""
    path.unlink()
    os.mkfifo(path, 0o600)


def give_away(path: Path) -> None:
    """Let it be another user's."""
    if os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    os.chown(path, 65534, 65534)


@pytest.mark.parametrize("spoil", [make_readable, make_link, make_pipe, give_away])
def test_a_file_that_others_may_have_touched_is_ignored_and_replaced(
    store: FileTokenStore, path: Path, spoil: Callable[[Path], None]
) -> None:
    """One that others can read or own, a link, a pipe."""
    spoil(path)
    assert tokens(store) == [None, None]
    store.set("b", "token-b", 60.0)
    assert tokens(store) == [None, "token-b"]
    assert (mode(path), path.is_symlink(), path.stat().st_uid) == (0o600, False, os.geteuid())


@pytest.mark.parametrize(("name", "problem"), [("missing/tokens", "Make it"), ("", "Name a file in it")])
def test_a_path_that_cannot_be_a_file_is_refused_at_once(tmp_path: Path, name: str, problem: str) -> None:
    """With what to do about it."""
    with pytest.raises(ConfigurationError, match=problem):
        FileTokenStore(tmp_path / name)


def test_a_process_that_is_killed_while_writing_leaves_a_usable_file(path: Path) -> None:
    """At any moment the file is whole; afterwards its lock is free, and nothing unfinished piles up."""
    store = FileTokenStore(path)
    for seconds in (0.05, 0.031, 0.173):
        process = started("write", str(path))
        assert process.stdout.readline() == "ready\n"
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            assert store.get("key") is not None
        process.kill()
        process.communicate()
        found = store.get("key")
        assert found is not None
        assert found.token == "t" * 5000
        store.set("mine", "token", 60.0)
        assert store.get("mine") is not None
    assert len(list(path.parent.iterdir())) <= 3


def test_one_holds_the_lock_of_a_key(store: FileTokenStore, path: Path) -> None:
    """Others give up in time; another key's is free, and it can be left without being held."""
    other = FileTokenStore(path)
    with store.lock("a"):
        waiting = other.lock("a")
        assert not waiting.enter_within(0.0)
        assert not waiting.enter_within(0.05)
        waiting.__exit__()
        assert other.lock("b").enter_within(0.0)
    assert waiting.enter_within(0.0)
    waiting.__exit__()


class Dictionary:
    """A store as a user would write it, whose methods can be made to fail."""

    def __init__(self, *failing: str) -> None:
        self.failing = failing
        self.kept: dict[str, StoredToken] = {}
        self.mutex = threading.Lock()

    def _work(self, method: str) -> None:
        if method in self.failing:
            raise OSError("redis://:s3cret-canary@db is down")

    def get(self, key: str) -> StoredToken | None:
        self._work("get")
        return self.kept.get(key)

    def set(self, key: str, token: str, ttl: float) -> None:
        self._work("set")
        self.kept[key] = StoredToken(token=token, ttl=ttl, left=ttl)

    def lock(self, key: str) -> AbstractContextManager[Any]:
        self._work("lock")
        return self._locked()

    @contextmanager
    def _locked(self) -> Any:
        self._work("enter")
        with self.mutex:
            yield
        self._work("exit")


class AsyncDictionary:
    """The same for asynchronous clients."""

    def __init__(self, *failing: str) -> None:
        self.blocking = Dictionary(*failing)
        self.kept = self.blocking.kept

    async def get(self, key: str) -> StoredToken | None:
        return self.blocking.get(key)

    async def set(self, key: str, token: str, ttl: float) -> None:
        self.blocking.set(key, token, ttl)

    def lock(self, key: str) -> Any:
        return self._locked(self.blocking.lock(key))

    @asynccontextmanager
    async def _locked(self, lock: AbstractContextManager[Any]) -> Any:
        with lock:
            yield


STORES = [("sync", Dictionary), ("async", Dictionary), ("async", AsyncDictionary)]


@pytest.mark.parametrize(("kind", "made"), STORES)
@pytest.mark.parametrize("failing", ["get", "set", "lock", "enter", "exit"])
def test_memory_serves_instead_of_a_store_that_fails(
    kind: str, made: type[Dictionary | AsyncDictionary], failing: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The calls succeed with one token, and one warning says so, without what the store said."""
    bench = Bench(kind)
    store = made(failing)
    client = bench.client(token("one", 60), ok(), ok(), token("two"), ok(), token_store=store)
    for seconds in (0, 0, 61):
        bench.clock.now += seconds
        store.kept.clear()
        bench.exchange(client, call(BY_TOKEN))
    assert [value for value in bench.server.headers("authorization") if value] == [
        "Bearer one",
        "Bearer one",
        "Bearer two",
    ]
    (warning,) = [record.getMessage() for record in caplog.records]
    assert f"{made.__name__} failed with OSError" in warning
    assert "canary" not in caplog.text


@pytest.mark.parametrize(("kind", "made"), STORES)
def test_clients_that_share_a_store_share_the_token(
    kind: str, made: type[Dictionary | AsyncDictionary]
) -> None:
    """An asynchronous client takes a blocking store too."""
    bench, store = Bench(kind), made()
    bench.exchange(bench.client(token("one"), ok(), token_store=store), call(BY_TOKEN))
    bench.exchange(bench.client(ok(), token_store=store), call(BY_TOKEN))
    assert bench.server.headers("authorization") == ["Bearer one"]


@pytest.mark.parametrize(("kind", "made"), STORES)
def test_a_refused_token_is_not_taken_from_the_store_again(
    kind: str, made: type[Dictionary | AsyncDictionary]
) -> None:
    """But one that another process has put there in its stead is."""
    bench, store = Bench(kind), made()
    bench.exchange(
        bench.client(token("one"), status(401), token("two"), ok(), token_store=store), call(BY_TOKEN)
    )
    assert [stored.token for stored in store.kept.values()] == ["two"]

    def refuse(_: Any) -> Any:
        (key,) = store.kept
        store.kept[key] = StoredToken(token="three", ttl=60.0, left=60.0)
        return status(401)

    bench.exchange(bench.client(refuse, ok(), token_store=store), call(BY_TOKEN))
    assert bench.server.headers("authorization") == ["Bearer two", "Bearer three"]


@pytest.mark.parametrize(
    "stored",
    [
        "token",
        StoredToken(token="a\r\nb", ttl=60.0, left=60.0),
        StoredToken(token="old", ttl=60.0, left=0.0),
        StoredToken(token="old", ttl=60.0, left=61.0),
        StoredToken(token="old", ttl=60.0, left=float("nan")),
    ],
)
def test_what_a_store_gives_is_checked(bench: Bench, stored: Any) -> None:
    """What cannot be a good token is not sent."""

    class Odd(Dictionary):
        def get(self, key: str) -> Any:
            return stored

    bench.go(call(BY_TOKEN), token("new"), ok(), token_store=Odd())
    assert bench.server.headers("authorization") == [None, "Bearer new"]


@pytest.mark.parametrize(("kind", "given"), [(Tiny, AsyncDictionary()), (Tiny, [1]), (AsyncTiny, object())])
def test_what_is_no_store_is_refused_at_construction(kind: Any, given: Any) -> None:
    """Also an asynchronous one for a blocking client."""
    with pytest.raises(ConfigurationError, match="token_store"):
        kind(token_store=given)


def test_a_store_that_is_empty_is_a_store() -> None:
    """Its length says nothing."""

    class Sized(Dictionary):
        def __len__(self) -> int:
            return len(self.kept)

    bench, store = Bench("sync"), Sized()
    bench.exchange(bench.client(token(), ok(), token_store=store), call(BY_TOKEN))
    assert len(store) == 1


def test_a_blocking_lock_is_left_again_when_the_task_is_cancelled() -> None:
    """Also one that cannot be waited for with a limit: its thread leaves it as soon as it has entered."""
    mutex, cancelled = threading.Lock(), threading.Event()

    async def go() -> None:
        task = asyncio.create_task(_ThreadedLock(mutex).enter_within(None))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        cancelled.set()

    with mutex:
        thread = threading.Thread(target=asyncio.run, args=(go(),))
        thread.start()
        assert cancelled.wait(10)
    thread.join()
    assert mutex.acquire(timeout=1)


def test_a_blocking_lock_is_given_up_in_time() -> None:
    """Whoever waits in vain does not hold it afterwards."""
    mutex = threading.Lock()
    mutex.acquire()

    async def go() -> bool:
        entered = await _ThreadedLock(mutex).enter_within(0.05)
        mutex.release()
        return entered

    assert not asyncio.run(go())
    assert mutex.acquire(timeout=1)
