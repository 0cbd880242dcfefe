"""Format what was rendered, describe it in a manifest, and swap it in whole or not at all."""

from __future__ import annotations

import ast
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from codegen.engine import ENGINE_VERSION
from codegen.ir import Api
from codegen.load import Spec
from codegen.trace import trace

_HERE = Path(__file__).parent
_CONFIG = _HERE / "generated.ruff.toml"


class FormatError(Exception):
    """What was rendered is not Python that ruff accepts."""


class NotOursError(Exception):
    """What would be replaced was not generated."""


def format_tree(tree: Path) -> None:
    """Drop unused imports, sort and format, with the pinned ruff and the generator's own settings."""
    for arguments in (["check", "--fix"], ["format"]):
        command = [
            sys.executable,
            "-m",
            "ruff",
            *arguments,
            "--quiet",
            "--no-cache",
            "--config",
            str(_CONFIG),
        ]
        done = subprocess.run([*command, str(tree)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise FormatError(done.stdout + done.stderr)
    for path in sorted(tree.rglob("*.py")):
        ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def write_manifest(api: Api, spec: Spec, tree: Path) -> None:
    """Say what the package was made from, how much is in it, and which symbol carries what of the spec."""
    manifest = {
        "spec": {"file": spec.name, "sha256": _sha256(spec.path.read_bytes())},
        "engine": {"openapi-python-client": ENGINE_VERSION},
        "templates": {"sha256": _sha256(b"".join(p.read_bytes() for p in sorted(_HERE.rglob("*.jinja"))))},
        "counts": {
            "operations": len(api.operations),
            "models": len(api.models),
            "enums": len(api.enums),
            "unions": len(api.unions),
        },
    }
    symbols = [f"    {json.dumps(at)}: {json.dumps(found)}" for at, found in trace(spec, api).items()]
    head = json.dumps(manifest, indent=2).removesuffix("\n}")
    text = (
        head + ',\n  "symbols": {\n' + ",\n".join(symbols) + "\n  }\n}\n"
    )  # a line for each, as diffs want it
    (tree / api.package / "manifest.json").write_text(text, encoding="utf-8")


def refuse_strangers(out: Path) -> None:
    """Make sure that a folder holds nothing but generated packages, since all of it will be replaced.

    Raises:
        NotOursError: it holds something else.
    """
    for path in sorted(out.iterdir()) if out.is_dir() else [out]:
        refuse_stranger(path)


def refuse_stranger(package: Path) -> None:
    """Make sure that what stands in the place of a package is a generated one, or compiled leftovers of one.

    Raises:
        NotOursError: it has no manifest.
    """
    is_ours = not package.exists() or (package / "manifest.json").is_file()
    if not is_ours and (package.is_file() or _files(package)):
        rule = "was not generated, and would be lost"
        raise NotOursError(f"{package} {rule}. Move it away, or name another folder")


def swap_in(tree: Path, out: Path) -> None:
    """Put `tree` in the place of `out`; if that fails, `out` is what it was."""
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    try:
        tree.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def differences(tree: Path, out: Path) -> list[str]:
    """Files that differ between two trees, or are in one alone."""
    made, there = _files(tree), _files(out)
    return sorted(name for name in made.keys() | there.keys() if made.get(name) != there.get(name))


def _files(tree: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(tree)): path.read_bytes()
        for path in tree.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
