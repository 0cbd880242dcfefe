"""A generator with a fault says so and writes nothing: a copy of it, with one line changed, is run."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from attrs import field, frozen

from tests.codegen.tiny import (
    ROOT,
    Node,
    contents,
    document,
    operation,
    query,
    record,
    ref,
    reply,
    run_codegen,
    written,
)

WHOLE = (
    "was lost, or made twice, on the way to the code [whole]. This is a fault of the generator: mend codegen/"
)

TEXT: Node = {"type": "string"}


@frozen
class Fault:
    """A line of the generator, what stands there instead, and what is said of it."""

    file: str
    line: str
    instead: str
    said: str
    fields: Node = field(factory=dict)


FAULTS = {
    "operation that is not inferred": Fault(
        "infer.py",
        "for raw in normal.operations]",
        "for raw in normal.operations[1:]]",
        rf"tiny\.yaml:\d+: /paths/~1pets/get: the operation {re.escape(WHOLE)}",
    ),
    "parameter that is not inferred": Fault(
        "infer_operations.py",
        "arguments = (*in_path, *others, *fields)",
        "arguments = (*in_path, *fields)",
        rf"tiny\.yaml:\d+: /paths/~1pets/get: the query parameter 'search' {re.escape(WHOLE)}",
    ),
    "error that is not inferred": Fault(
        "infer_operations.py",
        "errors=tuple(self._errors()),",
        "errors=(),",
        rf"tiny\.yaml:\d+: /paths/~1pets/get: the response 404 {re.escape(WHOLE)}",
    ),
    "model that is not inferred": Fault(
        "infer.py",
        "models=tuple(schemas.models()),",
        "models=(),",
        rf"tiny\.yaml:\d+: /components/schemas/Pet: the schema 'Pet' {re.escape(WHOLE)}",
    ),
    "file that is not written": Fault(
        "render.py",
        '(package / "py.typed").write_bytes(b"")',
        "pass",
        rf"tiny\.yaml:1: /: the file py\.typed {re.escape(WHOLE)}",
    ),
    "model that the engine reads otherwise": Fault(
        "engine.py",
        '_DECISIVE = ("type", "required", "enum", "const", "format")',
        '_DECISIVE = ("type", "enum", "const", "format")',
        r"tiny\.yaml:\d+: /components/schemas/Pet: the engine reads model Pet otherwise \[two-readings\]",
    ),
    "template that prints no Python": Fault(
        "templates/own/operations.py.jinja",
        "{{ header() }}",
        '{{ header() }}""" + (',
        r"tiny/operations\.py:\d+: /: would not be Python: .* \[python\]\. Mend the template",
    ),
    "template that prints what ruff refuses": Fault(
        "templates/own/operations.py.jinja",
        "ALL: Final",
        "X = nothing\n\nALL: Final",
        r"tiny/operations\.py:\d+: /: would not be Python: .*F821.* \[python\]\. Mend the template",
    ),
}


KEPT = 'return f"{name}_" if name in _TAKEN_BY_MODELS else name', "return name"
FAULTS |= {
    f"field {name} that keeps its name": Fault(
        "naming.py",
        *KEPT,
        rf"tiny\.yaml:\d+: /components/schemas/Pet: gives models/pet\.py, where '{name}' would be two things",
        {name: {"type": "string", **schema}},
    )
    for name, schema in {
        "take": {},
        "date": {"format": "date"},
        "field": {"type": "number", "format": "decimal"},
    }.items()
} | {
    "ruff that does not run": Fault(
        "generated.ruff.toml",
        'select = ["F", "I"]',
        'select = ["NONE"]',
        r"\.:1: /: would not be Python: ruff failed .*NONE",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_of_the_generator_is_one_line_and_writes_nothing(name: str, tmp_path: Path) -> None:
    """What a stage loses, or makes wrong, is found by the next one: exit code 1, no traceback, no file."""
    fault = FAULTS[name]
    shutil.copytree(ROOT / "codegen", tmp_path / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
    broken = tmp_path / "codegen" / fault.file
    text = broken.read_text(encoding="utf-8")
    assert text.count(fault.line) == 1
    broken.write_text(text.replace(fault.line, fault.instead), encoding="utf-8")
    get = operation("pets.get", parameters=[query("search")])
    get["responses"]["404"] = reply(ref("Pet")) | {"description": "None."}
    paths = {"/pets": {"get": get, "put": operation("pets.put")}}
    specs = written(tmp_path / "specs", document(paths, {"Pet": record("name", name=TEXT, **fault.fields)}))
    before = contents(tmp_path)
    done = run_codegen(
        *("generate", "--specs", specs, "--out", tmp_path / "out"),
        PYTHONPATH=f"{tmp_path}:{ROOT / 'overrides'}",
        PYTHONDONTWRITEBYTECODE="1",
        cwd=tmp_path,
    )
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    (line,) = done.stderr.splitlines()
    assert re.match(fault.said, line), line
    assert contents(tmp_path) == before
