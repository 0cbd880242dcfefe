"""Bounds, rules and deprecations of a spec, in a generated package that has all of them."""

from __future__ import annotations

import importlib
import re
import warnings
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.docstrings import operation_docstring
from codegen.findings import SpecError
from tallion.errors import InvalidRequestError
from tallion.patterns import compiled
from tests.codegen.conftest import Generate
from tests.codegen.tiny import Node, body, document, inferred, operation, query, record, ref

TEXT: Node = {"type": "string"}
FIELDS: dict[str, tuple[Node, list[Any], dict[str, list[Any]]]] = {
    "step": (
        {"type": "number", "format": "decimal", "multipleOf": 0.05},
        [Decimal("1.15"), Decimal("1e30")],
        {"must be a multiple of 0.05": [Decimal("1.151")]},
    ),
    "share": (
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
        [0.1, 0.999],
        {"must be above 0": [0, 0.0, -1], "must be below 1": [1, 1.0]},
    ),
    "tags": (
        {"type": "array", "items": {}, "minItems": 1, "uniqueItems": True},
        [[1, True, "1", None], [{"a": 1}, {"a": 2}], [[1], [[1]]]],
        {
            "must not be empty": [[]],
            "must not hold an item twice": [["a", "a"], [{"a": 1, "b": 2}, {"b": 2, "a": 1}], [1, 1.0]],
        },
    ),
    "mail": (
        {"type": "string", "format": "email"},
        ["ada@example.com", "a+b@x.example"],
        {"must be an e-mail address": ["ada", "@x.example", "a b@x.example", "a@x y", "a@x.example:80"]},
    ),
    "prices": (
        {"type": "object", "additionalProperties": {"type": "number", "minimum": 0.1}},
        [{"a": 0.1}],
        {"must be at least 0.1": [{"a": 0.0999}]},
    ),
    "either": (
        {"type": ["string", "integer"], "minLength": 2, "minimum": 5},
        ["ab", 5],
        {
            "must have at least 2 characters": ["a"],
            "must be at least 5": [4],
            "must be of one of the documented types": [[]],
        },
    ),
    "code": (
        {"type": ["string", "null"], "pattern": "^[a-z]+$", "minLength": 2, "maxLength": 3},
        ["ab", None],
        {"must have at most 3 characters": ["abcd"], "must match ^[a-z]+$": ["AB", "a\n"]},
    ),
}
"""Schema, values that it allows, and values that it does not, by the rule that they break."""


@pytest.fixture(scope="module")
def bound(importable: Generate) -> ModuleType:
    """A package whose one body has every field, and some that are deprecated."""
    fields = {name: schema for name, (schema, _, _) in FIELDS.items()}
    more = {
        "old": {**TEXT, "deprecated": True, "x-successor": "new"},
        "older": {"type": "array", "items": TEXT, "deprecated": True},
    }
    send = operation(
        "pets.send",
        requestBody=body(ref("Everything")),
        parameters=[query("was", deprecated=True, x_successor="is")],
    )
    spec = document(
        {"/pets": {"post": send}},
        {"Everything": record(**fields, **more), "Pet": record(**more)},
        package="bound",
    )
    importable(spec)
    return importlib.import_module("bound")


def refused(make: Callable[[], Any]) -> dict[str, list[str]]:
    """Pointer to rules."""
    with pytest.raises(InvalidRequestError) as caught:
        make()
    found: dict[str, list[str]] = {}
    for violation in caught.value.violations:
        found.setdefault(violation.pointer, []).append(violation.rule)
    return found


@pytest.mark.parametrize("name", FIELDS)
def test_each_kind_of_bound_counts_where_it_is_sent(bound: ModuleType, name: str) -> None:
    """What is allowed is a call; what is not is refused for its rule, and can be held and written."""
    _, allowed, broken = FIELDS[name]
    send = bound.api.pets.send
    for value in allowed:
        send.request(body=bound.models.Everything(**{name: value}))
    for rule, values in broken.items():
        for value in values:
            made = bound.models.Everything(**{name: value})
            (rules,) = refused(lambda made=made: send.request(body=made)).values()
            assert rule in rules, value
            if "types" not in rule:
                assert bound.models.Everything.from_json(made.to_json()).to_dict() == made.to_dict()


def test_a_model_that_is_only_received_has_no_bounds(tmp_path: Path) -> None:
    """Its file stays lean; its docstrings still say them."""
    pet = record(name={**TEXT, "maxLength": 3})
    (model,) = inferred(tmp_path, document(schemas={"Pet": pet})).models
    assert (model.fields[0].type.codec(""), model.fields[0].bounds) == (
        "codecs.STRING",
        "at most 3 characters",
    )


def test_deprecated_fields_and_arguments_warn_where_they_are_passed(bound: ModuleType) -> None:
    """By name and successor, in the method's docstring too; not what is received or left out."""
    client = bound.Bound(api_key="k")
    assert "Deprecated: use `new`." in " ".join(client.pets.send.__doc__.split())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pet = bound.models.Pet.from_dict({"old": "a", "older": []})
        pet.to_json()
        bound.api.pets.send.request(body=bound.models.Everything())
    with pytest.warns(DeprecationWarning, match="is deprecated") as caught:
        bound.api.pets.send.request(body=bound.models.Everything(old="a", older=["b"]), was="c")
    assert [str(warning.message) for warning in caught] == [
        "bound.pets.send: /query/was is deprecated: use is instead",
        "bound.pets.send: /body/old is deprecated: use new instead",
        "bound.pets.send: /body/older is deprecated: leave it out",
    ]
    assert {warning.filename for warning in caught} == {__file__}


def test_a_rule_names_a_property_that_is_there(tmp_path: Path) -> None:
    """Or the spec is refused."""
    field = {**TEXT, "x-ignored-unless": {"property": "b", "equals": True}}
    send = {"post": operation("pets.send", requestBody=body(ref("Sent")))}
    with pytest.raises(SpecError, match="unless 'b', which is not beside it"):
        inferred(tmp_path, document({"/pets": send}, {"Sent": record(a=field)}))


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("b$", "ab", True),
        ("b$", "ab\n", False),
        ("a.b", "a\u2028b", False),
        ("a.b", "a\rb", False),
        (r"^\d$", "\u0663", False),
        (r"^\w+$", "aé", False),
        (r"^\s$", "\ufeff", True),
        (r"^\s$", "\x1c", False),
        (r"^\S$", "\x1c", True),
        (r"^[\d\-x]+$", "1-x", True),
        (r"^[^\s]+$", "a\xa0", False),
        ("^(?:a|b){2,3}?$", "abab", False),
        (r"^\/\.\x41\u0042$", "/.AB", True),
        ("", "", True),
    ],
)
def test_patterns_mean_what_ecma_262_says(pattern: str, text: str, found: bool) -> None:
    """Wherever Python reads them otherwise."""
    assert (compiled(pattern).search(text) is not None) is found


@pytest.mark.parametrize(
    "pattern",
    [
        *(
            r"\bx",
            r"\Ax",
            r"x\Z",
            r"(?P<a>x)",
            r"(?<a>x)",
            r"(?<=a)b",
            r"(a)\1",
            r"\p{L}",
            r"\0",
            "[]a]",
            "[^]",
        ),
        *("[^]", "a{,3}", "x*+", "[[a]]", r"[\W]", r"[\w-z]", "(?i)x", "(?#x)", "a{2", "x**", "(", "[b-a]"),
    ],
)
def test_patterns_that_are_not_read_alike_are_refused(pattern: str) -> None:
    """With a reason, and not by a guess."""
    with pytest.raises(ValueError, match=re.compile("alike|characters|regular expression")):
        compiled(pattern)


def test_docstrings_say_type_bounds_and_example_as_python_has_them(tmp_path: Path) -> None:
    """Of each argument; no example of a secret, nor a long one."""
    parameters = [
        query("id", {**TEXT, "format": "uuid", "examples": ["1f8e4c9a-5b1d-4e0c-9f6a-2d3b4c5d6e7f"]}),
        query("since", {**TEXT, "format": "date-time"}, example="2026-01-02T03:04:05Z"),
        query("sum", {"type": "number", "format": "decimal", "minimum": 0.5, "examples": [9.99]}),
        query(
            "tags",
            {"type": "array", "items": {**TEXT, "maxLength": 9}, "maxItems": 1},
            examples={"a": {"value": ["x"]}},
        ),
        query("key", x_sensitive=True, example="hidden"),
        query("long", example="l" * 80),
    ]
    api = inferred(tmp_path, document({"/pets": {"get": operation("pets.get", parameters=parameters)}}))
    (made,) = api.operations
    text = " ".join(operation_docstring(api, made, made.arguments).split())
    for line in (
        "id (str | UUID): Example: `'1f8e4c9a-5b1d-4e0c-9f6a-2d3b4c5d6e7f'`.",
        "since (datetime): Example: `datetime.fromisoformat('2026-01-02T03:04:05Z')`.",
        "sum (Decimal | int | str): At least 0.5. Example: `Decimal('9.99')`.",
        "tags (Sequence[str]): At most 1 item, each at most 9 characters. Example: `['x']`.",
        "key (str): `key`.",
        "long (str): `long`.",
        "Source: Pet API, Getting Started guide: `pets.get`, `GET /pets`.",
    ):
        assert line in text
