"""`manifest.json` of a package: what it was made from and with, how much is in it, what carries what."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from codegen import engine
from codegen.ir import Api
from codegen.load import Spec
from codegen.trace import trace

NAME = "manifest.json"
FORMATTER_CONFIG = Path(__file__).parent / "generated.ruff.toml"
_TEMPLATES = Path(__file__).parent / "templates"
_TOOLS = ("engine.openapi-python-client", "engine.sha256", "formatter.ruff")
"""What a wrong environment changes."""


def text(api: Api, spec: Spec) -> str:
    """The manifest of a package, with a line for each symbol, as diffs want it."""
    symbols = [f"    {json.dumps(at)}: {json.dumps(found)}" for at, found in trace(spec, api).items()]
    head = json.dumps(_pins(api, spec), indent=2).removesuffix("\n}")
    return head + ',\n  "symbols": {\n' + ",\n".join(symbols) + "\n  }\n}\n"


def misfits(made: Path, there: Path) -> Iterator[str]:
    """What the manifest of a package pins that is not so, and what to do about each.

    Args:
        made: the package as it should be.
        there: the package as it is.
    """
    should, found = _entries(made), _entries(there)
    for key in sorted(should.keys() | found.keys()):
        now, pinned = should.get(key, "nothing"), found.get(key, "nothing")
        if now != pinned:
            remedy = "run `make generate`"
            if key in _TOOLS:
                remedy = "run `make setup` for the pinned tools, or `make generate` to pin these"
            yield f"pins {key} {pinned}, but it is {now}; {remedy}"


def _pins(api: Api, spec: Spec) -> dict[str, Any]:
    return {
        "spec": {"file": spec.name, "sha256": _of_file(spec.path)},
        "engine": {
            "openapi-python-client": engine.ENGINE_VERSION,
            "sha256": _of_folder(engine.SOURCES, ".py", ".jinja"),
        },
        "templates": {"sha256": _of_folder(_TEMPLATES, ".jinja")},
        "formatter": {"ruff": version("ruff"), "configuration": _of_file(FORMATTER_CONFIG)},
        "counts": {
            "operations": len(api.operations),
            "models": len(api.models),
            "enums": len(api.enums),
            "unions": len(api.unions),
        },
    }


def _of_file(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _of_folder(folder: Path, *suffixes: str) -> str:
    """One hash of the names and contents of the files below a folder that end in one of some suffixes."""
    paths = sorted(path for suffix in suffixes for path in folder.rglob(f"*{suffix}"))
    listed = [f"{_of_file(path)}  {path.relative_to(folder).as_posix()}\n" for path in paths]
    return hashlib.sha256("".join(listed).encode()).hexdigest()


def _entries(package: Path) -> Mapping[str, str]:
    """What a manifest pins, by dotted key; nothing where there is no manifest that can be read."""
    try:
        manifest = json.loads((package / NAME).read_text(encoding="utf-8"))
        parts = {part: entries for part, entries in manifest.items() if part != "symbols"}
        return {
            f"{part}.{key}": str(value) for part, entries in parts.items() for key, value in entries.items()
        }
    except (OSError, ValueError, AttributeError):
        return {}
