"""A tree is swapped in whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from codegen import pipeline, publish
from codegen.engine import render_models
from codegen.findings import SpecError
from codegen.infer import infer
from codegen.load import load
from codegen.normalise import normalise
from codegen.render import render
from tests.codegen.tiny import Node, contents, document, operation, record, ref, run_codegen, written

GOOD = document(package="good")
REFUSED: dict[str, tuple[Node | str, type[Exception]]] = {
    "unreadable": ("a: [", SpecError),
    "found by the linter": (document({"/pets": {"get": operation("pets")}}), SpecError),
    "found while inferring": (document(schemas={"Pet": record(on={"const": 1})}), SpecError),
    "package taken": (document(package="good"), SpecError),
}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A tree that was there before, with a file in it that no spec gives."""
    pipeline.generate(written(tmp_path / "specs", GOOD), tmp_path / "out")
    (tmp_path / "out" / "good" / "note.txt").write_text("mine", encoding="utf-8")
    return tmp_path / "out"


@pytest.mark.parametrize("why", REFUSED)
def test_refused_spec_leaves_everything_as_it_was(why: str, out: Path) -> None:
    """One spec that cannot be used keeps all others out too, and nothing is left beside the tree."""
    spec, error = REFUSED[why]
    specs = written(out.parent / "specs", spec, "zz.yaml")
    before, beside = contents(out), sorted(out.parent.iterdir())
    with pytest.raises(error, match=r"zz\.yaml"):
        pipeline.generate(specs, out)
    assert contents(out) == before
    assert sorted(out.parent.iterdir()) == beside


def test_command_says_file_line_pointer_and_remedy(out: Path) -> None:
    """`generate` ends with 1 and one line: what is wrong, where, and what to do."""
    spec = document({"/pets": {"get": operation("pets")}})
    specs = written(out.parent / "specs", spec, "zz.yaml")
    lines = (specs / "zz.yaml").read_text(encoding="utf-8").splitlines()
    line = 1 + lines.index('    "operationId": "pets",')
    before, beside = contents(out), sorted(out.parent.iterdir())
    done = run_codegen("generate", "--specs", specs, "--out", out)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        f"zz.yaml:{line}: /paths/~1pets/get/operationId: operationId 'pets' is not `resource.method` "
        "in snake_case, without Python's keywords [operation-name]. Name it as users will type it\n"
    )
    assert contents(out) == before
    assert sorted(out.parent.iterdir()) == beside


ANIMAL = {
    "Cat": record("kind", kind={"const": "cat"}),
    "Animal": {
        "oneOf": [ref("Cat")],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": ref("Cat")["$ref"]}},
    },
    "Pet": record(kind={"type": "string", "enum": ["a"]}),
}
DISAGREEMENTS: dict[str, tuple[str, Node, str, str]] = {
    "document that it cannot read": ("Pet", record(name={"type": "x"}), "", "the engine warns: Failed to"),
    "schema that it would leave out": (
        "Animal",
        {"oneOf": [{"type": "array", "items": {"enum": [1, "a"]}}]},
        "/Animal",
        "the engine warns: Unable to parse",
    ),
    "model that it would leave out": (
        "Pet",
        record(name={"type": "array", "items": {"enum": [1, "a"]}}),
        "/Pet",
        "the engine warns: Unable to",
    ),
    "model that it reads otherwise": ("Pet", record(), "/Pet", "the engine reads model Pet otherwise"),
    "enum that it does not find": (
        "PetKind",
        {"type": "string"},
        "/Pet/properties/kind",
        "the engine does not find an enum PetKind",
    ),
}


@pytest.mark.parametrize("name", DISAGREEMENTS)
def test_engine_that_warns_or_disagrees_stops_everything(name: str, tmp_path: Path) -> None:
    """Whatever the engine would leave out, or reads in another way than we do, is found at its schema."""
    schema, other, pointer, problem = DISAGREEMENTS[name]
    normal = normalise(load(written(tmp_path / "specs", document(schemas=ANIMAL)) / "tiny.yaml"))
    changed = evolve(normal, schemas=normal.schemas | {schema: other})
    with pytest.raises(SpecError) as caught:
        render(changed, infer(normal), tmp_path / "out")
    (finding,) = caught.value.findings
    assert finding.problem.startswith(problem)
    assert finding.pointer == f"/components/schemas{pointer}"
    assert finding.line > 1


def test_engine_that_cannot_write_stops_everything(tmp_path: Path) -> None:
    """What the engine says while it writes is a finding too: here, that its folder is taken."""
    normal = normalise(load(written(tmp_path / "specs", document()) / "tiny.yaml"))
    (tmp_path / "taken").mkdir()
    with pytest.raises(SpecError, match=r"the engine warns: .*Directory already exists.* \[engine\]"):
        render_models(normal, infer(normal), {}, tmp_path / "taken")


def test_code_that_is_no_python_is_not_published(tmp_path: Path) -> None:
    """A template that prints something else than Python is found before anything is swapped in."""
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "broken.py").write_text("def (:\n", encoding="utf-8")
    with pytest.raises(SpecError, match=r"^broken\.py:1: /: would not be Python"):
        publish.format_tree(tree)


def test_tree_takes_the_place_of_the_old_one(out: Path) -> None:
    """What no spec gives any more is gone after `generate`, and nothing is left beside the tree."""
    specs = out.parent / "specs"
    (specs / "tiny.yaml").unlink()
    pipeline.generate(written(specs, document(package="other")), out)
    assert {path.name for path in out.iterdir()} == {"other"}
    assert {path.name for path in out.parent.iterdir()} == {"out", "specs"}


def test_what_a_killed_run_left_is_in_nobodys_way(out: Path) -> None:
    """The old tree of a run that did not end is gone after the next one."""
    left = out.with_name(".out.old")
    (left / "good").mkdir(parents=True)
    (left / "good" / "note.txt").write_text("old", encoding="utf-8")
    pipeline.generate(out.parent / "specs", out)
    assert {path.name for path in out.parent.iterdir()} == {"out", "specs"}
    assert (out / "good" / "client.py").is_file()


def test_old_tree_comes_back_if_the_new_one_cannot_move(out: Path) -> None:
    """A move that fails half-way is undone."""
    before = contents(out)
    with pytest.raises(FileNotFoundError):
        publish.swap_in(out.parent / "nothing", out)
    assert contents(out) == before
    assert {path.name for path in out.parent.iterdir()} == {"out", "specs"}


@pytest.mark.parametrize("name", ["mine.txt", "mine/code.py"])
def test_what_was_not_generated_is_not_replaced(name: str, out: Path) -> None:
    """A folder with something else in it is refused by name, and keeps all that it has."""
    path = out / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine", encoding="utf-8")
    before = contents(out)
    done = run_codegen("generate", "--specs", out.parent / "specs", "--out", out)
    stranger = out / Path(name).parts[0]
    remedy = "Move it away, or name another folder"
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{stranger} was not generated, and would be lost. {remedy}\n"
    assert contents(out) == before


def test_folder_without_specs_is_an_error(tmp_path: Path) -> None:
    """An empty folder of specs does not empty the packages."""
    (tmp_path / "specs").mkdir()
    with pytest.raises(SpecError, match="holds no spec"):
        pipeline.generate(tmp_path / "specs", tmp_path / "out")
    assert not (tmp_path / "out").exists()
