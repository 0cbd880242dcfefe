"""State that outlives the process, in a file."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tallion.sandbox import exact_json
from tallion.sandbox.state import State
from tallion.sandbox.world import World

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
            self._read()
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
        world = self._world
        text = exact_json.dumps({**world.state.as_json(), "keys": world.credentials.made_keys()})
        beside = self._path.with_name(f".{self._path.name}.new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(self._path)
        self._saved = time.monotonic()

    def _read(self) -> None:
        """Take over what the file holds."""
        try:
            kept = exact_json.loads(self._path.read_text(encoding="utf-8"))
            if not isinstance(kept, Mapping):
                raise ValueError("it is no object")
            self._world.state = State.from_json(kept)
            self._world.credentials.take_keys(kept.get("keys", ()))
        except ValueError as error:
            raise ValueError(f"{self._path} holds no state of a sandbox: {error}") from None
