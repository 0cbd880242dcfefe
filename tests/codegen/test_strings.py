"""The strings of a spec never become code: they come out as they went in, or the spec is refused."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import re
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

import pytest

from codegen.findings import SpecError
from tallion.unset import UNSET
from tests.codegen.conftest import Generate
from tests.codegen.tiny import (
    Node,
    body,
    document,
    header,
    inferred,
    operation,
    query,
    record,
    ref,
    reply,
)

OWNED = "import builtins; builtins.owned = True"
PAYLOADS = {
    "quote": "it's",
    "double quote": 'say "hi"',
    "ends in a quote": 'say "hi',
    "begins with a quote": '"hi',
    "triple quote": f'a"""\n{OWNED}\n"""b',
    "four quotes": 'a""""b',
    "backslash": "a\\b",
    "ends in a backslash": "a\\",
    "escaped triple quote": f'a\\"""\n{OWNED}\n#',
    "escapes": "\\n \\x41 \\N{BULLET} \\u0041 \\400",
    "closes a call": f"a'); {OWNED} #",
    "closes a call in double quotes": f'a"); {OWNED} #',
    "closes a bracket": f'a"]]}}}}; {OWNED} #',
    "Jinja": "a{{ 7 * 7 }}{% for x in () %}{# gone #}b",
    "Jinja raw": "{% raw %}{{ api }}{% endraw %}",
    "format": "{0} {x!r} %s %(x)s ${x}",
    "newline": f"a\n{OWNED}\n\n    {OWNED}",
    "tab": "a\tb",
    "next line": f"a\x85{OWNED}\x85b",
    "line separator": f"a\u2028{OWNED}\u2029b",
    "beyond the plane": "a\U0001f600\U0010fffdb",
    "docstring section": "a\n\nReturns:\n    nothing",
}
PLAIN = re.compile("[ -~]*")
BRACES = str.maketrans("{}", "()")
"""What stands in them in a user name is an option."""
REFUSED = {
    "NUL": "a\0b",
    "escape": "a\x1b[2Jb",
    "half a character": "a\ud800b",
    "turned": "a\u202eb",
    "C1": "a\x9bb",
}


def spec(package: str, text: str) -> Node:
    """A spec that has a text wherever its author may write one."""
    name = f"x {text} y"
    parameters = [
        query(
            f"q {text}",
            {"type": "string", "pattern": re.escape(text), "default": text},
            description=text,
        ),
        header("X-Pets", description=text),
        query(f"o {text}", {"type": "object"}, description=text, x_key_prefix=text),
    ]
    paging = [query(f"n {text}", {"type": "integer"}), query(f"s {text}", {"type": "integer"})]
    made = document(
        {
            f"/pets/{quote(text, safe='')}": {
                "get": operation(
                    "pets.get",
                    reply(ref("Pet")) | {"description": text},
                    tags=[text],
                    summary=text,
                    description=text,
                    parameters=parameters,
                    requestBody=body(ref("Pet")),
                    x_rate_limit={"group": text, "limit": 1, "per": 1},
                )
            },
            "/list": {
                "get": operation(
                    "pets.list",
                    reply(ref("Page")),
                    parameters=paging,
                    x_pagination={
                        "number": f"n {text}",
                        "size": f"s {text}",
                        "first": 1,
                        "default-size": 2,
                        "items": f"i {text}",
                        "total": f"t {text}",
                    },
                )
            },
            "/animals": {
                "post": operation("animals.send", reply(ref("Animal")), requestBody=body(ref("Animal")))
            },
            "/file": {"get": operation("pets.file", reply({"type": "string"}, "text/x-pet"))},
        },
        {
            "Pet": {
                "description": text,
                **record(
                    name,
                    **{
                        name: {"type": "string", "description": text, "default": text},
                        "kind": {"type": "string", "enum": [text, "plain"], "description": text},
                        "fixed": {"const": text},
                    },
                ),
            },
            "Page": record(
                f"i {text}",
                **{f"i {text}": {"type": "array", "items": ref("Pet")}, f"t {text}": {"type": "integer"}},
            ),
            "Cat": record(name, **{name: {"const": text}}),
            "Dog": record(name, **{name: {"const": "dog"}}),
            "Animal": {
                "description": text,
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {
                    "propertyName": name,
                    "mapping": {text: ref("Cat")["$ref"], "dog": ref("Dog")["$ref"]},
                },
            },
        },
        package=package,
        info={"title": text, "version": text, "description": text},
        tags=[{"name": text, "description": text}, {"name": "pets", "description": text}],
    )
    made["components"]["securitySchemes"]["Key"] |= {
        "x-credential": {"option": "api_key", "prefix": text if PLAIN.fullmatch(text) else "Key "},
    }
    made["components"]["securitySchemes"]["Basic"]["x-credential"]["username"] = text.translate(BRACES)
    made["x-client"] |= {
        "options": {"shop": {"description": text}},
        "problem": {"message": [text], "request-id": [text]},
    }
    made["paths"]["/list"]["get"]["responses"]["401"] = reply(ref("Pet")) | {"description": text}
    return made


@pytest.fixture(scope="module")
def packages(importable: Generate) -> Path:
    """A package for each text, all from one run of the generator."""
    return importable(*(spec(f"text{number}", text) for number, text in enumerate(PAYLOADS.values())))


@pytest.fixture(params=PAYLOADS)
def case(request: Any, packages: Path) -> tuple[ModuleType, str]:
    """A package, and the text that is everywhere in its spec."""
    number = list(PAYLOADS).index(request.param)
    return importlib.import_module(f"text{number}"), PAYLOADS[request.param]


def joined(text: str | None) -> str:
    """A text with whatever separates words as one space, as docstrings have it."""
    return " ".join((text or "").split())


def shape(tree: ast.AST) -> list[str]:
    """What a file consists of, its strings left aside."""
    return [type(node).__name__ for node in ast.walk(tree)]


def test_nothing_in_a_string_is_run(case: tuple[ModuleType, str]) -> None:
    """Every module of the package can be imported, and does nothing that its templates do not do."""
    package, _ = case
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    import builtins

    assert not hasattr(builtins, "owned")


def test_every_file_has_the_shape_of_its_template(packages: Path) -> None:
    """Files that differ in their strings only are the same code."""
    plain = packages / f"text{list(PAYLOADS).index('tab')}"
    for path in sorted(plain.rglob("*.py")):
        expected = shape(ast.parse(path.read_text(encoding="utf-8")))
        for number in range(len(PAYLOADS)):
            other = packages / f"text{number}" / path.relative_to(plain)
            assert shape(ast.parse(other.read_text(encoding="utf-8"))) == expected, other


def test_names_on_the_wire_come_out_as_they_went_in(case: tuple[ModuleType, str]) -> None:
    """Properties, enum values, constants and kinds."""
    package, text = case
    models = package.models
    name = f"x {text} y"
    wire = [field.wire for field in models.Pet.wire_fields()]
    assert wire == [name, "kind", "fixed"]
    assert [member.value for member in models.PetKind] == [text, "plain"]
    value = {name: text, "kind": text, "fixed": text}
    pet = models.Pet.from_dict(value)
    assert (pet.kind, pet.fixed, pet.to_dict()) == (text, text, value)
    animal = package.api.animals.send.parse(Reply({name: text}))
    assert isinstance(animal, models.Cat)
    assert animal.to_dict() == {name: text}


def test_parameters_come_out_as_they_went_in(case: tuple[ModuleType, str]) -> None:
    """Names of parameters, and prefixes of keys."""
    package, text = case
    request = package.api.pets.get.request
    names = {wire: name for name, wire in zip(arguments(request), ("q", "pets", "o"), strict=True)}
    pet = package.models.Pet.from_dict({f"x {text} y": "a"})
    call = request(body=pet, **{names["q"]: text, names["o"]: {"k": "3"}})
    assert call.query == ((f"q {text}", text), (f"{text}k", "3"))
    assert json.loads(call.body.content) == {f"x {text} y": "a"}


def test_traits_come_out_as_they_went_in(case: tuple[ModuleType, str]) -> None:
    """Path, paging, limits, security and the fields of an error."""
    package, text = case
    operations = package.operations
    assert operations.PETS_GET.path == f"/pets/{quote(text, safe='')}"
    assert operations.PETS_GET.rate_limit.group == text
    assert (operations.PETS_LIST.paging.number, operations.PETS_LIST.paging.size) == (
        f"n {text}",
        f"s {text}",
    )
    assert operations.API.problem.message == operations.API.problem.request_id == (text,)
    assert operations.API.schemes["Key"].prefix == (text if PLAIN.fullmatch(text) else "Key ")
    assert operations.API.schemes["Basic"].username == text.translate(BRACES)
    page = package.api.pets.list.parse(Reply({f"i {text}": [], f"t {text}": 0}))
    assert (list(page.items), page.total) == ([], 0)


def test_descriptions_come_out_in_docstrings(case: tuple[ModuleType, str]) -> None:
    """Every word of a description is in the docstring it belongs to, with nothing added or lost."""
    package, text = case
    said = joined(text)
    method = importlib.import_module(f"{package.__name__}.resources.pets").Pets.get
    client = getattr(package, package.__name__.title())
    for documented in (
        package,
        method,
        client,
        package.models.Pet,
        package.models.PetKind,
        client.pets.__doc__,
    ):
        docstring = documented if isinstance(documented, str) else documented.__doc__
        assert said in joined(docstring)
    assert joined(method.__doc__).count(said) >= 5  # summary, description, reply and two parameters


def test_spec_ships_as_it_is(case: tuple[ModuleType, str]) -> None:
    """`openapi.json` has every text."""
    package, text = case
    shipped = json.loads((Path(str(package.__file__)).parent / "openapi.json").read_text(encoding="utf-8"))
    assert shipped == spec(package.__name__, text)


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("place", ["description", "property", "enum"])
def test_unprintable_characters_are_refused_where_they_stand(name: str, place: str, tmp_path: Path) -> None:
    """Control characters and the like are a finding with pointer and line, in text, names and values."""
    text = REFUSED[name]
    pet = {
        "description": {"description": text, **record()},
        "property": record(**{text: {"type": "string"}}),
        "enum": record(kind={"type": "string", "enum": ["a", text]}),
    }[place]
    with pytest.raises(SpecError) as caught:
        inferred(tmp_path, document(schemas={"Pet": pet}))
    (finding,) = caught.value.findings
    below = {
        "description": "description",
        "property": f"properties/{text}",
        "enum": "properties/kind/enum/1",
    }[place]
    assert finding.pointer == f"/components/schemas/Pet/{below}"
    assert finding.problem == f"has the character U+{ord(text[1]):04X}"
    assert finding.line > 1


class Reply:
    """What `parse` is given."""

    status_code = 200
    headers: dict[str, str] = {}  # noqa: RUF012 - nobody changes it

    def __init__(self, value: Any) -> None:
        self.content = json.dumps(value).encode()


def arguments(function: Any) -> list[str]:
    """Names of the arguments that may be left out."""
    parameters = inspect.signature(function).parameters
    return [name for name, each in parameters.items() if each.default is UNSET]
