"""Both ways: from all that is in a document to its symbols, and from every public name back to it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from attrs import define, field

from tallion.operation import Operation
from tests.conformance.completeness.checks import complaints
from tests.conformance.completeness.document import Document, Item
from tests.conformance.completeness.symbols import Symbol, is_model, parameters, resolve

UNUSED = "a component that no operation leads to"
_OWN_ARGUMENTS = ("self", "options", "page_size")
"""What methods take besides what the document has."""


@define
class Audit:
    """What was found of one package."""

    package: str
    counts: Counter[str] = field(factory=Counter)
    """How much there is of each kind: `property`, `model`, …"""
    untraced: list[tuple[str, str, str]] = field(factory=list)
    """Kind, place and what is wrong with it."""
    left: Counter[str] = field(factory=Counter)
    """How much of the document nothing has to carry, by reason."""

    def wrongs(self) -> Counter[str]:
        """How many things of each kind are not carried."""
        return Counter(kind for kind, _ in {(kind, place) for kind, place, _ in self.untraced})


def audit(package: str, document: Mapping[str, Any] | None = None) -> Audit:
    """Compare a package with the document that ships in it, or with another one."""
    module = import_module(package)
    folder = Path(str(module.__file__)).parent
    if document is None:
        document = json.loads((folder / "openapi.json").read_text(encoding="utf-8"))
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    symbols: dict[str, list[str]] = manifest["symbols"]
    found = Audit(package)
    _forwards(Document(document, symbols), found)
    _backwards(module, symbols, found)
    return found


# From the document


def _forwards(document: Document, found: Audit) -> None:
    pointers = set()
    for item in document.items():
        pointers.add(item.pointer)
        texts = document.symbols.get(item.pointer)
        if not texts and not document.is_reached(item.pointer):
            found.left[UNUSED] += 1
            continue
        found.counts[item.kind] += 1
        found.untraced += [(item.kind, item.pointer, reason) for reason in _broken(document, item, texts)]
    found.left += document.left
    for pointer in document.symbols.keys() - pointers:
        found.untraced.append(("manifest", pointer, "is in the manifest, and not in the document"))


def _broken(document: Document, item: Item, texts: Sequence[str] | None) -> Iterator[str]:
    if not texts:
        yield "is in no entry of the manifest"
        return
    symbols: list[Symbol] = []
    for text in texts:
        try:
            symbols.append(resolve(text))
        except LookupError as error:
            yield str(error.args[0])
    yield from complaints(document, item, symbols)


# From the generated code


def _backwards(module: ModuleType, symbols: Mapping[str, Sequence[str]], found: Audit) -> None:
    traced = {text for texts in symbols.values() for text in texts}
    needed = {text for at, texts in symbols.items() if at.split("/")[-2] == "required" for text in texts}
    for kind, text in [*_models(module, needed), *_operations(module), *_methods(module), *_client(module)]:
        found.counts[kind] += 1
        if text not in (needed if kind == "required field" else traced):
            found.untraced.append((kind, text, "comes from nothing in the document"))


def _models(module: ModuleType, needed: set[str]) -> Iterator[tuple[str, str]]:
    for name in module.models.__all__:
        value, text = getattr(module.models, name), f"{module.__name__}.models.{name}"
        if is_model(value):
            yield "model", text
            for wire_field in value.wire_fields():
                yield "field", f"{text}.{wire_field.name}"
                if wire_field.required:
                    yield "required field", f"{text}.{wire_field.name}"
        elif isinstance(value, type) and issubclass(value, StrEnum):
            yield "enum", text
            yield from (("enum member", f"{text}.{member.name}") for member in value)
        else:  # a union is its members, the table of them, and what is none of them
            yield "union", text.replace(".Unknown", ".")


def _operations(module: ModuleType) -> Iterator[tuple[str, str]]:
    operations = f"{module.__name__}.operations"
    for name, value in vars(module.operations).items():
        if isinstance(value, Operation):
            yield "operation constant", f"{operations}.{name}" if value in module.operations.ALL else name
    yield "operation constant", f"{operations}.API"
    for endpoint in _endpoints(module):
        yield "endpoint", f"{endpoint.__name__}.request"
        yield "endpoint", f"{endpoint.__name__}.parse"
        for argument in parameters(endpoint.request):
            yield "argument", f"{endpoint.__name__}.request({argument})"


def _endpoints(module: ModuleType) -> Iterator[Any]:
    for resource in module.api.__all__:
        for name in getattr(module.api, resource).__all__:
            yield getattr(getattr(module.api, resource), name)


def _methods(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Methods, and their arguments as those of `request` or fields of its body that they become."""
    for endpoint in _endpoints(module):
        _, _, resource, name = endpoint.__name__.split(".")
        classes = import_module(f"{module.__name__}.resources.{resource}")
        named = [
            c for c in vars(classes).values() if isinstance(c, type) and c.__module__ == classes.__name__
        ]
        for class_ in named:
            yield "method", f"{classes.__name__}.{class_.__name__}.{name}"
            for argument in parameters(getattr(class_, name)):
                if argument not in _OWN_ARGUMENTS:
                    yield "method argument", _source(module, endpoint, argument)


def _source(module: ModuleType, endpoint: Any, argument: str) -> str:
    if argument in parameters(endpoint.request):
        return f"{endpoint.__name__}.request({argument})"
    body = str(parameters(endpoint.request)["body"].annotation).removeprefix("models.")
    names = [wire_field.name for wire_field in getattr(module.models, body).wire_fields()]
    name = argument if argument in names else argument.removeprefix("body_")
    return f"{module.__name__}.models.{body}.{name}"


def _client(module: ModuleType) -> Iterator[tuple[str, str]]:
    for name in module.__all__:
        value = getattr(module, name)
        if getattr(value, "__module__", "") == f"{module.__name__}.client":
            text = f"{module.__name__}.client.{name}"
            yield "client", text
            options = [option for option in parameters(value) if option not in ("common", "token_store")]
            yield from (("client argument", f"{text}({option})") for option in options)
            resources = [key for key in vars(value) if hasattr(vars(value)[key], "attrname")]
            yield from (("resource", f"{text}.{resource}") for resource in resources)
