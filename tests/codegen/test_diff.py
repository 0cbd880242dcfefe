"""What `codegen.diff` tells of two states of the specs, and its command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.diff import report, sources
from codegen.diff.change import Change
from codegen.diff.compare import compare
from codegen.diff.described import Described
from tests.codegen.every_part import described, edited, spec
from tests.codegen.repositories import commit, git
from tests.codegen.spec_edits import Edit, also, buying, endpoint, order, pet
from tests.codegen.tiny import as_yaml, document, operation, ref, run_codegen, written


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Described:
    """The spec as it was."""
    return described(tmp_path_factory.mktemp("before"), spec())


def told(changes: list[Change], name: str, words: str) -> Change:
    """The change of that name with these words."""
    found = [change for change in changes if change.name == name and words in change.words]
    assert found, [str(change) for change in changes]
    return found[0]


def test_order_and_format_are_nothing(tmp_path: Path) -> None:
    """The same document, its keys in another order and as block YAML, is the same."""
    first = described(tmp_path / "first", spec())
    made = spec()
    for name in ("Order", "Pet"):
        properties = made["components"]["schemas"][name]["properties"]
        made["components"]["schemas"][name]["properties"] = dict(reversed(properties.items()))
    made["paths"] = dict(reversed(made["paths"].items()))
    assert compare(first, described(tmp_path / "second", dict(reversed(made.items())))) == []


def test_bounds_of_what_nobody_sent_break_nobody(before: Described, tmp_path: Path) -> None:
    """A new operation that sends what was only received does not make it narrower for anybody."""
    send = operation("pets.send", requestBody={"content": {"application/json": {"schema": ref("Pet")}}})
    long = edited(tmp_path / "long", pet("name", maxLength=9))
    sent = edited(tmp_path / "sent", also(pet("name", maxLength=9), endpoint("/pets", "put", send)))
    assert {change.judgement for change in compare(long, sent)} == {"additive", "neutral"}
    told(compare(before, long), "openapi.json", "changed")


def test_changes_name_the_operations_that_they_concern(before: Described, tmp_path: Path) -> None:
    """A model is known by its class; the operations that send or receive it are told with it."""
    found = compare(before, edited(tmp_path, order("limit", maximum=5)))
    assert [change.operations for change in found] == [("pets.buy",)]
    assert str(found[0]) == (
        "tiny.models.Order.limit [pets.buy]: maximum was `9`, is `5` (callers give or get other values) "
        "/components/schemas/Order/properties/limit/maximum"
    )


def test_a_change_of_an_operation_hides_nothing_else_of_its_document(
    before: Described, tmp_path: Path
) -> None:
    """What only openapi.json has is told beside what users notice of the same operation."""
    reworded = {"description": "Never seen.", "content": {"application/json": {"schema": ref("Problem")}}}
    documented = {"url": "https://pets.test/buy"}
    edits = also(lambda made: made["paths"]["/pets"]["post"]["responses"].update({"404": reworded}))
    found = compare(before, edited(tmp_path, also(edits, buying("externalDocs", documented))))
    told(found, "tiny.pets.buy", "documented error `404` was `No such pet.`, is `Never seen.`")
    assert "/paths/~1pets/post/externalDocs" in [
        change.pointer for change in found if change.name == "openapi.json"
    ]


def test_packages_are_paired_by_name(before: Described, tmp_path: Path) -> None:
    """An API that is gone breaks, one that is new adds; one alone on each side was renamed."""
    other = described(tmp_path, document(package="other"))
    came, went = (
        report.changes({"tiny": before}, {"tiny": before, "other": other}),
        report.changes({"tiny": before, "other": other}, {"tiny": before}),
    )
    assert [(change.judgement, change.words) for change in came] == [("additive", "the API is new")]
    assert [(change.judgement, change.words) for change in went] == [("breaking", "the API is gone")]
    renamed = report.changes({"tiny": before}, {"other": other})
    told(renamed, "tiny", "package was `tiny`, is `other`")


# The command


def test_command_says_what_changed_in_words(tmp_path: Path) -> None:
    """Exit code 1 where something breaks; a line for each change, the gravest first, and a sum."""
    old, new = _files(tmp_path, also(buying("x-safety", "money"), order("more", type="string")))
    done = run_codegen("diff", old, new)
    assert (done.returncode, done.stderr) == (1, "")
    first, second, total = done.stdout.splitlines()
    assert first.startswith("BREAKING tiny.pets.buy: safety was `create`, is `money` (safety: ")
    assert first.endswith(" /paths/~1pets/post/x-safety")
    assert second.startswith("ADDITIVE tiny.models.Order.more [pets.buy]: field `more` is new")
    assert total == "1 breaking, 1 additive, 0 neutral."


def test_command_says_what_changed_in_json(tmp_path: Path) -> None:
    """Exit code 0 where nothing breaks; the same changes with every part by itself."""
    old, new = _files(tmp_path, order("more", type="string"))
    done = run_codegen("diff", old, new, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "old": str(old),
        "new": str(new),
        "counts": {"breaking": 0, "additive": 1, "neutral": 0},
        "changes": [
            {
                "judgement": "additive",
                "name": "tiny.models.Order.more",
                "words": "field `more` is new",
                "reason": "what callers must give and may read",
                "pointer": "/components/schemas/Order/properties/more",
                "operations": ["pets.buy"],
            }
        ],
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("openapi: [", "tiny.yaml:1: /: is not YAML that can be read", id="no YAML"),
        pytest.param(as_yaml({"openapi": "3.1.0"}), "tiny.yaml:1: ", id="no spec"),
        pytest.param(None, "neither a file nor a folder, nor a revision that git knows", id="no source"),
    ],
)
def test_command_says_why_it_cannot_compare(tmp_path: Path, text: str | None, said: str) -> None:
    """Exit code 2, which is not the one for what breaks, and no traceback."""
    old, _ = _files(tmp_path, also())
    new = tmp_path / "broken" / "tiny.yaml"
    if text is not None:
        written(new.parent, text)
    done = run_codegen("diff", old, new)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def _files(folder: Path, edit: Edit) -> tuple[Path, Path]:
    made = spec()
    edit(made)
    return written(folder / "old", spec()) / "tiny.yaml", written(folder / "new", made) / "tiny.yaml"


def test_sources_are_files_folders_and_revisions(tmp_path: Path) -> None:
    """`specs/` at a revision is read without touching the working tree."""
    written(tmp_path / "specs", spec())
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    git(tmp_path, "tag", "v1")
    written(tmp_path / "specs", document(package="other"))
    assert list(sources.read("v1", tmp_path)) == ["tiny"]
    assert list(sources.read("HEAD", tmp_path)) == ["tiny"]
    assert list(sources.read(str(tmp_path / "specs"), tmp_path)) == ["other"]
    assert list(sources.read(str(tmp_path / "specs" / "tiny.yaml"), tmp_path)) == ["other"]
    with pytest.raises(sources.SourceError, match="neither a file nor a folder"):
        sources.read("--output=x", tmp_path)
    (tmp_path / "specs" / "tiny.yaml").unlink()
    with pytest.raises(sources.SourceError, match="holds no spec"):
        sources.read(str(tmp_path / "specs"), tmp_path)


def test_a_single_spec_is_compared_with_the_same_api_alone(tmp_path: Path) -> None:
    """The other APIs of a folder or revision are not gone because one file is looked at."""
    both = written(tmp_path, spec())
    written(tmp_path, document(package="other"), "other.yaml")
    single = str(both / "tiny.yaml")
    for old, new in ((str(both), single), (single, str(both))):
        before, after = sources.read_both(old, new, tmp_path)
        assert (list(before), list(after)) == (["tiny"], ["tiny"])
    before, after = sources.read_both(single, str(both / "other.yaml"), tmp_path)
    assert (list(before), list(after)) == (["tiny"], ["other"])


def test_a_spec_that_is_refused_today_can_still_be_compared(tmp_path: Path) -> None:
    """A rule of the linter that is newer than a release does not stand in the way of the next."""
    made = spec()
    made["x-newer"] = True
    path = written(tmp_path, made) / "tiny.yaml"
    assert list(sources.read(str(path), tmp_path)) == ["tiny"]
