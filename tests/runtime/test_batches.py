"""Audience changes, cut into requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallion import UNSET
from tallion.batches import audience_batches
from tallion.errors import InvalidRequestError
from tallion.sandbox import Sandbox
from talonone.models import AudienceChange, MultipleAudienceChanges, MultipleIntegrationAudienceChanges

Change = MultipleAudienceChanges | MultipleIntegrationAudienceChanges | Mapping[str, Any]
SIZES = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=8)
KINDS = st.sampled_from(["model", "external", "mapping"])


def change(kind: str, customer: int, adds: int, deletes: int) -> Change:
    """The changes of one customer, each audience named but once."""
    first = 100 * customer
    numbers = list(range(first, first + adds + deletes))
    texts = [str(number) for number in numbers]
    if kind == "model":
        return MultipleAudienceChanges(
            adds=numbers[:adds], deletes=numbers[adds:], customer_profile_id=str(customer)
        )
    if kind == "external":
        return MultipleIntegrationAudienceChanges(
            adds=texts[:adds], deletes=texts[adds:], customer_profile_id=str(customer)
        )
    return {"customerProfileId": str(customer), "adds": numbers[:adds], "deletes": numbers[adds:], "x": 1}


def wire(entry: Change) -> Mapping[str, Any]:
    """The entry under wire names."""
    return entry if isinstance(entry, Mapping) else entry.to_dict()


def moves(entry: Change) -> list[tuple[str, str, Any]]:
    """Each join and leave of an entry: customer, which of the two, audience."""
    data = wire(entry)
    return [
        (data["customerProfileId"], name, audience)
        for name in ("adds", "deletes")
        for audience in data.get(name, ())
    ]


def fewest(sizes: list[int], limit: int) -> int:
    """The smallest number of batches: every way to cut what may be cut is tried."""

    @cache
    def more(index: int, left: int, room: int) -> int:
        if index == len(sizes):
            return 0
        rest = left or sizes[index]
        after = (index + 1, 0)
        ways = []
        if rest <= room:
            ways.append(more(*after, room - rest))
        if room < limit:
            ways.append(1 + more(index, left, limit))
        if sizes[index] > limit:
            ways += [1 + more(index, rest - part, limit) for part in range(1, room + 1) if part < rest]
        return min(ways)

    return 1 + more(0, 0, limit) if sizes else 0


@settings(max_examples=100, deadline=None)
@given(sizes=SIZES, limit=st.integers(1, 7), kind=KINDS)
def test_nothing_is_lost_and_order_is_kept(sizes: list[tuple[int, int]], limit: int, kind: str) -> None:
    """All joins and leaves come in their order, and so do the customers, those without changes too."""
    changes = [change(kind, number, *size) for number, size in enumerate(sizes)]
    entries = [entry for batch in audience_batches(iter(changes), limit) for entry in batch]
    assert [move for entry in entries for move in moves(entry)] == [
        move for entry in changes for move in moves(entry)
    ]
    customers = [
        entry["customerProfileId"] if isinstance(entry, Mapping) else entry.customer_profile_id
        for entry in entries
    ]
    assert [customer for customer, _ in groupby(customers)] == [str(number) for number in range(len(sizes))]


@settings(max_examples=100, deadline=None)
@given(sizes=SIZES, limit=st.integers(1, 7), kind=KINDS)
def test_batches_are_within_the_limit_and_as_few_as_can_be(
    sizes: list[tuple[int, int]], limit: int, kind: str
) -> None:
    """No batch is empty or beyond the limit, and no other cut in this order needs fewer."""
    changes = [change(kind, number, *size) for number, size in enumerate(sizes)]
    batches = list(audience_batches(changes, limit))
    assert all(batches)
    assert all(sum(len(moves(entry)) for entry in batch) <= limit for batch in batches)
    assert len(batches) == fewest([adds + deletes for adds, deletes in sizes], limit)


def test_a_customer_that_fits_is_never_cut() -> None:
    """An entry within the limit is handed on as it is, also where another cut would fill a batch."""
    first, second = change("model", 1, 3, 0), change("mapping", 2, 2, 2)
    batches = list(audience_batches([first, second], limit=5))
    assert [[id(entry) for entry in batch] for batch in batches] == [[id(first)], [id(second)]]


def test_the_pieces_of_a_customer_keep_all_else() -> None:
    """Class, id and unknown fields stand in each piece; a piece has no empty list."""
    whole = MultipleAudienceChanges(
        adds=[1, 2], deletes=[3], customer_profile_id="a", additional_properties={"x": 1}
    )
    (first,), (second,) = audience_batches([whole], limit=2)
    kept = {"customer_profile_id": "a", "additional_properties": {"x": 1}}
    assert first == MultipleAudienceChanges(adds=[1, 2], **kept)
    assert second == MultipleAudienceChanges(deletes=[3], **kept)
    mapping = {"adds": ("a",), "deletes": ("b",), "customerProfileId": "a", "x": 1}
    assert list(audience_batches([mapping], limit=1)) == [
        [{"adds": ("a",), "customerProfileId": "a", "x": 1}],
        [{"deletes": ("b",), "customerProfileId": "a", "x": 1}],
    ]


def test_changes_are_read_as_batches_are_taken() -> None:
    """An endless source gives its first batch after one entry more than that holds."""
    taken = []

    def endless() -> Iterator[Change]:
        while True:
            taken.append(1)
            yield change("model", len(taken), 1, 1)

    assert len(next(audience_batches(endless(), limit=6))) == 3
    assert len(taken) == 4


@pytest.mark.parametrize("limit", [0, -1, 2.0, "5", True, None])
def test_a_bad_limit_is_refused_at_once(limit: Any) -> None:
    """It is found out before anything is read."""
    with pytest.raises(ValueError, match="limit must be an int of at least 1"):
        audience_batches([], limit)


@pytest.mark.parametrize(
    ("bad", "pointer"),
    [
        ("abc", "/data/1"),
        (None, "/data/1"),
        (AudienceChange(), "/data/1"),
        ({"adds": "abc"}, "/data/1/adds"),
        ({"deletes": {1, 2}}, "/data/1/deletes"),
        ({"adds": None}, "/data/1/adds"),
        (MultipleAudienceChanges(deletes=b"abc"), "/data/1/deletes"),
    ],
)
def test_a_bad_entry_is_refused_before_its_batch(bad: Any, pointer: str) -> None:
    """In a sequence before any batch, elsewhere before the batch that would hold it; the rest is not read."""
    changes: list[Any] = [change("model", 0, 1, 0), bad, change("model", 2, 1, 0)]
    with pytest.raises(InvalidRequestError) as caught:
        audience_batches(changes, limit=1)
    assert [violation.pointer for violation in caught.value.violations] == [pointer]
    lazy = audience_batches(iter(changes), limit=1)
    with pytest.raises(InvalidRequestError):
        next(lazy)


def test_entries_without_changes_are_kept() -> None:
    """They count nothing: the call creates profiles that do not exist."""
    empty = MultipleAudienceChanges(adds=UNSET, customer_profile_id="a")
    assert list(audience_batches([empty, {}, empty], limit=1)) == [[empty, {}, empty]]
    assert list(audience_batches([])) == []


def test_the_server_takes_every_batch() -> None:
    """Sent one by one, batches of the largest size are within what Talon.One allows."""
    with Sandbox() as sandbox, sandbox.talonone("segment") as t1:
        t1.segment.create_audience(audience_id="a", audience_name="b")
        changes = [
            MultipleIntegrationAudienceChanges(adds=["a"] * size, customer_profile_id=str(size))
            for size in (700, 300, 1, 3500)
        ]
        for batch in audience_batches(changes):
            t1.segment.batch_update_audiences_by_external_id(data=batch)
        assert len([request for request in sandbox.requests if request.method == "PUT"]) == 5
