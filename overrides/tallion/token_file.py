"""A token store for many processes of one machine."""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from attrs import asdict, field, frozen
from filelock import FileLock, Timeout

from tallion.errors import ConfigurationError
from tallion.tokens import StoredToken, is_token

_VERSION = 1
_LARGEST = 1 << 20
_LARGEST_NUMBER = 1e12
_WRITE_SECONDS = 10.0
_ONLY_US = 0o600
_OTHERS = 0o077


@frozen(kw_only=True)
class _Entry:
    token: str = field(repr=False)
    ttl: float
    stored: float
    """Seconds since 1970."""

    def left(self, now: float) -> float:
        """Seconds that it is still good for; none after the clock was set back behind the time of storing."""
        return self.ttl - (now - self.stored) if now >= self.stored else 0.0


class FileTokenStore:
    """Keeps access tokens in a file, for all processes of one user on one machine.

    The file can be read by its owner alone (mode 0600) and is replaced as a whole, so a process that is
    killed leaves the old one. A file that is corrupt, belongs to another user, can be read by others or is a
    symbolic link is ignored and replaced. Lock files lie beside it; they are empty and stay there. The file
    system must know `flock`, which some network file systems do not.

    Args:
        path: the file, in a folder that exists; `~` is the home folder.
        clock: seconds since 1970. When it is set back, tokens are asked for anew; they never live longer.

    Raises:
        ConfigurationError: there is no such folder, or the path is one.
    """

    def __init__(self, path: str | os.PathLike[str], *, clock: Callable[[], float] = time.time) -> None:
        self._path = Path(path).expanduser().absolute()
        self._clock = clock
        if not self._path.parent.is_dir():
            raise ConfigurationError(
                f"The folder of the token file {self._path} does not exist. Make it, with mode 0700."
            )
        if self._path.is_dir():
            raise ConfigurationError(f"The token file {self._path} is a folder. Name a file in it.")

    def get(self, key: str) -> StoredToken | None:
        """The token of this key, or None."""
        entry = self._read().get(key)
        left = 0.0 if entry is None else entry.left(self._clock())
        return StoredToken(token=entry.token, ttl=entry.ttl, left=left) if entry and left > 0 else None

    def set(self, key: str, token: str, ttl: float) -> None:
        """Keep a token that is good for `ttl` seconds.

        Raises:
            OSError: it cannot be written.
        """
        with self._file_lock("", _WRITE_SECONDS):
            now = self._clock()
            entries = {name: entry for name, entry in self._read().items() if entry.left(now) > 0}
            self._write({**entries, key: _Entry(token=token, ttl=ttl, stored=now)})

    def lock(self, key: str) -> KeyLock:
        """Held by the one caller, of all processes, that asks for a new token."""
        return KeyLock(self._file_lock(f".{sha256(key.encode()).hexdigest()[:16]}", -1))

    def _file_lock(self, suffix: str, seconds: float) -> FileLock:
        path = self._path.with_name(f".{self._path.name}{suffix}.lock")
        # Not of one thread: an asynchronous client releases it in another than it took it in.
        return FileLock(path, timeout=seconds, mode=_ONLY_US, thread_local=False)

    def _read(self) -> dict[str, _Entry]:
        """All that can be trusted and understood."""
        try:
            content = _trusted_content(self._path)
            document = json.loads(content) if content else None
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(document, dict) or document.get("version") != _VERSION:
            return {}
        tokens = document.get("tokens")
        found = {} if not isinstance(tokens, dict) else {key: _entry(tokens[key]) for key in tokens}
        return {key: entry for key, entry in found.items() if entry is not None}

    def _write(self, entries: dict[str, _Entry]) -> None:
        """Replace the file. The caller holds the lock, so one name for all unfinished files will do."""
        tokens = {key: asdict(entry) for key, entry in entries.items()}
        unfinished = self._path.with_name(f".{self._path.name}.new")
        unfinished.unlink(missing_ok=True)
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _ONLY_US)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a Path would not know the mode
            file.write(json.dumps({"version": _VERSION, "tokens": tokens}).encode())
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(self._path)
        _sync_folder(self._path.parent)


class KeyLock:
    """The lock of one key; it can be given up at any time, and left although it was never entered."""

    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

    def enter_within(self, seconds: float | None) -> bool:
        """Wait so many seconds for it, or for as long as it takes; whether it was entered."""
        try:
            self._lock.acquire(timeout=-1 if seconds is None else max(seconds, 0.0))
        except Timeout:
            return False
        return True

    def __enter__(self) -> None:
        self.enter_within(None)

    def __exit__(self, *_: object) -> None:
        self._lock.release()


def _trusted_content(path: Path) -> bytes:
    """What is in a file that nobody else can have written or read; nothing if there is no such file."""
    # Not blocking: it might be a pipe.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - a Path would follow links
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > _LARGEST:
            return b""
        # Windows tells neither owner nor mode; there the folder decides who may read.
        if os.name == "posix" and (status.st_uid != os.geteuid() or status.st_mode & _OTHERS):
            return b""
        return file.read(_LARGEST)


def _entry(fields: Any) -> _Entry | None:
    if not isinstance(fields, dict) or not is_token(fields.get("token")):
        return None
    ttl, stored = _number(fields.get("ttl")), _number(fields.get("stored"))
    return None if ttl is None or stored is None else _Entry(token=fields["token"], ttl=ttl, stored=stored)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value < _LARGEST_NUMBER else None


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where folders can be opened."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
