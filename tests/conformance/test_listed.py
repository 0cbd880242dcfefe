from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.oracles.listed import Disagreement, Entry, read_list, unexplained

FOUND = Disagreement("stock", "header", "cep.create_coupon", "accept is '*/*'")
ENTRY: Entry = {
    "judge": "stock",
    "rule": "header",
    "where": ["cep.*"],
    "says": "accept ",
    "reason": "It is so.",
}


def test_what_an_entry_is_about_is_explained() -> None:
    """By who says it, the rule, the operation and a part of what is said."""
    assert unexplained([FOUND], [ENTRY]) == []


@pytest.mark.parametrize(
    "other", [{"judge": "core"}, {"rule": "body"}, {"where": ["cdp.*"]}, {"says": "host "}]
)
def test_what_no_entry_is_about_is_told(other: Entry) -> None:
    """A disagreement that differs in one of these is unexplained, and the entry explains nothing."""
    entry = ENTRY | other
    told = f"stock header cep.create_coupon: {FOUND.why}"
    idle = f"occurs no longer: {entry['judge']} {entry['rule']} {entry['where'][0]}"
    assert unexplained([FOUND], [entry]) == [told, idle]


def test_each_pattern_of_an_entry_has_to_be_about_something() -> None:
    """One that is not is told, though the others are."""
    entry = ENTRY | {"where": ["cep.*", "cdp.*"]}
    assert unexplained([FOUND], [entry]) == ["occurs no longer: stock header cdp.*"]


@pytest.mark.parametrize("name", ["disagreements.toml", "differences.toml"])
def test_each_entry_has_a_reason(name: str) -> None:
    """A sentence, and nothing that no reader of the list knows."""
    entries = read_list(Path(__file__).with_name(name))["disagreement"]
    assert len(entries) > 5
    for entry in entries:
        assert entry["reason"].endswith((".", ")")), entry
        assert entry.keys() <= {"judge", "rule", "where", "says", "fault", "reason"}
