"""State that outlives the process, in a file."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Final

from tallion.sandbox import exact_json
from tallion.sandbox.state import State
from tallion.sandbox.world import World, read_state

_SECONDS_BETWEEN: Final = 1.0


class StateFile:
    """Keeps a world's state in a file: at most a second old, should the process die, and exact at its end."""

    def __init__(self, path: Path, world: World) -> None:
        """Read the file, or begin it.

        Raises:
            ValueError: it holds no state.
            OSError: it cannot be read or written.
        """
        self._path = path
        self._world = world
        self._saved = 0.0
        self._later: threading.Timer | None = None
        if path.exists():
            world.state = _read(path)
        self._save()
        world.changed = self._changed

    def close(self) -> None:
        """Write the state as it is at the end."""
        with self._world.lock:
            self._save()

    def _changed(self) -> None:
        """Save now, or in a moment if that was done a moment ago. Called with the world's lock."""
        wait = self._saved + _SECONDS_BETWEEN - time.monotonic()
        if wait <= 0:
            self._save()
        elif self._later is None:
            self._later = threading.Timer(wait, self.close)
            self._later.daemon = True
            self._later.start()

    def _save(self) -> None:
        """Write the state; the file is the old one or the new one, never a part."""
        if self._later is not None:
            self._later.cancel()
            self._later = None
        text = exact_json.dumps(self._world.state.as_json())
        beside = self._path.with_name(f".{self._path.name}.new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(self._path)
        self._saved = time.monotonic()


def _read(path: Path) -> State:
    try:
        return read_state(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path} holds no state of a sandbox: {error}") from None
