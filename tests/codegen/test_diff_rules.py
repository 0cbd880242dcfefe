"""Nothing that the IR says can change without being told: each field has a rule, which is kept."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from codegen import ir
from codegen.diff.compare import compare
from codegen.diff.described import Described
from codegen.diff.parts import part_names
from codegen.diff.rules import RULES, Apart
from tests.codegen.every_part import described, spec
from tests.codegen.ir_walk import changed_to, classes, objects, other, replaced

NAMES = [(cls, name) for cls in RULES for name in part_names(cls)]
COMPARED = [(cls, name) for cls, name in NAMES if not isinstance(RULES[cls][name], Apart)]


def test_every_class_and_field_of_the_ir_has_a_rule() -> None:
    """A new one cannot be forgotten; one that is gone leaves no rule behind."""
    assert set(RULES) == classes(ir.Api)
    for cls in RULES:
        assert set(RULES[cls]) == set(part_names(cls)), cls


def test_what_is_not_compared_says_why() -> None:
    """A part is left out with a reason, never silently."""
    left_out = [RULES[cls][name] for cls, name in NAMES if (cls, name) not in COMPARED]
    assert left_out
    assert all(isinstance(rule, Apart) and rule.reason for rule in left_out)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Described:
    """An API with each part of the IR."""
    return described(tmp_path_factory.mktemp("whole"), spec())


def _holder(api: ir.Api, cls: type, name: str) -> Any:
    """An object that has something there; fields of bodies are compared where their model is."""
    found = [each for each in objects(api) if type(each) is cls and getattr(each, "where", "") != "body"]
    return next((each for each in found if getattr(each, name) not in (None, "", ())), found[0])


@pytest.mark.parametrize(("cls", "name"), COMPARED, ids=[f"{cls.__name__}.{name}" for cls, name in COMPARED])
def test_a_change_of_each_field_is_told(whole: Described, cls: type, name: str) -> None:
    """Each field of the IR is changed by itself, and something is told of it, there and back."""
    holder = _holder(whole.api, cls, name)
    changed = changed_to(holder, **{name: other(getattr(holder, name))})
    elsewhere = evolve(whole, api=replaced(whole.api, holder, changed))
    assert elsewhere.api != whole.api
    assert compare(whole, elsewhere)
    assert compare(elsewhere, whole)


def test_nothing_is_told_of_what_is_the_same(whole: Described) -> None:
    """An API compared with itself gives no change."""
    assert compare(whole, whole) == []
