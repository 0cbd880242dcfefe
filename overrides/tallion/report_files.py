"""The file of a report: written beside its place, moved there when whole, kept for later when not."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from attrs import asdict

from tallion.errors import ReportError
from tallion.redact import logger
from tallion.report_assembly import State
from tallion.report_background import Background

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FORMAT = 1
_CHUNK = 1 << 20
_FLUSH_EVERY = 1 << 24
"""Bytes after which a flush begins, in a thread of its own: the last one, which is waited for, is short."""
_FAR = 1 << 62
"""Where Windows, whose locks are on bytes, locks one that no file has."""
_INTERRUPTS = (KeyboardInterrupt, asyncio.CancelledError)


class PartFile:
    """A `.part` beside its target, and the manifest that says how much of it is good.

    The `.part` is locked while it is written, so that two downloads to one target never mix.

    Args:
        settings: what makes this report this one; a manifest with others is refused.
        resume: keep what is there when the download fails, and go on with what an earlier one kept.

    Raises:
        OSError: the file cannot be made.
        ReportError: another download is writing it.
    """

    def __init__(self, path: Path, settings: Mapping[str, Any], *, resume: bool) -> None:
        self._target = _checked_target(path)
        self._part = self._target.with_name(f"{self._target.name}.part")
        self._manifest = self._target.with_name(f"{self._target.name}.part.json")
        self._settings = dict(settings)
        self._resume = resume
        self._good: dict[str, Any] | None = None
        self._pages = 0
        self._published = self._spoiled = False
        self._digest = hashlib.sha256()
        self._unflushed = 0
        self._flushing = Background("tallion-report-flush")
        self._file = _opened(self._part)

    def __enter__(self) -> Self:
        return self

    def begin(self) -> dict[str, Any] | None:
        """What the manifest kept of an earlier download, or None to begin anew.

        Raises:
            ReportError: the manifest is of another report or other settings, or the `.part` is another.
        """
        kept = self._kept() if self._resume else None
        if kept is None:
            self._manifest.unlink(missing_ok=True)
            os.ftruncate(self._file, 0)
            return None
        size = kept["state"]["bytes"]
        for chunk in self.chunks(size):
            self._digest.update(chunk)
        if os.fstat(self._file).st_size < size or self._digest.hexdigest() != kept["sha256"]:
            raise self._refused(f"{self._part.name} is not what its manifest says")
        os.ftruncate(self._file, size)
        self._good, self._pages = kept, kept["state"]["pages"]
        return kept

    def chunks(self, end: int, start: int = 0) -> Iterator[bytes]:
        """The bytes that are there, from `start` to `end`."""
        os.lseek(self._file, start, os.SEEK_SET)
        while start < end and (chunk := os.read(self._file, min(_CHUNK, end - start))):
            start += len(chunk)
            yield chunk

    def write(self, piece: bytes | memoryview) -> None:
        """Add to the file."""
        os.lseek(self._file, 0, os.SEEK_END)
        left = memoryview(piece)
        while left:
            left = left[os.write(self._file, left) :]
        self._digest.update(piece)
        self._unflushed += len(piece)
        if self._unflushed >= _FLUSH_EVERY:
            self._unflushed = 0
            self._flushing.do(lambda: os.fsync(self._file))

    def mark(self, state: State, more: Mapping[str, Any]) -> None:
        """Note that all pages so far are in the file; with `resume`, so that it outlives a power cut."""
        self._good = {
            "format": _FORMAT,
            "settings": self._settings,
            "sha256": self._digest.hexdigest(),
            "state": state,
            **more,
        }
        if self._resume:
            self._flush()
            self._keep()
        self._pages = state.pages

    def publish(self) -> str:
        """Move the file to its place, so that it outlives a power cut; its SHA-256."""
        self._flush()
        if sys.platform == "win32":
            os.close(self._file)
            self._file = -1
        self._part.replace(self._target)
        self._published = True
        _sync_folder(self._target.parent)
        with suppress(OSError):
            self._manifest.unlink(missing_ok=True)
        return self._digest.hexdigest()

    def spoil(self) -> None:
        """Note that what came so far is of no use to a later download."""
        self._spoiled = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with self._flushing:  # the file must not be closed while a flush is under way
                if error is not None and not self._published:
                    self._leave(error)
        finally:
            if self._file >= 0:
                os.close(self._file)

    def _flush(self) -> None:
        self._flushing.settle()
        os.fsync(self._file)
        self._unflushed = 0

    def _leave(self, error: BaseException) -> None:
        """Keep or remove what is there, after a failure; the target stays as it was."""
        interrupted = isinstance(error, _INTERRUPTS) and self._pages > 0
        keep = (self._resume or interrupted) and not self._spoiled
        try:
            if keep and not self._resume:
                self._keep()
        except OSError:
            keep = False
        if not keep:
            self._part.unlink(missing_ok=True)
            self._manifest.unlink(missing_ok=True)
        elif self._pages:
            note = (
                f"{self._pages} pages of the report are kept in {self._part}; "
                f"to go on after them: save({str(self._target)!r}, resume=True)."
            )
            error.add_note(note)
            if interrupted:  # an event loop shows no notes
                logger.warning("%s", note)

    def _keep(self) -> None:
        """Write the manifest, which is there whole or as it was before."""
        new = self._manifest.with_name(f"{self._manifest.name}.new")
        try:
            with new.open("w", encoding="utf-8") as file:
                json.dump(self._good, file, indent=1, default=asdict)
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._manifest)
        except OSError:
            new.unlink(missing_ok=True)
            raise

    def _kept(self) -> dict[str, Any] | None:
        try:
            kept = json.loads(self._manifest.read_bytes())
            settings, state = kept["settings"], State(**kept["state"])
            readable = kept["format"] == _FORMAT and isinstance(kept["sha256"], str)
        except FileNotFoundError:
            return None
        except (ValueError, KeyError, TypeError):
            raise self._refused("its manifest cannot be read") from None
        if not readable:
            raise self._refused("its manifest is of another version")
        if os.fstat(self._file).st_size == 0 and state.bytes:
            return None
        for name in sorted({*settings, *self._settings}):
            if settings.get(name) != self._settings.get(name):
                raise self._refused(f"it is of another report or other settings ({name} differs)")
        return dict(kept)

    def _refused(self, reason: str) -> ReportError:
        return ReportError(
            f"What is kept beside {self._target} cannot be gone on with: {reason}. Nothing was sent. "
            f"Use the settings that it was begun with, or begin anew with resume=False."
        )


def _checked_target(path: Path) -> Path:
    """The file that is to be written, behind any symbolic link."""
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder; name a file in it", str(path))
    if target.exists() and not stat.S_ISREG(target.stat().st_mode):
        raise OSError(errno.EINVAL, "is no regular file, and cannot be replaced", str(path))
    return target


def _opened(part: Path) -> int:
    """The `.part`, opened and locked."""
    while True:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        file = os.open(part, flags, 0o666)
        try:
            _lock(file)
            # Whoever had the lock before may have moved the file away meanwhile.
            if part.exists() and os.path.samestat(os.fstat(file), part.stat()):
                return file
        except OSError as error:
            os.close(file)
            if error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise
            raise ReportError(
                f"Another download is writing {part}; nothing was sent. Wait for it, or name another file."
            ) from None
        os.close(file)


def _lock(file: int) -> None:
    if sys.platform == "win32":
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _sync_folder(folder: Path) -> None:
    """Make a rename outlive a power cut; the file is in its place already, so a failure is only told."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        logger.warning("%s: the rename may not outlive a power cut (%s)", folder, error.strerror)
