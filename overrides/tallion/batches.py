"""Audience changes of many customers, cut into requests that Talon.One takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from attrs import evolve

from tallion.errors import InvalidRequestError, Violation
from tallion.unset import UNSET
from tallion.values import refuse
from talonone.models import MultipleAudienceChanges, MultipleIntegrationAudienceChanges

C = TypeVar("C", bound=MultipleAudienceChanges | MultipleIntegrationAudienceChanges | Mapping[str, Any])


def audience_batches(changes: Iterable[C], limit: int = 1000) -> Iterator[list[C | dict[str, Any]]]:
    """Cut audience changes into as few batches as their order allows.

    Each batch is the `data` of one `batch_update_audiences` or `batch_update_audiences_by_external_id`.
    Send them one after the other: the changes of one customer may stand in two batches.

    Args:
        changes: one entry for each customer, as a model or a mapping with wire names; read as batches are
            taken. A sequence is checked as a whole before the first of them.
        limit: joins and leaves that one batch holds at most.

    Returns:
        The batches. An entry with more changes than `limit` is continued in further ones of the same
        customer, its joins first.

    Raises:
        InvalidRequestError: an entry is of no such type, or its `adds` or `deletes` are no sequence. It is
            raised before the batch that would hold the entry.
        ValueError: `limit` is not an int of at least 1.

    Source: Third-party API 1.0.0, Update multiple customer profiles' audiences: 1000 in one request.
    """
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
        raise ValueError("limit must be an int of at least 1")
    if isinstance(changes, Sequence):
        for index, change in enumerate(changes):
            _check(change, index)
    return _batches(changes, limit)


def _batches(changes: Iterable[C], limit: int) -> Iterator[list[C | dict[str, Any]]]:
    batch: list[C | dict[str, Any]] = []
    room = limit
    for index, change in enumerate(changes):
        _check(change, index)
        for size, entry in _entries(change, room, limit):
            if size > room:
                yield batch
                batch, room = [], limit
            batch.append(entry)
            room -= size
    if batch:
        yield batch


def _entries(change: C, room: int, limit: int) -> Iterator[tuple[int, C | dict[str, Any]]]:
    """A change, or the pieces of one too large for any batch: the first fills the room that is left."""
    total = len(_list(change, "adds")) + len(_list(change, "deletes"))
    if total <= limit:
        yield total, change
        return
    start, stop = 0, room or limit
    while start < total:
        yield stop - start, _piece(change, start, stop)
        start, stop = stop, min(stop + limit, total)


def _piece(change: C, start: int, stop: int) -> C | dict[str, Any]:
    """The entry with some of its changes, counted over `adds` and then `deletes`."""
    adds, deletes = _list(change, "adds"), _list(change, "deletes")
    some: dict[str, Any] = {
        "adds": adds[start:stop] or UNSET,
        "deletes": deletes[max(0, start - len(adds)) : max(0, stop - len(adds))] or UNSET,
    }
    if isinstance(change, Mapping):
        return {name: value for name, value in {**change, **some}.items() if value is not UNSET}
    return evolve(change, **some)


def _list(change: C, name: str) -> Sequence[Any]:
    """The audiences that an entry names, none if it leaves them out."""
    value = change.get(name, UNSET) if isinstance(change, Mapping) else getattr(change, name)
    return () if value is UNSET else value


def _check(change: C, index: int) -> None:
    violations: list[Violation] = []
    if not isinstance(change, Mapping | MultipleAudienceChanges | MultipleIntegrationAudienceChanges):
        rule = "must be audience changes of one customer, as a model or a mapping with wire names"
        refuse(change, f"/data/{index}", rule, violations)
    else:
        for name in ("adds", "deletes"):
            value = _list(change, name)
            if isinstance(value, str | bytes) or not isinstance(value, Sequence):
                refuse(value, f"/data/{index}/{name}", "must be a sequence, such as a list", violations)
    if violations:
        raise InvalidRequestError(None, violations)
