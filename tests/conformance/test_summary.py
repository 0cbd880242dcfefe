from __future__ import annotations

import pytest

from tests.conformance.figures import Figures
from tests.conformance.summary import PARTS, is_wrong, lines

GOOD: Figures = {
    "operations": 54, "vectors": 600, "runs": 2000, "failures": 0, "document": 9, "symbols": 8, "allowed": 7,
    "replies": 6, "forbidden": 5, "agreements": 4, "disagreements": 3, "compared": 2, "alike": 1,
    "differences": 9, "dropped": 2, "good": 3, "bad": 4, "both": 54, "found": 199, "there": 200,
    "score": "99.5%", "seed": 7, "problems": 0,
}  # fmt: skip


def test_each_part_has_a_line_with_its_figures() -> None:
    """In the order in which they are named, none of them marked."""
    told = list(lines(dict.fromkeys(PARTS, GOOD)))
    assert [line.split()[0] for line in told] == list(PARTS)
    assert "199 of 200 found (99.5%), seed 7" in told[-1]
    assert not any("FAILED" in line for line in told)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("figures", [None, {**GOOD, "problems": 1}], ids=["missing", "wrong"])
def test_a_part_that_is_missing_or_wrong_is_marked(part: str, figures: Figures | None) -> None:
    """And no other."""
    told = list(lines({**dict.fromkeys(PARTS, GOOD), part: figures}))
    assert [line.split()[0] for line in told if line.endswith("<- FAILED")] == [part]
    assert is_wrong(figures)
