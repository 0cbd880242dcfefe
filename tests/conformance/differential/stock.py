"""The clients that openapi-python-client makes of the shipped documents when it is left as it comes."""

from __future__ import annotations

import importlib
import inspect
import json
import re
import shutil
import subprocess
import sys
import types
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from oracles.documents import ROOT, Operation

WORK = ROOT / "build" / "stock"
_DROPPED = re.compile(r"WARNING parsing (\w+) (\S+) within")


def make_client(package: str) -> set[tuple[str, str]]:
    """Generate the client of a package; method and path of each operation that the generator drops.

    The callbacks are taken out before: it cannot read a callback that is a reference, and stops.
    """
    WORK.mkdir(parents=True, exist_ok=True)
    document = json.loads((ROOT / "generated" / package / "openapi.json").read_text(encoding="utf-8"))
    for item in document["paths"].values():
        for node in item.values():
            if isinstance(node, dict):
                node.pop("callbacks", None)
    source = WORK / f"{package}.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    target = WORK / f"stock_{package}"
    shutil.rmtree(target, ignore_errors=True)
    program = Path(sys.executable).with_name("openapi-python-client")
    command = [program, "generate", "--meta=none", f"--path={source}", f"--output-path={target}"]
    config = WORK / "config.yaml"
    config.write_text("post_hooks: []\n", encoding="utf-8")  # no formatting: nobody reads it
    done = subprocess.run([*command, f"--config={config}"], capture_output=True, text=True, check=True)
    return set(_DROPPED.findall(done.stdout + done.stderr))


def endpoint(operation: Operation) -> Any:
    """The module of an operation, or None if it was not generated."""
    name = operation.name.replace(".", "_")
    found = sorted((WORK / f"stock_{operation.package}" / "api").glob(f"*/{name}.py"))
    if not found:
        return None
    return importlib.import_module(f"stock_{operation.package}.api.{found[0].parent.name}.{name}")


def keywords(operation: Operation, function: Any, given: Mapping[tuple[str, str], Any]) -> dict[str, Any]:
    """The arguments as the generated function takes them.

    Args:
        given: values by place and name, of parameters and of the whole body.
    """
    hints = get_type_hints(function)
    names = {letters(p.name): (p.place, p.name) for p in operation.parameters} | {"body": ("body", "")}
    return {
        name: fitted(hints[name], given[names[letters(name)]])
        for name in inspect.signature(function).parameters
        if names.get(letters(name)) in given
    }


def fitted(annotation: Any, value: Any) -> Any:
    """A value as a type that is asked for: a model, an enum, a UUID."""
    members = get_args(annotation) if get_origin(annotation) in {Union, types.UnionType} else (annotation,)
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, list | tuple) and not isinstance(value, str):
        inner = next((get_args(member)[0] for member in members if get_origin(member) is list), None)
        return [fitted(inner, item) for item in value] if inner else value
    for member in members:
        if isinstance(value, dict) and hasattr(member, "from_dict"):
            return _model(members, value)
        if isinstance(value, str) and isinstance(member, type) and issubclass(member, Enum | UUID):
            return member(value)
    return value


def _model(members: tuple[Any, ...], value: dict[str, Any]) -> Any:
    """The model of a body: of several kinds, the one that its `type` names."""
    wanted = str(value.get("type", "")).replace("_", "")
    models = [member for member in members if hasattr(member, "from_dict")]
    model = next((each for each in models if each.__name__.lower() == wanted), models[0])
    made = model.from_dict(_without_names(value))
    named = {letters(name): item for name, item in value.items()}
    for attribute in vars(type(made)).get("__slots__", ()) or vars(made):
        _name_files(getattr(made, attribute, None), named.get(letters(attribute)))
    return made


def _without_names(value: Any) -> Any:
    """A body with the contents of its files alone."""
    if isinstance(value, tuple):
        return value[1]
    if isinstance(value, list):
        return [_without_names(item) for item in value]
    return {name: _without_names(item) for name, item in value.items()} if isinstance(value, dict) else value


def _name_files(made: Any, given: Any) -> None:
    """Give the files in a form the names that they were given with."""
    if isinstance(made, list) and isinstance(given, list):
        for item, named in zip(made, given, strict=True):
            _name_files(item, named)
    elif isinstance(given, tuple):
        made.file_name = given[0]


def letters(name: str) -> str:
    """The letters and digits of a name, which all spellings of it have in common."""
    return re.sub("[^a-z0-9]", "", name.lower())
