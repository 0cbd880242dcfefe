"""Counts each `Any` in generated annotations, and asks the shipped document why it is there.

It is right where the schema is free-form, beside a model (`models.X | Mapping[str, Any]`), for which a
mapping with wire names may be given, and in what reads and writes JSON. It reads files: neither generator nor
packages are imported.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

GENERATED = Path(__file__).parents[2] / "generated"
_SAYS_NOTHING = frozenset(
    {"description", "title", "example", "examples", "deprecated", "readOnly", "writeOnly"}
)
_EVERY_KIND: tuple[Mapping[str, Any], ...] = (
    {"type": "string"},
    {"type": "number"},
    {"type": "boolean"},
    {"type": "array", "items": {}},
    {"type": "object", "additionalProperties": True},
)
"""A choice of all these leaves nothing out."""
_READ_AND_WRITE = ("take", "encode")
"""Methods of models for which values are JSON of which nothing is known yet, or any more."""
_LEFT_OUT = ("None", "Unset")
MAPPING = "Mapping[str, Any]"

Annotation = tuple[int, str, ast.expr]
"""Line, name of what is annotated (`return` for a result), annotation."""


class Document:
    """An OpenAPI document, in which names are found without regard to case and punctuation."""

    def __init__(self, path: Path) -> None:
        self._root: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        self._schemas = {_plain(name): schema for name, schema in self._root["components"]["schemas"].items()}
        self._operations = {
            operation["operationId"]: (item, operation)
            for item in self._root["paths"].values()
            for operation in item.values()
            if isinstance(operation, dict)
        }

    def resolved(self, schema: Any) -> Mapping[str, Any]:
        """The schema itself: references followed, `allOf` put together, what says nothing left out."""
        target = schema
        for token in schema.get("$ref", "").split("/")[1:]:
            target = (self._root if token == "components" else target)[token]
        merged = {key: value for key, value in target.items() if key not in ("$ref", "allOf")}
        for part in (
            *target.get("allOf", ()),
            *([target] if target is not schema and "$ref" in target else []),
        ):
            found = self.resolved(part)
            properties = merged.get("properties", {}) | found.get("properties", {})
            merged |= {**found, "properties": properties} if properties else found
        choice = [member for member in merged.get("anyOf", ()) if member != {"type": "null"}]
        if len(choice) == 1:
            return self.resolved(choice[0])
        if all(kind in choice for kind in _EVERY_KIND):
            return {}
        return {key: value for key, value in merged.items() if not (key in _SAYS_NOTHING or key[:2] == "x-")}

    def field(self, model: str, name: str) -> Any:
        """The schema of a field of a model."""
        return self._property(self._schemas[_plain(model)], name)

    def argument(self, operation: str, name: str) -> Any:
        """The schema of a parameter, or of a field of the body, or of the reply for `return`."""
        item, found = self._operations[operation]
        if name == "return":
            reply = next(reply for status, reply in found["responses"].items() if status[0] == "2")
            return next(iter(self.resolved(reply)["content"].values()))["schema"]
        for parameter in (*item.get("parameters", ()), *found.get("parameters", ())):
            named = self.resolved(parameter)
            if _plain(named["name"]).removeprefix("x") == _plain(name):
                return named["schema"]
        body = next(iter(self.resolved(found["requestBody"])["content"].values()))["schema"]
        return body if name == "body" else self._property(body, name)

    def _property(self, schema: Any, name: str) -> Any:
        properties = self.resolved(schema)["properties"]
        return next(value for key, value in properties.items() if _plain(key) == _plain(name))


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _union(annotation: ast.expr) -> list[ast.expr]:
    """The members of `A | B`, but for those that stand for null and left out."""
    if isinstance(annotation, ast.BinOp):
        return _union(annotation.left) + _union(annotation.right)
    return [] if ast.unparse(annotation) in _LEFT_OUT else [annotation]


def holds_any(annotation: ast.expr) -> int:
    """How often `Any` stands in an annotation."""
    return sum(isinstance(node, ast.Name) and node.id == "Any" for node in ast.walk(annotation))


def unjustified(annotation: ast.expr, schema: Any, document: Document, counts: Counter[str]) -> list[str]:
    """What in an annotation the schema gives no reason for."""
    members = _union(annotation)
    beside_model = any(ast.unparse(member).startswith("models.") for member in members)
    found: list[str] = []
    for member in members:
        if not holds_any(member):
            continue
        if beside_model and ast.unparse(member) == MAPPING:
            counts["beside a model"] += 1
        else:
            found += _unjustified_member(member, document.resolved(schema), document, counts)
    return found


def _unjustified_member(
    member: ast.expr, schema: Mapping[str, Any], document: Document, counts: Counter[str]
) -> list[str]:
    if isinstance(member, ast.Subscript):
        kind = ast.unparse(member.value)
        if kind == "Call":
            return unjustified(member.slice, schema, document, counts)
        if kind == "Sequence" and schema.get("type") == "array":
            return unjustified(member.slice, schema.get("items", {}), document, counts)
        values = schema.get("additionalProperties", {})
        if kind == "Mapping" and _is_object(schema) and isinstance(member.slice, ast.Tuple):
            return unjustified(member.slice.elts[1], {} if values is True else values, document, counts)
    elif not schema:
        counts["free-form"] += 1
        return []
    return [ast.unparse(member)]


def _is_object(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is an object of which no property is known."""
    kinds = schema.get("type")
    is_object = "object" in ([kinds] if isinstance(kinds, str) else kinds or ())
    return is_object and not schema.get("properties") and schema.get("additionalProperties") is not False


def annotated(node: ast.AST) -> Iterator[Annotation]:
    """Every annotation in a function or of a field; a variable in a function counts as its result."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
            if argument.annotation is not None:
                yield argument.lineno, argument.arg, argument.annotation
        if node.returns is not None:
            yield node.lineno, "return", node.returns
        for inner in ast.walk(node):
            if isinstance(inner, ast.AnnAssign):
                yield inner.lineno, "return", inner.annotation
    elif isinstance(node, ast.AnnAssign):
        yield node.lineno, ast.unparse(node.target), node.annotation


def _placed(path: Path, tree: ast.Module) -> Iterator[tuple[str, str, Annotation]]:
    """Annotations with `model`, `json` or `operation` and its name, or nothing for what is of no schema."""
    for node in tree.body:
        for inner in node.body if isinstance(node, ast.ClassDef) else [node]:
            for annotation in annotated(inner):
                if path.parent.name == "models" and isinstance(node, ast.ClassDef):
                    reads = isinstance(inner, ast.FunctionDef) and inner.name in _READ_AND_WRITE
                    yield "json" if reads else "model", node.name, annotation
                elif path.parent.parent.name == "api":
                    yield "operation", f"{path.parent.name}.{path.stem}", annotation
                elif path.parent.name == "resources" and isinstance(
                    inner, ast.FunctionDef | ast.AsyncFunctionDef
                ):
                    yield "operation", f"{path.stem}.{inner.name}", annotation
                else:
                    yield "", "", annotation


def findings(package: Path, counts: Counter[str]) -> list[str]:
    """Every `Any` of a package without a reason, as `file:line: what`."""
    document = Document(package / "openapi.json")
    found: list[str] = []
    for path in sorted(package.rglob("*.py")):
        for kind, owner, (line, name, annotation) in _placed(
            path, ast.parse(path.read_text(encoding="utf-8"))
        ):
            if not holds_any(annotation):
                continue
            counts["all"] += holds_any(annotation)
            if kind == "json":
                counts["json"] += holds_any(annotation)
                continue
            try:
                schema = document.field(owner, name) if kind == "model" else document.argument(owner, name)
                wrong = unjustified(annotation, schema, document, counts)
            except (KeyError, StopIteration):
                wrong = [f"{ast.unparse(annotation)} (no schema of that name)"]
            found += [f"{path}:{line}: {name}: {text}" for text in wrong]
    return found


def main(packages: Sequence[str]) -> int:
    """Print the counts and what is wrong; 1 if anything is."""
    counts: Counter[str] = Counter()
    paths = [Path(package) for package in packages] or [GENERATED / "talli", GENERATED / "talonone"]
    wrong = [finding for package in paths for finding in findings(package, counts)]
    print(
        f"Any in generated annotations: {counts['all']}, of which {counts['free-form']} are free-form in the "
        f"spec, {counts['beside a model']} stand beside a model, {counts['json']} are JSON about to be "
        f"read or written, {len(wrong)} have no reason."
    )
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
