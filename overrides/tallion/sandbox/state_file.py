"""State that outlives the process, in a file."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Final

from tallion.sandbox import exact_json
from tallion.sandbox.world import World, read_state

_SECONDS_BETWEEN: Final = 1.0


class StateFile:
    """Keeps a world's state in a file: as of a second ago while calls come in, exact at the end."""

    def __init__(self, path: Path, world: World) -> None:
        """Read the file, if there is one.

        Raises:
            ValueError: it holds no state.
        """
        self._path = path
        self._world = world
        self._saved = 0.0
        if path.exists():
            world.state = read_state(path.read_text(encoding="utf-8"))
        world.changed = self.changed

    def changed(self) -> None:
        """Save, unless that was done a moment ago."""
        if time.monotonic() - self._saved >= _SECONDS_BETWEEN:
            self.save()

    def save(self) -> None:
        """Write the state; the file is the old one or the new one, never a part."""
        text = exact_json.dumps(self._world.state.as_json())
        beside = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        beside.write_text(text, encoding="utf-8")
        beside.replace(self._path)
        self._saved = time.monotonic()
