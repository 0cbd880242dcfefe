"""Tiny specs as Python data, and the few ways in which tests put them through the generator."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen import ir
from codegen.infer import infer
from codegen.lint import lint
from codegen.load import load
from codegen.normalise import normalise

ROOT = Path(__file__).parents[2]
NAME = "tiny.yaml"

Node = dict[str, Any]


def ref(schema: str) -> Node:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{schema}"}


def record(*required: str, **properties: Any) -> Node:
    """An object schema."""
    return {"type": "object", "required": list(required), "properties": properties}


def reply(schema: Node, media_type: str = "application/json") -> Node:
    """A response."""
    return {"description": "What came of it.", "content": {media_type: {"schema": schema}}}


def body(schema: Node, media_type: str = "application/json") -> Node:
    """A request body."""
    return {"required": True, "content": {media_type: {"schema": schema}}}


def operation(name: str, response: Node | None = None, status: str = "200", **more: Any) -> Node:
    """An operation that is complete; `more` adds keys, `x_safety` for `x-safety`."""
    if status == "204":
        response = {"description": "Done."}
    return {
        "operationId": name,
        "tags": ["pets"],
        "summary": "Do something with pets",
        "x-safety": "read",
        "x-provenance": "guide",
        "responses": {status: response or reply(ref("Pet"))},
    } | _extended(more)


def query(name: str, schema: Node | None = None, **more: Any) -> Node:
    """A query parameter; `more` adds keys, `x_sensitive` for `x-sensitive`."""
    return {"name": name, "in": "query", "schema": schema or {"type": "string"}} | _extended(more)


def header(name: str, schema: Node | None = None, **more: Any) -> Node:
    """A header parameter."""
    return query(name, schema, **more) | {"in": "header"}


def in_path(name: str, schema: Node | None = None) -> Node:
    """A path parameter."""
    return query(name, schema) | {"in": "path", "required": True}


def document(
    paths: Node | None = None, schemas: Node | None = None, *, package: str = "tiny", **more: Any
) -> Node:
    """A complete document with a schema `Pet`; `more` replaces keys of the document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pet API", "version": "1"},
        "servers": [{"url": "https://pets.test"}],
        "security": [{"Key": []}],
        "tags": [{"name": "pets", "description": "Pets."}],
        "x-client": {
            "package": package,
            "class": package.title(),
            "env-prefix": package.upper(),
            "base-url": "default",
            "required": "call",
            "options": {"shop": {"description": "Name of your shop."}},
            "problem": {"message": ["message"], "request-id": ["requestId"]},
        },
        "paths": paths if paths is not None else {"/pets": {"get": operation("pets.get")}},
        "components": {
            "securitySchemes": {
                "Key": {
                    "type": "apiKey",
                    "in": "header",
                    "name": "Authorization",
                    "x-credential": {"option": "api_key", "prefix": "Key "},
                },
                "Basic": {
                    "type": "http",
                    "scheme": "basic",
                    "x-credential": {"option": "api_key", "username": "Key {api_key}"},
                },
            },
            "schemas": {"Pet": record("name", name={"type": "string"})} | (schemas or {}),
        },
    } | more


def _extended(more: Mapping[str, Any]) -> Node:
    return {key.replace("_", "-") if key.startswith("x_") else key: value for key, value in more.items()}


def as_yaml(spec: Node) -> str:
    """The spec as JSON, which YAML includes but for how it writes characters beyond U+FFFF."""
    pair = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})")
    return pair.sub(lambda found: f"\\U{_code_point(found[1], found[2]):08x}", json.dumps(spec, indent=1))


def _code_point(high: str, low: str) -> int:
    return 0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00


def written(folder: Path, spec: Node | str, name: str = NAME) -> Path:
    """The folder, with the spec in it."""
    folder.mkdir(parents=True, exist_ok=True)
    text = spec if isinstance(spec, str) else as_yaml(spec)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def inferred(folder: Path, spec: Node) -> ir.Api:
    """What the templates would print of a spec.

    Raises:
        SpecError: from `normalise` or `infer`; the linter finds nothing.
    """
    loaded = load(written(folder, spec) / NAME)
    assert lint(loaded) == []
    return infer(normalise(loaded))


def run_codegen(
    *arguments: str | Path,
    cwd: Path = ROOT,
    python: str = sys.executable,
    umask: int = -1,
    **environment: str,
) -> subprocess.CompletedProcess[str]:
    """Run `python -m codegen` in a process of its own; a umask of -1 is ours."""
    return subprocess.run(
        [python, "-m", "codegen", *map(str, arguments)],
        cwd=cwd,
        umask=umask,
        env=os.environ | {"PYTHONPATH": _joined(ROOT, ROOT / "overrides")} | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def run_python(*arguments: str | Path, packages: Path = ROOT / "generated") -> str:
    """What a program prints that runs with the packages of a folder and our runtime; it must succeed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": _joined(packages, ROOT / "overrides", ROOT / "tests")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _joined(*folders: Path) -> str:
    return os.pathsep.join(map(str, folders))


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but for compiled ones."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
