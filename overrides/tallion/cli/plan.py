"""A call that was made and not sent: what asks, shows or sends it comes afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from tallion.config import Settings, variable
from tallion.unset import Unset

if TYPE_CHECKING:
    from tallion.call import Call, RequestOptions
    from tallion.client import SyncClient
    from tallion.operation import Operation

_ROWS_AT_A_TIME = 100

Pieces = Iterator[Sequence[Any]]


class Plan(NamedTuple):
    """A call, and how to send it."""

    call: Call[Any]
    """For a list, the call of its first page."""
    is_list: bool
    """Whether it brings entries, or one thing."""
    send: Callable[[SyncClient], Pieces]
    """Sends it; what comes back, as it arrives."""


class Planner:
    """Stands in for a client while a resource's method makes its call."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def fill_in(self, option: str, given: str | Unset | None, argument: str) -> str:
        """An argument of a call, or the setting that stands in for it.

        Raises:
            click.UsageError: there is neither.
        """
        if given is not None and not isinstance(given, Unset):
            return given
        value: str | None = self._settings.find(option)
        if value is None:
            name = variable(self._settings.api, option)
            raise click.UsageError(f"give --{argument.replace('_', '-')}, or set {name} in the environment.")
        return value

    def send(self, call: Call[Any], options: RequestOptions | None) -> Plan:
        """The plan of a call that brings one thing, or a whole list."""
        return Plan(call, False, lambda client: iter([[client.send(call, options)]]))

    def pager(
        self, call: Callable[[int, int], Call[Any]], operation: Operation, page_size: Any, options: Any
    ) -> Plan:
        """The plan of a list that comes page by page."""

        def send(client: SyncClient) -> Pieces:
            return (page.items for page in client.pager(call, operation, page_size, options).pages())

        return Plan(_first(call, operation, page_size), True, send)

    def report(
        self, call: Callable[[int, int], Call[Any]], operation: Operation, page_size: Any, options: Any
    ) -> Plan:
        """The plan of a report."""

        def send(client: SyncClient) -> Pieces:
            rows = iter(client.report(call, operation, page_size, options))
            return iter(lambda: list(islice(rows, _ROWS_AT_A_TIME)), [])

        return Plan(_first(call, operation, page_size), True, send)


def _first(call: Callable[[int, int], Call[Any]], operation: Operation, page_size: Any) -> Call[Any]:
    assert operation.paging is not None  # noqa: S101 - a pager is only made of what has pages
    return call(operation.paging.first, page_size or operation.paging.default_size)


def plan(operation: Operation, class_name: str, settings: Settings, arguments: Mapping[str, Any]) -> Plan:
    """The plan of an operation's call.

    Args:
        class_name: of the resource.
        arguments: those of the resource's method.

    Raises:
        InvalidRequestError: an argument is wrong.
        click.UsageError: one is missing for which there is no setting either.
    """
    resource, _, method = operation.name.partition(".")
    made = getattr(import_module(f"{operation.api.package}.resources.{resource}"), class_name)
    planned: Plan = getattr(made(Planner(settings)), method)(**arguments)
    return planned
