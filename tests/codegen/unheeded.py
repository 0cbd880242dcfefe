"""Small specs that say something where nothing would heed it, and what must come of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import pipeline
from codegen.findings import Rule, SpecError
from codegen.load import load
from tests.codegen.tiny import NAME, Node, body, document, operation, record, ref, written

TEXT: Node = {"type": "string"}
NUMBER: Node = {"type": "integer"}
TEXTS: Node = {"type": "array", "items": TEXT}
OBJECT: Node = {"type": "object"}
FILE: Node = {"type": "string", "format": "binary"}
GET = "/paths/~1pets/get"
PET = "/components/schemas/Pet"
FIELD = f"{PET}/properties/a"
Case = tuple[Node, str, Rule, str]
"""The spec, and the pointer, the rule and the problem of its one finding."""


def getting(response: Node | None = None, status: str = "200", **more: object) -> Node:
    """A document whose one operation gets pets."""
    return document({"/pets": {"get": operation("pets.get", response, status, **more)}})


def asked(parameter: Node) -> Node:
    """A document with one parameter."""
    return getting(parameters=[parameter])


def at(path: str, parameter: Node | None = None) -> Node:
    """A document with one path."""
    return document({path: {"get": operation("pets.get", parameters=[parameter] if parameter else [])}})


def having(pet: Node, **schemas: Node) -> Node:
    """A document whose pets are received, and never sent."""
    return document(schemas={"Pet": pet, **schemas})


def sending(pet: Node, media_type: str = "application/json", **schemas: Node) -> Node:
    """A document whose pets are sent."""
    add = operation("pets.add", status="204", requestBody=body(ref("Pet"), media_type))
    return document({"/pets": {"post": add}}, {"Pet": pet, **schemas})


def field(**more: object) -> Node:
    """A document in which a text is sent, with more said of it."""
    return sending(record(a=TEXT | {key.replace("_", "-"): value for key, value in more.items()}))


def generated(folder: Path, spec: Node) -> None:
    """Generate one spec as far as it goes without being formatted."""
    pipeline.add(load(written(folder, spec) / NAME), folder / "out")


def assert_one_finding(folder: Path, case: Case) -> None:
    """One finding with pointer, line, rule, problem and remedy, and no package."""
    spec, pointer, rule, problem = case
    with pytest.raises(SpecError) as caught:
        generated(folder, spec)
    (finding,) = caught.value.findings
    assert (finding.pointer, finding.rule, finding.problem) == (pointer, rule, problem)
    assert finding.line > 1
    assert finding.remedy
