"""What the parts of `make conformance` count, kept for the table at its end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "build" / "conformance"
Figures = Mapping[str, int | str]


def keep(part: str, figures: Figures) -> None:
    """Write down what a part counted; `problems` is 0 if all was well."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{part}.json").write_text(json.dumps(dict(figures)), encoding="utf-8")


def kept(part: str) -> Figures | None:
    """What a part counted, or None if it did not come to its end."""
    path = FOLDER / f"{part}.json"
    found: Figures | None = json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
    return found
