"""Payloads in every string of small specs: none becomes code, a name by itself, a path or a template."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.lint import lint
from codegen.load import load
from tests.codegen.tiny import NAME, written
from tests.hostile.corpus import corpus
from tests.hostile.features import FEATURES
from tests.hostile.judge import verdict
from tests.hostile.ours import judged
from tests.hostile.payloads import CODE, PAYLOADS, PLAIN, PRODUCT, WORD

SEED = 20_26
SHARE = 24
"""One case in so many is in this sample; `make torture-specs` runs them all."""


@pytest.mark.slow
def test_no_payload_of_a_sample_is_more_than_text() -> None:
    """Each spec is refused in one clear line or gives the code that a plain word gives, and nothing runs."""
    cases = [*corpus(SEED)][::SHARE]
    tally = judged(cases)
    assert tally.findings == [], f"seed {SEED}"
    assert tally.generated >= 10
    assert tally.refused >= 10
    assert tally.generated + tally.refused == len(cases)


def test_corpus_is_whole() -> None:
    """Every payload and every small spec is in it, in more than 400 specs that differ."""
    cases = [*corpus(SEED)]
    assert {case.payload for case in cases} == set(PAYLOADS)
    assert {case.feature for case in cases} == set(FEATURES)
    assert len({repr(case.hostile) for case in cases}) >= 400
    assert all(case.hostile != case.plain for case in cases)


@pytest.mark.parametrize("feature", FEATURES)
def test_small_specs_are_served(feature: str, tmp_path: Path) -> None:
    """Without a payload nothing is wrong with them: what is refused is refused for its payload."""
    assert lint(load(written(tmp_path, FEATURES[feature]()) / NAME)) == []


FOUND = {
    "end of a string": (f"x = ''+{CODE}+'{WORD}'", "code: "),
    "name that is called": (f"def {WORD}(): {WORD}()", "code: "),
    "annotation": (f"x: {CODE} = '{WORD}'", "code: "),
    "statement": (f"x = '{WORD}'\n{CODE}", "code: "),
    "f-string": (f"x = f'{WORD}{{{CODE}}}'", "code: "),
    "decorator": (f"@{WORD}\ndef x(): pass", "code: "),
    "string that does not end": (f"x = '{WORD}", "syntax: "),
    "comment": (f"x = 1  # {WORD}", "comment: "),
    "template": (f"x = '{WORD}{PRODUCT}'", "template: "),
}


@pytest.mark.parametrize("name", FOUND)
def test_judge_finds_what_has_become_code(name: str, tmp_path: Path) -> None:
    """Whatever a payload is beside text is found, by comparison or by itself."""
    code, kind = FOUND[name]
    for folder, text in (("hostile", code), ("plain", f"x = '{PLAIN}'")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "module.py").write_text(text, encoding="utf-8")
    found = [*verdict(tmp_path / "hostile", tmp_path / "plain", WORD, PLAIN, PRODUCT)]
    assert [finding for finding in found if finding.startswith(kind)], found


def test_judge_passes_text_and_names_made_of_it(tmp_path: Path) -> None:
    """Text may be anything, and a name may come of a name, in the same place and in any order."""
    for folder, word in (("hostile", WORD), ("plain", PLAIN)):
        (tmp_path / folder).mkdir()
        code = f'class A_{word}:\n    """What {word} is."""\n    b_{word}: int\n    c: str\n'
        (tmp_path / folder / f"a_{word}.py").write_text(code, encoding="utf-8")
    assert [*verdict(tmp_path / "hostile", tmp_path / "plain", WORD, PLAIN, PRODUCT)] == []


def test_judge_finds_paths(tmp_path: Path) -> None:
    """A file whose name is more than words is found."""
    for folder in ("hostile", "plain"):
        (tmp_path / folder).mkdir()
    (tmp_path / "hostile" / "a b.py").touch()
    found = [*verdict(tmp_path / "hostile", tmp_path / "plain", WORD, PLAIN, PRODUCT)]
    assert "path: 'a b.py'" in found
