"""Every rule that there is, by something that breaks it: a rule without an entry here fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from codegen import pipeline, publish, whole
from codegen.exceptions import exceptions
from codegen.findings import ALLOWABLE, Finding, Rule, SpecError
from codegen.infer import infer
from codegen.load import load
from codegen.normalise import NormalSpec, normalise
from codegen.render import render
from tests.codegen.test_lint import CASES as LINT
from tests.codegen.test_lint_operations import CASES as OPERATIONS
from tests.codegen.test_lint_strict import CASES as STRICT
from tests.codegen.test_load import FILES
from tests.codegen.test_naming import COLLISIONS
from tests.codegen.test_refused import REFUSED
from tests.codegen.test_unheeded import CASES as UNHEEDED
from tests.codegen.test_unheeded_wire import CASES as WIRE
from tests.codegen.tiny import NAME, Node, body, document, operation, query, record, ref, written
from tests.hostile.test_specs import REFUSED as HOSTILE

TEXT: Node = {"type": "string"}
OLD = query("filter", {"type": "object"}, deprecated=True)


def generated(folder: Path, *specs: Node) -> None:
    """Generate some specs."""
    for number, spec in enumerate(specs):
        written(folder / "specs", spec, f"{number}.yaml")
    pipeline.generate(folder / "specs", folder / "out")


def normal(folder: Path) -> NormalSpec:
    """The smallest spec, normalised."""
    return normalise(load(written(folder, document()) / NAME))


def rendered(folder: Path, schemas: Node) -> None:
    """Render the smallest spec while the engine is given other schemas."""
    read = normal(folder)
    render(evolve(read, schemas=read.schemas | schemas), infer(read), folder / "out")


def half(folder: Path) -> None:
    """Infer the smallest spec, and lose its operation."""
    read = normal(folder)
    found = [*whole.lost_operations(read, evolve(infer(read), resources=()))]
    raise SpecError(found)


def printed(folder: Path, code: str) -> None:
    """Format a file of some code."""
    (folder / "module.py").write_text(code, encoding="utf-8")
    publish.format_tree(folder)


TABLE: dict[Rule, Node | str | Callable[[Path], object]] = {
    Rule.YAML: FILES["empty"].text,
    Rule.YAML_ALIAS: FILES["anchor"].text,
    Rule.YAML_DIRECTIVE: FILES["directive"].text,
    Rule.YAML_MERGE: FILES["merge"].text,
    Rule.YAML_TAG: FILES["Python object"].text,
    Rule.YAML_NUMBER: FILES["number that may be octal"].text,
    Rule.DUPLICATE_KEY: FILES["duplicate key"].text,
    Rule.DEPTH: FILES["too deep"].text,
    Rule.MAPPING: FILES["a text"].text,
    Rule.TEXT_KEY: FILES["list as key"].text,
    Rule.PRINTABLE: FILES["NUL"].text,
    Rule.JSON: FILES["number of 65 bits"].text,
    Rule.REFERENCE: LINT["reference, to nothing"].text(),
    Rule.COMPONENT: LINT["reference, instead of a component"].text(),
    Rule.CYCLE: LINT["reference, to what it is part of"].text(),
    Rule.OPENAPI: LINT["openapi, flag"].text(),
    Rule.KEYWORD: STRICT["keyword, of the document"].text(),
    Rule.EXTENSION: LINT["extension, unknown"].text(),
    Rule.EXTENSION_VALUE: LINT["document, x-client without a key"].text(),
    Rule.EXCEPTION: STRICT["exception, without a reason"].text(),
    Rule.NEEDLESS_EXCEPTION: STRICT["exception, that nothing needs"].text(),
    Rule.CLIENT: LINT["document, no x-client"].text(),
    Rule.CLIENT_NAMES: STRICT["client, option that constructors have"].text(),
    Rule.CREDENTIAL: LINT["document, credential without its option"].text(),
    Rule.SCHEME: REFUSED["bearer"][0],
    Rule.SERVER: STRICT["client, no server"].text(),
    Rule.NO_OPERATION: LINT["document, no operation"].text(),
    Rule.PATH_REFERENCE: LINT["document, path item by reference"].text(),
    Rule.COMPLETE: OPERATIONS["operation, no operationId"].text(),
    Rule.OPERATION_NAME: OPERATIONS["operation, operationId 'create_pet'"].text(),
    Rule.UNIQUE_OPERATION: OPERATIONS["operation, operationId of another"].text(),
    Rule.RESOURCE_NAME: OPERATIONS["operation, resource that clients have"].text(),
    Rule.TAG: OPERATIONS["operation, unknown tag"].text(),
    Rule.SECURITY: OPERATIONS["operation, no security"].text(),
    Rule.ONE_SCHEME: WIRE["key or nothing"][0],
    Rule.CLIENT_DEFAULT: OPERATIONS["operation, unknown client default"].text(),
    Rule.DRY_RUN: OPERATIONS["operation, dry run that is no header"].text(),
    Rule.SUCCESSOR: OPERATIONS["operation, deprecated without successor"].text(),
    Rule.RETRY_KEY: OPERATIONS["operation, unknown retry key"].text(),
    Rule.PATH_PARAMETERS: STRICT["parameter, twice"].text(),
    Rule.PARAMETER_PLACE: REFUSED["parameter in a cookie"][0],
    Rule.PARAMETER_STYLE: REFUSED["query array that is not exploded"][0],
    Rule.PARAMETER_SCHEMA: REFUSED["parameter without a schema"][0],
    Rule.ARGUMENT_NAME: COLLISIONS["parameter without letters"][0],
    Rule.UNIQUE_ARGUMENT: COLLISIONS["two parameters"][0],
    Rule.REQUEST_BODY: STRICT["parameter, body that may be left out"].text(),
    Rule.ONE_SUCCESS: OPERATIONS["response, two successes"].text(),
    Rule.ONE_REPLY: REFUSED["reply of two media types"][0],
    Rule.RESPONSE_BODY: OPERATIONS["response, no body"].text(),
    Rule.MEDIA_SCHEMA: OPERATIONS["response, no schema"].text(),
    Rule.PAGING: REFUSED["page of nothing"][0],
    Rule.PAGE: REFUSED["page without rows"][0],
    Rule.REPORT: REFUSED["report without pages"][0],
    Rule.REPORT_TOTAL: OPERATIONS["report, counted by no list"].text(),
    Rule.SCHEMA: REFUSED["items that are no schema"][0],
    Rule.SCHEMA_REFERENCE: REFUSED["reference to something that is no schema"][0],
    Rule.SCHEMA_NAME: LINT["schema, class of another"].text(),
    Rule.HOISTED_NAME: COLLISIONS["inline object and component"][0],
    Rule.NAME_LENGTH: HOSTILE["package of 300 characters"][0],
    Rule.FIELD_NAME: COLLISIONS["field without letters"][0],
    Rule.UNIQUE_FIELD: COLLISIONS["two fields"][0],
    Rule.REQUIRED_PROPERTY: LINT["schema, required, not declared"].text(),
    Rule.ARRAY_ITEMS: LINT["schema, array"].text(),
    Rule.MERGED_TYPE: REFUSED["parts of different types"][0],
    Rule.CONSTANT: REFUSED["constant that is no text"][0],
    Rule.ENUM: REFUSED["enum of nothing"][0],
    Rule.ENUM_VALUE: REFUSED["enum of numbers"][0],
    Rule.DEFAULT: STRICT["openapi, default of another type"].text(),
    Rule.BOUND: LINT["bound, bound that nobody checks"].text(),
    Rule.BOUND_TYPE: LINT["bound, bound of another type"].text(),
    Rule.FORMAT: LINT["bound, unknown format"].text(),
    Rule.PATTERN: LINT["bound, pattern that is none"].text(),
    Rule.CHOICE: STRICT["choice, choice of anything"].text(),
    Rule.UNION: REFUSED["choice between models"][0],
    Rule.UNION_MAPPING: REFUSED["union without a mapping"][0],
    Rule.SIBLING: STRICT["sibling union, in an array"].text(),
    Rule.EXTENSION_PLACE: UNHEEDED["extension: sum in a reply"][0],
    Rule.SUM_LIMIT: UNHEEDED["extension: sum of nothing"][0],
    Rule.SHAPE: UNHEEDED["schema: two choices"][0],
    Rule.MERGED_KEYWORD: UNHEEDED["schema: two lengths in parts"][0],
    Rule.FILE: UNHEEDED["schema: file in a JSON request"][0],
    Rule.PATH: WIRE["path /pets?a=b"][0],
    Rule.MEDIA_TYPE: WIRE["media type with a line end"][0],
    Rule.HEADER: WIRE["header with a space"][0],
    Rule.BOUND_ONCE: HOSTILE["resource that hides what its module uses"][0],
    Rule.SPECS: pipeline.findings,
    Rule.PACKAGE_OF_ONE: lambda folder: generated(folder, document(), document()),
    Rule.FILE_SIZE: "a" * (16 * 2**20 + 1),
    Rule.DEPRECATED_OBJECT: document({"/pets": {"get": operation("pets.get", parameters=[OLD])}}),
    Rule.IGNORED_UNLESS: document(
        {"/pets": {"post": operation("pets.add", requestBody=body(ref("Pet")))}},
        {"Pet": record(a={**TEXT, "x-ignored-unless": {"property": "b", "equals": True}})},
    ),
    Rule.ENGINE: lambda folder: rendered(folder, {"Pet": record(a={"type": "x"})}),
    Rule.TWO_READINGS: lambda folder: rendered(folder, {"Pet": record()}),
    Rule.WHOLE: half,
    Rule.PYTHON: lambda folder: printed(folder, "def (:\n"),
}


@pytest.mark.parametrize("rule", Rule)
def test_finding_says_file_line_pointer_rule_and_remedy(rule: Rule, tmp_path: Path) -> None:
    """Whatever breaks a rule is found under its name, with all that it takes to mend it, in one line."""
    found = [finding for finding in findings(rule, tmp_path) if finding.rule is rule]
    assert found
    for finding in found:
        assert finding.file
        assert finding.line >= 1
        assert not finding.pointer or finding.pointer.startswith("/")
        assert finding.problem
        assert finding.remedy
        assert str(finding).startswith(f"{finding.file}:{finding.line}: ")
        assert f"[{rule}]. " in str(finding)
        assert len(str(finding).splitlines()) == 1


def findings(rule: Rule, folder: Path) -> tuple[Finding, ...]:
    """What is found where a rule is broken."""
    given = TABLE[rule]
    with pytest.raises(SpecError) as caught:
        given(folder) if callable(given) else add(folder, given)
    return caught.value.findings


def add(folder: Path, spec: Node | str) -> None:
    """Generate one spec as far as it goes without being formatted."""
    pipeline.add(load(written(folder, spec) / NAME), folder / "out")


@pytest.mark.parametrize("lost", ["argument", "response", "schema", "file", "extra file"])
def test_what_is_lost_between_stages_is_found(lost: str, tmp_path: Path) -> None:
    """An argument, a response, a schema or a file that the next stage does not have, or has too much."""
    get = operation("pets.get", parameters=[query("a")])
    get["responses"]["404"] = {"description": "None.", "content": {"text/plain": {"schema": TEXT}}}
    read = normalise(load(written(tmp_path, document({"/pets": {"get": get}})) / NAME))
    api = infer(read)
    (resource,) = api.resources
    (made,) = resource.operations
    render(read, api, tmp_path)
    package = tmp_path / "tiny"
    assert [*whole.lost_operations(read, api), *whole.lost_schemas(read, api)] == []
    assert [*whole.lost_files(read, api, package)] == []
    changed = {"argument": evolve(made, arguments=()), "response": evolve(made, errors=())}
    if lost in changed:
        less = evolve(api, resources=(evolve(resource, operations=(changed[lost],)),))
        found = [*whole.lost_operations(read, less)]
    elif lost == "schema":
        found = [*whole.lost_schemas(read, evolve(api, models=()))]
    else:
        (package / "api" / "pets" / "get.py").unlink() if lost == "file" else (package / "a.py").touch()
        found = [*whole.lost_files(read, api, package)]
    (finding,) = found
    assert finding.rule is Rule.WHOLE


def test_only_rules_that_break_nothing_have_exceptions(tmp_path: Path) -> None:
    """`x-allow` may name these, with a reason, and no others."""
    spec = document()
    spec["components"]["schemas"]["Pet"]["x-allow"] = {str(rule): "Because." for rule in Rule}
    refused = {
        finding.pointer.rpartition("/")[2] for finding in exceptions(load(written(tmp_path, spec) / NAME))
    }
    assert refused == {*Rule} - ALLOWABLE
    assert {Rule.BOUND, Rule.FORMAT, Rule.KEYWORD, Rule.CHOICE} == ALLOWABLE
