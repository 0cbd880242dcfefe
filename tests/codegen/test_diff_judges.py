"""The judgements that depend: on what was and is, on who gives it, and on what it belongs to."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from attrs import fields

from codegen.diff import judges, types
from codegen.diff.change import Sides
from codegen.diff.judges import Compared
from codegen.ir import IgnoredUnless, SumLimit
from codegen.limits import Limits
from codegen.types import (
    Anything,
    Array,
    Constant,
    EnumRef,
    FirstOf,
    Limited,
    Map,
    ModelRef,
    Nullable,
    Scalar,
    Type,
    UnionRef,
)
from tests.codegen.ir_walk import other

SENT, RECEIVED, BOTH, UNUSED = (
    Sides(sent=True),
    Sides(received=True),
    Sides(sent=True, received=True),
    Sides(),
)
NEEDED, OPTIONAL = SimpleNamespace(required=True), SimpleNamespace(required=False)
AT_ONCE = SimpleNamespace(checks_credentials_at_construction=True)
AT_A_CALL = SimpleNamespace(checks_credentials_at_construction=False)
SUM = SumLimit(of=("/a",), maximum=1, remedy="")
IGNORED = IgnoredUnless(name="a", sibling="b", equals=True)

CASES: list[tuple[Any, Any, Any, Sides, Any, str]] = [
    (judges.gained, None, "x", UNUSED, None, "additive"),
    (judges.gained, "x", None, UNUSED, None, "breaking"),
    (judges.gained, "x", "y", UNUSED, None, "breaking"),
    (judges.relaxed, True, False, UNUSED, None, "additive"),
    (judges.relaxed, False, True, UNUSED, None, "breaking"),
    (judges.announced, False, True, UNUSED, None, "additive"),
    (judges.announced, True, False, UNUSED, None, "neutral"),
    (judges.required, False, True, SENT, None, "breaking"),
    (judges.required, True, False, SENT, None, "additive"),
    (judges.required, False, True, RECEIVED, None, "additive"),
    (judges.required, True, False, RECEIVED, None, "breaking"),
    (judges.required, True, False, BOTH, None, "breaking"),
    (judges.required, False, True, BOTH, None, "breaking"),
    (judges.required, False, True, UNUSED, None, "neutral"),
    (judges.null_read, False, True, RECEIVED, None, "breaking"),
    (judges.null_read, True, False, BOTH, None, "additive"),
    (judges.null_read, False, True, SENT, None, "neutral"),
    (judges.null_sent, True, False, SENT, None, "breaking"),
    (judges.null_sent, False, True, BOTH, None, "additive"),
    (judges.null_sent, True, False, RECEIVED, None, "neutral"),
    (judges.server_default, "1", "2", SENT, None, "breaking"),
    (judges.server_default, "", "2", SENT, None, "neutral"),
    (judges.server_default, "1", "", SENT, None, "neutral"),
    (judges.server_default, "1", "2", RECEIVED, None, "neutral"),
    (judges.client_default, None, "shop", SENT, NEEDED, "additive"),
    (judges.client_default, None, "shop", SENT, OPTIONAL, "breaking"),
    (judges.client_default, "shop", "other", SENT, NEEDED, "breaking"),
    (judges.grown, ("a",), ("a", "b"), UNUSED, None, "additive"),
    (judges.grown, ("a",), ("b", "a"), UNUSED, None, "breaking"),
    (judges.one_more_field, None, NEEDED, SENT, None, "breaking"),
    (judges.one_more_field, None, OPTIONAL, SENT, None, "additive"),
    (judges.one_more_field, None, NEEDED, RECEIVED, None, "additive"),
    (judges.one_more_argument, None, NEEDED, SENT, None, "breaking"),
    (judges.one_more_argument, None, OPTIONAL, SENT, None, "additive"),
    (judges.one_more_credential, None, None, UNUSED, AT_ONCE, "breaking"),
    (judges.one_more_credential, None, None, UNUSED, AT_A_CALL, "additive"),
    (judges.one_more_rule, None, SUM, SENT, None, "breaking"),
    (judges.one_more_rule, None, IGNORED, SENT, None, "additive"),
    (judges.lowered, 2, 1, SENT, None, "breaking"),
    (judges.lowered, 1, 2, SENT, None, "additive"),
]


@pytest.mark.parametrize(("judge", "old", "new", "sides", "owner", "judgement"), CASES)
def test_each_judge(*, judge: Any, old: Any, new: Any, sides: Sides, owner: Any, judgement: str) -> None:
    """Each judge in each case that it tells apart."""
    assert judges.judged(judge, Compared(old, new, sides, owner)) == judgement


TEXT, WHOLE, NUMBER, DECIMAL = Scalar("string"), Scalar("integer"), Scalar("number"), Scalar("decimal")
UUID, HOST, DAY = Scalar("uuid"), Scalar("hostname"), Scalar("date")
COLOUR, RED = EnumRef("Colour"), Constant("red")
EITHER = FirstOf((TEXT, WHOLE))

TYPES: list[tuple[Type | None, Type | None, str, str]] = [
    (WHOLE, NUMBER, "additive", "breaking"),
    (NUMBER, WHOLE, "breaking", "additive"),
    (WHOLE, DECIMAL, "additive", "breaking"),
    (DECIMAL, WHOLE, "breaking", "breaking"),
    (NUMBER, DECIMAL, "breaking", "breaking"),
    (TEXT, UUID, "additive", "additive"),
    (UUID, TEXT, "breaking", "additive"),
    (TEXT, HOST, "breaking", "additive"),
    (HOST, TEXT, "additive", "additive"),
    (HOST, UUID, "additive", "additive"),
    (UUID, HOST, "breaking", "additive"),
    (TEXT, DAY, "breaking", "breaking"),
    (TEXT, COLOUR, "additive", "additive"),
    (COLOUR, TEXT, "additive", "breaking"),
    (COLOUR, UUID, "additive", "breaking"),
    (RED, TEXT, "additive", "breaking"),
    (RED, COLOUR, "additive", "breaking"),
    (TEXT, RED, "breaking", "additive"),
    (COLOUR, EnumRef("Color"), "breaking", "breaking"),
    (TEXT, EITHER, "additive", "breaking"),
    (EITHER, TEXT, "breaking", "additive"),
    (EITHER, FirstOf((TEXT, NUMBER)), "additive", "breaking"),
    (EITHER, FirstOf((DAY, WHOLE)), "breaking", "breaking"),
    (EITHER, FirstOf((TEXT, WHOLE, DAY)), "additive", "breaking"),
    (FirstOf((TEXT, WHOLE, DAY)), EITHER, "breaking", "additive"),
    (TEXT, Nullable(TEXT), "additive", "breaking"),
    (Nullable(TEXT), TEXT, "breaking", "additive"),
    (TEXT, Anything(), "additive", "breaking"),
    (Anything(), TEXT, "breaking", "breaking"),
    (ModelRef("Pet"), ModelRef("Dog"), "breaking", "breaking"),
    (ModelRef("Pet"), Map(Anything()), "breaking", "breaking"),
    (UnionRef("Toy"), UnionRef("Food"), "breaking", "breaking"),
    (RED, Constant("blue"), "breaking", "breaking"),
    (Limited(TEXT, Limits(max_length=2)), Limited(DAY, Limits(max_length=2)), "breaking", "breaking"),
    (Array(WHOLE), Array(NUMBER), "additive", "breaking"),
    (Map(NUMBER), Map(WHOLE), "breaking", "additive"),
    (Nullable(WHOLE), Nullable(NUMBER), "additive", "breaking"),
    (TEXT, Array(TEXT), "breaking", "breaking"),
    (None, TEXT, "breaking", "breaking"),
]


@pytest.mark.parametrize(("old", "new", "sent", "received"), TYPES)
def test_each_type(old: Type | None, new: Type | None, sent: str, received: str) -> None:
    """A type that takes more adds for who sends it, one that gives less for who receives it."""
    assert [found.judgement for found in types.differences(old, new, SENT)] == [sent]
    assert [found.judgement for found in types.differences(old, new, RECEIVED)] == [received]
    (both,) = types.differences(old, new, BOTH)
    assert (both.judgement == "additive") == (sent == received == "additive")


BOUNDS: list[tuple[str, Any, Any]] = [
    ("minimum", 1, 2),
    ("maximum", 2, 1),
    ("above", 1, 2),
    ("below", 2, 1),
    ("min_length", 1, 2),
    ("max_length", 2, 1),
    ("max_bytes", 2, 1),
    ("min_items", 1, 2),
    ("max_items", 2, 1),
]


@pytest.mark.parametrize(("name", "loose", "tight"), BOUNDS)
def test_each_bound(name: str, loose: int, tight: int) -> None:
    """A tighter bound breaks who sends, a looser one adds; who could not send it is not touched."""
    wide, narrow = (Limited(TEXT, Limits(**{name: value})) for value in (loose, tight))
    assert [found.judgement for found in types.differences(wide, narrow, SENT)] == ["breaking"]
    assert [found.judgement for found in types.differences(narrow, wide, SENT)] == ["additive"]
    assert [found.judgement for found in types.differences(wide, narrow, RECEIVED)] == ["additive"]


@pytest.mark.parametrize("name", [attribute.name for attribute in fields(Limits)])
def test_a_change_of_each_bound_is_told(name: str) -> None:
    """A bound that comes breaks who sends, one that goes does not; another is told."""
    bound = {"format": "email", "pattern": "a+", "unique_items": True}.get(name, 3)
    bounded = Limited(TEXT, Limits(**{name: bound}))
    (came,) = types.differences(TEXT, bounded, SENT)
    (went,) = types.differences(bounded, TEXT, SENT)
    assert (came.judgement, went.judgement) == ("breaking", "additive")
    assert list(types.differences(bounded, Limited(TEXT, Limits(**{name: other(bound)})), SENT))
