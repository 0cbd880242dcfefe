"""What `commands.json` says of arguments and replies, whatever their types are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.commands import commands
from tests.codegen.tiny import body, document, header, inferred, operation, query, record, ref

NULLABLE = {"type": ["string", "null"]}
WHOLE = {"type": "integer", "minimum": 1, "maximum": 9}


def described(folder: Path, schemas: dict[str, Any] | None = None, **more: Any) -> Any:
    """What is said of the operation `pets.get` with these parts."""
    spec = document({"/pets": {"get": operation("pets.get", **more)}}, schemas)
    return json.loads(commands(inferred(folder, spec)))["resources"]["pets"]["operations"]["get"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "format": "uuid"}, {"kind": "string", "many": False}),
        (WHOLE, {"kind": "integer", "range": {"min": 1, "max": 9}}),
        ({"type": "number", "format": "decimal", "minimum": 1}, {"kind": "decimal"}),
        ({"type": "string", "enum": ["red", "green"]}, {"kind": "string", "choices": ["red", "green"]}),
        ({"type": "array", "items": WHOLE}, {"kind": "integer", "many": True, "range": {"min": 1, "max": 9}}),
        ({"type": "array", "items": {"type": "array", "items": {"type": "string"}}}, {"kind": "json"}),
        ({"anyOf": [{"type": "integer"}, {"type": "string"}]}, {"kind": "string"}),
        ({"type": "object", "additionalProperties": True}, {"kind": "json", "many": False}),
    ],
    ids=lambda value: json.dumps(value) if "type" in value or "anyOf" in value else "",
)
def test_an_argument_is_read_as_its_schema_says(
    schema: dict[str, Any], expected: dict[str, Any], tmp_path: Path
) -> None:
    """Kinds, several values, choices, and the bounds that an option checks."""
    (argument,) = described(tmp_path, {"Pet": record(it=schema)}, requestBody=body(ref("Pet")))["arguments"]
    assert expected.items() <= argument.items()
    assert "range" in expected or "range" not in argument


def test_a_sensitive_header_is_a_secret_and_a_sensitive_parameter_is_not(tmp_path: Path) -> None:
    """Personal data may be typed; a credential may not."""
    text = {"type": "string"}
    parameters = [header("X-Key", text, x_sensitive=True), query("email", text, x_sensitive=True)]
    found = described(tmp_path, parameters=parameters)["arguments"]
    assert {argument["wire"]: argument.get("secret", False) for argument in found} == {
        "X-Key": True,
        "email": False,
    }


def test_columns_are_the_fields_of_what_comes_back(tmp_path: Path) -> None:
    """In the order of the spec, each with whether it is a single value."""
    fields = {
        "id": {"type": "integer"},
        "note": NULLABLE,
        "tags": {"type": "array", "items": {"type": "string"}},
    }
    schemas = {"Toy": record("id", **fields, pet=ref("Pet"))}
    reply = {"description": "A toy.", "content": {"application/json": {"schema": ref("Toy")}}}
    assert described(tmp_path, schemas, response=reply)["columns"] == {
        "id": True,
        "note": True,
        "tags": False,
        "pet": False,
    }
