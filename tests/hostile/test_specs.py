"""Specs that are made to do harm: each is refused in one clear line, or served without any."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline
from codegen.findings import Rule, SpecError
from codegen.load import load
from tests.codegen.tiny import (
    NAME,
    ROOT,
    Node,
    as_yaml,
    document,
    operation,
    query,
    record,
    ref,
    reply,
    written,
)
from tests.hostile.payloads import WORD

TEXT: Node = {"type": "string"}
LONG = "a" * 300


def client(**changes: Any) -> Node:
    """A spec whose x-client has other values."""
    spec = document()
    spec["x-client"] |= {key.replace("_", "-"): value for key, value in changes.items()}
    return spec


def got(name: str, **more: Any) -> Node:
    """A spec with one operation of some name."""
    return document({"/pets": {"get": operation(name, **more)}})


def schema(name: str) -> Node:
    """A spec with a schema of some name."""
    return document(schemas={name: record(a=TEXT)})


REFUSED: dict[str, tuple[Node, Rule]] = {
    # Names that would lead out of the folder, or to no file at all
    "package that climbs": (client(package="../tiny"), Rule.EXTENSION_VALUE),
    "package that is absolute": (client(package="/tmp/tiny"), Rule.EXTENSION_VALUE),  # noqa: S108 - not written
    "package in a package": (client(package="a.b"), Rule.EXTENSION_VALUE),
    "package with NUL": (client(package="a\0"), Rule.PRINTABLE),
    "package of 300 characters": (client(package=LONG), Rule.NAME_LENGTH),
    "package that is a keyword": (client(package="import"), Rule.EXTENSION_VALUE),
    "package of Python": (client(package="json"), Rule.CLIENT_NAMES),
    "package with a line end": (client(package="tiny\n"), Rule.EXTENSION_VALUE),
    "class with a line end": (client(**{"class": "Tiny\n"}), Rule.EXTENSION_VALUE),
    "class of 300 characters": (client(**{"class": f"A{LONG}"}), Rule.NAME_LENGTH),
    "resource that climbs": (got("../pets.get"), Rule.OPERATION_NAME),
    "method that climbs": (got("pets.../get"), Rule.OPERATION_NAME),
    "method that is hidden": (got("pets.__init__"), Rule.OPERATION_NAME),
    "method with a line end": (got("pets.get\n"), Rule.OPERATION_NAME),
    "method of 300 characters": (got(f"pets.{LONG}"), Rule.NAME_LENGTH),
    "resource of 300 characters": (got(f"{LONG}.get"), Rule.NAME_LENGTH),
    "resource that is a keyword": (got("class.get"), Rule.OPERATION_NAME),
    "resource of other letters": (got("p\u0435ts.get"), Rule.OPERATION_NAME),
    "schema of 300 characters": (schema(LONG), Rule.NAME_LENGTH),
    "property of 300 characters": (document(schemas={"Pet": record(**{LONG: TEXT})}), Rule.NAME_LENGTH),
    "parameter of 300 characters": (got("pets.get", parameters=[query(LONG)]), Rule.NAME_LENGTH),
    "name for Python of 300 characters": (
        got("pets.get", parameters=[query("a", x_python_name=LONG)]),
        Rule.NAME_LENGTH,
    ),
    "name for Python with a line end": (
        got("pets.get", parameters=[query("a", x_python_name="a\n")]),
        Rule.EXTENSION_VALUE,
    ),
    # Names that would take the place of others
    "schemas that differ in case": (document(schemas={"PET": record(a=TEXT)}), Rule.SCHEMA_NAME),
    "properties that differ in case": (
        document(schemas={"Pet": record(name=TEXT, NAME=TEXT)}),
        Rule.UNIQUE_FIELD,
    ),
    "values that differ in case": (
        document(schemas={"Pet": record(kind={**TEXT, "enum": ["a", "A"]})}),
        Rule.ENUM_VALUE,
    ),
    "schema that typing has": (schema("any"), Rule.SCHEMA_NAME),
    "resource that hides what its module uses": (got("sequence.get"), Rule.BOUND_ONCE),
    "resource of the client's name": (got("tiny.get"), Rule.BOUND_ONCE),
    "method that hides what its class uses": (
        document(
            {
                "/a": {"get": operation("pets.deprecated")},
                "/b": {"get": operation("pets.old", deprecated=True, x_successor="pets.deprecated")},
            }
        ),
        Rule.BOUND_ONCE,
    ),
    "method that its arguments are of": (got("pets.str", parameters=[query("a")]), Rule.BOUND_ONCE),
    "method that its reply is of": (
        document({"/pets": {"get": operation("pets.bytes", reply(TEXT, "text/csv"))}}),
        Rule.BOUND_ONCE,
    ),
    "option that constructors have": (client(options={"self": {"description": "Me."}}), Rule.CLIENT_NAMES),
    # References
    "reference to a file": (document(schemas={"A": {"$ref": "file:///etc/passwd"}}), Rule.REFERENCE),
    "reference to an address": (document(schemas={"A": {"$ref": "http://127.0.0.1:9/a"}}), Rule.REFERENCE),
    "reference beside it": (document(schemas={"A": {"$ref": "other.yaml"}}), Rule.REFERENCE),
    "reference to everything": (document(schemas={"A": {"$ref": "#"}}), Rule.REFERENCE),
    "reference to nothing": (document(schemas={"A": {"$ref": ""}}), Rule.REFERENCE),
    "schema that is itself": (document(schemas={"A": ref("A")}), Rule.CYCLE),
    "schemas that are one another": (document(schemas={"A": ref("B"), "B": ref("A")}), Rule.CYCLE),
    "part that is the whole": (
        document(schemas={"A": {"allOf": [ref("B")]}, "B": {"allOf": [ref("A")]}}),
        Rule.CYCLE,
    ),
    "choice that is itself": (document(schemas={"A": {"anyOf": [ref("A"), TEXT]}}), Rule.CYCLE),
    "array of itself": (
        document(schemas={"A": {"type": "array", "items": ref("A")}, "Pet": record(a=ref("A"))}),
        Rule.CYCLE,
    ),
    "dialect of elsewhere": (
        document(schemas={"A": {"$schema": "http://127.0.0.1:9/a", **TEXT}}),
        Rule.KEYWORD,
    ),
    "name of elsewhere": (document(schemas={"A": {"$id": "http://127.0.0.1:9/a", **TEXT}}), Rule.KEYWORD),
    "server of elsewhere": (document(servers=[{"url": "file:///etc"}]), Rule.SERVER),
    "server with a password": (document(servers=[{"url": "https://me:pw@pets.test"}]), Rule.SERVER),
    # Values
    "rate that no float holds": (
        got("pets.get", x_rate_limit={"group": "a", "limit": 1, "per": 10**400}),
        Rule.JSON,
    ),
    "pattern that takes for ever": (
        document(schemas={"Pet": record(a={**TEXT, "pattern": "^(a+)+$", "default": "a" * 40 + "!"})}),
        Rule.PATTERN,
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_hostile_spec_is_refused_in_one_line(name: str, tmp_path: Path) -> None:
    """The command would say what is wrong, where and what to do, and nothing is written."""
    spec, rule = REFUSED[name]
    with pytest.raises(SpecError) as caught:
        pipeline.generate(written(tmp_path / "specs", spec), tmp_path / "out")
    assert rule in {finding.rule for finding in caught.value.findings}
    for finding in caught.value.findings:
        assert finding.line >= 1
        assert finding.remedy
        assert len(str(finding).splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["specs"]
    assert [path.name for path in (tmp_path / "specs").iterdir()] == [NAME]


def test_name_that_two_things_have_is_found_where_it_is_given(tmp_path: Path) -> None:
    """The name of a resource stands in the first operation that has it."""
    with pytest.raises(SpecError) as caught:
        pipeline.generate(written(tmp_path / "specs", got("sequence.get")), tmp_path / "out")
    assert "/paths/~1pets/get/operationId" in {finding.pointer for finding in caught.value.findings}


SERVED: dict[str, Node] = {
    "fields that Python uses": document(
        schemas={
            "Pet": record(
                **dict.fromkeys(("date", "datetime", "str", "int", "class", "def", "self", "dict"), TEXT),
                born={"type": "string", "format": "date"},
            )
        }
    ),
    "schema that is below itself": document(
        schemas={"Pet": record(next=ref("Pet"), all={"type": "array", "items": ref("Pet")})}
    ),
    "texts that YAML 1.1 takes for others": document(
        schemas={"Pet": record(NO=TEXT, on=TEXT, kind={**TEXT, "enum": ["NO", "YES", "010", "1:30", "~"]})}
    ),
    "name of three scripts": document(schemas={"Pet": record(**{"\u540d name": TEXT, "\u0430a": TEXT})}),
}


@pytest.mark.parametrize("name", SERVED)
def test_odd_spec_is_served(name: str, tmp_path: Path) -> None:
    """What is only odd is generated, and every file has a plain name."""
    pipeline.generate(written(tmp_path / "specs", SERVED[name]), tmp_path / "out")
    for path in (tmp_path / "out").rglob("*"):
        assert path.name.isascii()
        assert path.resolve().is_relative_to(tmp_path / "out")


LAUGHS = "".join(f"a{n + 1}: &a{n + 1} [{','.join([f'*a{n}'] * 9)}]\n" for n in range(9))
BOMBS = {
    "laughs": f"a0: &a0 [{','.join('x' * 9)}]\n{LAUGHS}",
    "merges": "a: &a {x: 1}\n" + "".join(f"b{n}: &b{n} {{<<: [*a, *a]}}\n" for n in range(1000)),
    "depth in flow": "[" * 100_000,
    "depth in mappings": "{a: " * 100_000,
    "depth in blocks": "- " * 100_000,
    "depth in keys": "? " * 100_000,
    "depth by indent": "".join(f"{' ' * n}a:\n" for n in range(3000)),
    "anchors": "".join(f"a{n}: &a{n} 1\n" for n in range(20_000)),
    "digits": f"a: {'9' * 1_000_000}\n",
    "exponent": "a: 1e999999999\n",
    "size": "a" * (16 * 2**20 + 1),
    "Python object": "a: !!python/object/apply:os.system ['touch q']\n",
}
"""Small files, but for one, that would take long or much to read."""
MEASURE = """
import json, resource, sys, time
from pathlib import Path
from codegen.findings import SpecError
from codegen.load import load
began = time.process_time()
try:
    load(Path(sys.argv[1]))
    problem = "it was read"
except SpecError as error:
    problem = str(error)
seconds = time.process_time() - began
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"seconds": seconds, "peak": peak, "problem": problem}))
"""


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_is_refused_in_a_second(name: str, tmp_path: Path) -> None:
    """In a process of its own: less than a second of its time, and less than 100 MB in all."""
    path = written(tmp_path, BOMBS[name]) / NAME
    done = child(MEASURE, path, cwd=tmp_path)
    measured = json.loads(done)
    assert measured["problem"].startswith(f"{NAME}:")
    assert len(measured["problem"].splitlines()) == 1
    assert measured["seconds"] < 1
    assert measured["peak"] < 100 * 1024
    assert [each.name for each in tmp_path.iterdir()] == [NAME]


WATCH = """
import json, sys
opened = []
def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "subprocess.", "os.system", "exec")):
        opened.append([event, repr(arguments)[:80]])
    elif event == "open" and str(arguments[0]) == sys.argv[2]:
        opened.append([event, str(arguments[0])])
from pathlib import Path
from codegen import pipeline
from codegen.findings import SpecError
pipeline.findings(Path(sys.argv[3]))  # the validator reads its own files when it is first used
sys.addaudithook(watch)
for path in sorted(Path(sys.argv[1]).glob("*/*.yaml")):
    try:
        pipeline.findings(path.parent)
    except SpecError:
        pass
print(json.dumps([each for each in opened if each[0] != "exec"]))
"""


def leading_out(address: str) -> list[Node]:
    """Specs that name an address wherever a reference may stand, and where none may."""
    pet = document(schemas={"A": {"$ref": address}})
    sample = document(schemas={"A": {**TEXT, "examples": [{"$ref": address}], "default": {"$ref": address}}})
    mapped = document(
        schemas={
            "A": {"oneOf": [ref("Pet")], "discriminator": {"propertyName": "name", "mapping": {"a": address}}}
        }
    )
    asked = got("pets.get", parameters=[{"$ref": address}])
    replied = got("pets.get")
    replied["paths"]["/pets"]["get"]["responses"]["404"] = {"$ref": address}
    shown = got("pets.get")
    shown["paths"]["/pets"]["get"]["responses"]["200"]["content"]["application/json"]["examples"] = {
        "a": {"$ref": address},
        "b": {"externalValue": address},
    }
    called = got("pets.get", callbacks={"a": {"$ref": address}})
    pathed = document({"/pets": {"$ref": address}})
    whole = document() | {"$ref": address, "jsonSchemaDialect": address, "$schema": address}
    dialect = document(schemas={"A": {"$schema": address, "$id": address, "$dynamicRef": address, **TEXT}})
    login = document()
    login["components"]["securitySchemes"]["Key"]["x-credential"]["request"] = address
    docs = document(externalDocs={"url": address})
    return [pet, sample, mapped, asked, replied, shown, called, pathed, whole, dialect, login, docs]


def test_nothing_is_opened_for_what_a_spec_names(tmp_path: Path) -> None:
    """An audit hook sees no socket, no request and no file in a child that reads and checks such specs."""
    secret = tmp_path / "secret.yaml"
    secret.write_text("type: string\n", encoding="utf-8")
    addresses = (
        secret.as_uri(),
        str(secret),
        "http://127.0.0.1:9/a.yaml",
        "https://pets.test/a#/b",
        "ftp://pets.test/a",
    )
    for number, address in enumerate(addresses):
        for index, spec in enumerate(leading_out(address)):
            written(tmp_path / "specs" / f"{number}-{index}", spec)
    good = written(tmp_path / "good", document())
    assert json.loads(child(WATCH, tmp_path / "specs", secret, good, cwd=tmp_path)) == []


def test_hook_sees_what_is_opened(tmp_path: Path) -> None:
    """The same hook finds a spec that is opened, and a socket."""
    written(tmp_path / "specs" / "0", document())
    good = written(tmp_path / "good", document())
    found = child(WATCH, tmp_path / "specs", tmp_path / "specs" / "0" / NAME, good, cwd=tmp_path)
    assert json.loads(found) == [["open", str(tmp_path / "specs" / "0" / NAME)]]
    socket = WATCH.replace("print(", "import socket; socket.socket().close()\nprint(")
    assert "socket." in child(socket, tmp_path / "specs", "nothing", good, cwd=tmp_path)


def child(program: str, *arguments: Path | str, cwd: Path) -> str:
    """What a program prints that may use the generator; a shell starts it, lest our memory count."""
    done = subprocess.run(
        ["sh", "-c", '"$@"; exit $?', "sh", sys.executable, "-c", program, *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "overrides")))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_payload_in_a_file_name_stays_text(tmp_path: Path) -> None:
    """The name of a spec stands in headers: as text, in one line."""
    name = f'a""" + {WORD} \\.yaml'
    written(tmp_path / "specs", document(), name)
    pipeline.generate(tmp_path / "specs", tmp_path / "out")
    assert WORD in (tmp_path / "out" / "tiny" / "client.py").read_text(encoding="utf-8")
    assert load(tmp_path / "specs" / name).document == json.loads(as_yaml(document()))
