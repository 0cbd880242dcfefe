from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from tallion.call import Call, ReceivedResponse
from tallion.errors import PaginationError, ServerError
from tallion.paging import Page
from tests.runtime.given import LIST, Bench, call, ok, parse_json, status


def page_call(number: int, size: int) -> Call[Page[Any]]:
    """What generated code makes of number and size."""

    def parse(response: ReceivedResponse) -> Page[Any]:
        value = parse_json(response)
        return Page(items=value["data"], total=value.get("total"))

    query = (("pageNumber", str(number)), ("pageSize", str(size)))
    return evolve(call(LIST, query=query), parse=parse)


def pager(bench: Bench, *pages: Any, size: int | None = None) -> Any:
    """A pager over scripted pages."""
    replies = [page if not isinstance(page, list) else ok({"data": page}) for page in pages]
    return bench.client(*replies).pager(page_call, LIST, size)


def items(bench: Bench, lister: Any) -> list[Any]:
    """All that a pager gives."""
    result: list[Any] = bench.done(lister.all())
    return result


def asked(bench: Bench) -> list[str]:
    """The queries that were sent."""
    return [request.url.query.decode() for request in bench.server.requests]


def test_a_list_ends_at_an_empty_page_never_at_a_short_one(bench: Bench) -> None:
    """Servers cap the size of pages."""
    assert items(bench, pager(bench, [1, 2], [3], [4, 5], [])) == [1, 2, 3, 4, 5]
    assert asked(bench) == [f"pageNumber={number}&pageSize=2" for number in (1, 2, 3, 4)]


def test_a_list_ends_once_its_documented_total_has_come(bench: Bench) -> None:
    """No page is asked for in vain."""
    first, second = ok({"data": [1, 2], "total": 3}), ok({"data": [3], "total": 3})
    assert items(bench, pager(bench, first, second)) == [1, 2, 3]


def test_the_same_page_twice_is_an_error(bench: Bench) -> None:
    """A server that ignores the page number must not be read for ever."""
    with pytest.raises(PaginationError) as caught:
        items(bench, pager(bench, [1, 2], [1, 2]))
    assert caught.value.operation == LIST
    assert caught.value.repeatable


def test_an_empty_list(bench: Bench) -> None:
    """No item, no first, one request each."""
    lister = pager(bench, [], [], ok({"data": [], "total": 0}))
    assert items(bench, lister) == []
    assert bench.done(lister.first()) is None
    assert bench.done(lister.total()) == 0
    assert bench.server.sent == 3


def test_first_and_total_ask_for_one_page(bench: Bench) -> None:
    """A total that the server does not document is None."""
    lister = pager(bench, [7, 8], ok({"data": [7], "total": 50}), [7])
    assert bench.done(lister.first()) == 7
    assert bench.done(lister.total()) == 50
    assert bench.done(lister.total()) is None


def test_the_callers_page_size_is_sent(bench: Bench) -> None:
    """Ours stands in where there is none."""
    items(bench, pager(bench, [], size=500))
    assert asked(bench) == ["pageNumber=1&pageSize=500"]


def test_items_come_as_they_are_needed() -> None:
    """A page is asked for when its first item is."""
    bench = Bench("sync")
    iterator = iter(pager(bench, [1, 2], [3], []))
    assert [next(iterator), next(iterator), bench.server.sent] == [1, 2, 1]
    assert [next(iterator), bench.server.sent] == [3, 2]


def test_pages_have_their_items_and_each_is_repeated_on_its_own(bench: Bench) -> None:
    """A page that fails is asked for again; empty ones are not given."""
    lister = pager(bench, [1], status(503), [2], [])

    async def gather() -> list[Any]:
        return [page async for page in lister.pages()]

    pages = list(lister.pages()) if bench.kind == "sync" else bench.done(gather())
    assert [list(page) for page in pages] == [[1], [2]]


def test_a_failing_page_raises_its_error(bench: Bench) -> None:
    """As the operation does."""
    with pytest.raises(ServerError):
        items(bench, pager(bench, [1], *[status(503)] * 3))
