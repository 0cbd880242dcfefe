"""Lists that come page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Generic, TypeVar

from attrs import frozen

from tallion.errors import PaginationError
from tallion.operation import Operation, Outcome, Paging

T = TypeVar("T")


@frozen(kw_only=True)
class Page(Generic[T]):
    """One page of a list."""

    items: Sequence[T]
    number: int | None = None
    """Number of the page, as the server says."""
    size: int | None = None
    """Most items on a page, as the server says."""
    total: int | None = None
    """Items on all pages, as the server says."""

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Walk(Generic[T]):
    """Which page comes next: the rule that both pagers follow.

    A list ends at an empty page, or once as many items have come as the server documents; a short page ends
    nothing, because servers cap the size of pages.
    """

    def __init__(self, operation: Operation, first: int) -> None:
        self._operation = operation
        self._seen = 0
        self._previous: Page[T] | None = None
        self._number = first
        self._ended = False

    @property
    def number(self) -> int | None:
        """Number of the page to ask for, or None at the end."""
        return None if self._ended else self._number

    def follow(self, page: Page[T]) -> None:
        """Take the page that came, and say in `number` which one is next.

        Raises:
            PaginationError: it is the page before once more.
        """
        if page.items and self._previous is not None and page.items == self._previous.items:
            raise PaginationError(
                f"{self._operation}: page {self._number} is the same as the page before. The server does not "
                "turn pages; ask for fewer items with a filter, or for one page with the endpoint function.",
                operation=self._operation,
                outcome=Outcome.ACCEPTED,
            )
        self._previous = page
        self._seen += len(page.items)
        self._number += 1
        self._ended = not page.items or (page.total is not None and self._seen >= page.total)


class Pager(Generic[T]):
    """All items of a list, fetched page by page as they are needed; each use asks anew.

    Args:
        fetch: asks for the page of a number.
    """

    def __init__(self, operation: Operation, paging: Paging, fetch: Callable[[int], Page[T]]) -> None:
        self._operation = operation
        self._first = paging.first
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """The pages that have items.

        Raises:
            PaginationError: the same page came twice.
            TallionError: as the operation does.
        """
        walk: Walk[T] = Walk(self._operation, self._first)
        while walk.number is not None:
            page = self._fetch(walk.number)
            walk.follow(page)
            if page.items:
                yield page

    def first(self) -> T | None:
        """The first item, or None if there is none; asks for one page."""
        return next(iter(self._fetch(self._first).items), None)

    def all(self) -> list[T]:
        """All items in a list; asks for every page."""
        return list(self)

    def total(self) -> int | None:
        """How many items the server says there are, or None if it does not say; asks for one page."""
        return self._fetch(self._first).total

    def __repr__(self) -> str:
        return f"<Pager of {self._operation}>"


class AsyncPager(Generic[T]):
    """All items of a list, fetched page by page as they are needed; each use asks anew.

    Args:
        fetch: asks for the page of a number.
    """

    def __init__(
        self, operation: Operation, paging: Paging, fetch: Callable[[int], Awaitable[Page[T]]]
    ) -> None:
        self._operation = operation
        self._first = paging.first
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """The pages that have items.

        Raises:
            PaginationError: the same page came twice.
            TallionError: as the operation does.
        """
        walk: Walk[T] = Walk(self._operation, self._first)
        while walk.number is not None:
            page = await self._fetch(walk.number)
            walk.follow(page)
            if page.items:
                yield page

    async def first(self) -> T | None:
        """The first item, or None if there is none; asks for one page."""
        return next(iter((await self._fetch(self._first)).items), None)

    async def all(self) -> list[T]:
        """All items in a list; asks for every page."""
        return [item async for item in self]

    async def total(self) -> int | None:
        """How many items the server says there are, or None if it does not say; asks for one page."""
        return (await self._fetch(self._first)).total

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._operation}>"
