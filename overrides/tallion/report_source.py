"""The calls that a report is made of."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from importlib import import_module
from keyword import iskeyword
from typing import Any
from urllib.parse import unquote

from attrs import evolve, frozen

from tallion.call import Call, ReceivedResponse, RequestOptions
from tallion.compose import gathered
from tallion.operation import Operation
from tallion.report_assembly import Ask, AskPage


@frozen(kw_only=True)
class Source:
    """Where a report comes from."""

    operation: Operation
    page_call: Callable[[int, int], Call[Any]]
    """Makes the call for a page from its number and size."""
    page_size: int
    base_url: str
    options: RequestOptions | None

    def call(self, ask: Ask) -> Call[Any]:
        """The call that answers."""
        if isinstance(ask, AskPage):
            call = gathered(self.options, self.page_call, ask.number, ask.size or self.page_size)
            return evolve(call, parse=_content)
        return self._total_call()

    def settings(self) -> dict[str, Any]:
        """What makes this report this one, without anything secret.

        Raises:
            InvalidRequestError: an argument is wrong.
        """
        paging, trait = self.operation.paging, self.operation.report
        call = gathered(self.options, self.page_call, paging.first if paging else 1, self.page_size)
        request = repr((call.path, call.query, call.headers, self.options and self.options.extra_query))
        return {
            "operation": str(self.operation),
            "base_url": self.base_url,
            "request": hashlib.sha256(request.encode()).hexdigest(),
            "page_size": self.page_size,
            "header_on_every_page": trait is None or trait.header_on_every_page,
        }

    def _total_call(self) -> Call[Any]:
        """The shortest page of the list that the report is made from."""
        trait = self.operation.report
        if trait is None or trait.total_of is None or trait.total_by is None:
            raise ValueError(f"{self.operation} names no list.")
        endpoint = _endpoint(self.operation.api.package, trait.total_of)
        listing: Operation = endpoint.OPERATION
        paging = listing.paging
        if paging is None:
            raise ValueError(f"{listing} has no pages.")
        call = gathered(self.options, self.page_call, 1, self.page_size)
        value = _path_parameter(self.operation.path, trait.total_by, call.path)
        query = ((trait.total_by, value), (paging.number, str(paging.first)), (paging.size, "1"))
        return Call(operation=listing, path=listing.path, query=query, parse=endpoint.parse)


def _content(response: ReceivedResponse) -> bytes | None:
    """The body as it came: the report itself judges what it is."""
    return response.content or None


def _endpoint(package: str, name: str) -> Any:
    modules = (f"{part}_" if iskeyword(part) else part for part in name.split("."))
    return import_module(".".join((package, "api", *modules)))


def _path_parameter(template: str, name: str, path: str) -> str:
    """The value that a path has where its template has `{name}`."""
    pattern = re.sub(r"\\{(.*?)\\}", lambda m: "([^/]*)" if m[1] == name else "[^/]*", re.escape(template))
    found = re.fullmatch(pattern, path)
    if found is None:
        raise ValueError(f"{path} does not fit {template}.")
    return unquote(found[1])
