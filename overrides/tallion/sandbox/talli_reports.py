"""Talli's reports, as pages of CSV whose rows are made when they are asked for."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from tallion.sandbox.handlers import Handler, Surroundings, text_of, window
from tallion.sandbox.instructions import PAID, Json
from tallion.sandbox.payout_status import WITH_PAYOUT
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.seed import method_of, requested_on
from tallion.sandbox.state import State
from tallion.sandbox.validation import Incoming

REPORT_HEADER: Final = (
    "payoutInstructionId",
    "externalId",
    "firstName",
    "lastName",
    "email",
    "address",
    "amount",
    "status",
    "payoutMethod",
    "requestedOn",
)
_METHODS_HEADER: Final = ("payoutMethod", "payouts", "amount")
_CSV: Final = "text/csv; charset=utf-8"


def _basic_report(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = _checked_campaign(incoming, around.state)
    total = around.state.payout_instructions.found({"campaignId": campaign})[0]
    start, stop = _window(incoming, around, total)
    return _page(incoming, REPORT_HEADER, report_rows(around.state, campaign, start, stop))


def _payout_methods_report(incoming: Incoming, around: Surroundings) -> Reply:
    rows = _sums(around.state, _checked_campaign(incoming, around.state))
    start, stop = _window(incoming, around, len(rows))
    return _page(incoming, _METHODS_HEADER, islice(rows, start, max(stop, 0)))


def _sums(state: State, campaign: str) -> list[Sequence[str]]:
    """Payouts and amounts by payout method."""

    def method(instruction: Json) -> str:
        """The name of the method that it was paid by; empty if it was not."""
        return method_of(state, instruction)["name"] if instruction["status"] == PAID else ""

    sums = state.payout_instructions.sums(campaign, method)
    return [(name, str(count), f"{amount:.2f}") for name, (count, amount) in sorted(sums.items()) if name]


def report_rows(
    state: State, campaign_id: str, start: int = 0, stop: int | None = None
) -> Iterator[Sequence[str]]:
    """Rows of a campaign's basic report, without the header."""
    found = state.payout_instructions.found({"campaignId": campaign_id}, start, stop)[1]
    return (_report_row(state, instruction) for instruction in found)


def _report_row(state: State, instruction: Json) -> Sequence[str]:
    has_payout = instruction["status"] in WITH_PAYOUT
    amount = instruction.get("amount")
    return (
        instruction["payoutInstructionId"],
        text_of(instruction.get("externalId")),
        text_of(instruction.get("firstName")),
        text_of(instruction.get("lastName")),
        instruction["email"],
        text_of(instruction.get("addressLine1")),
        "" if amount is None else f"{amount:.2f}",
        instruction["status"],
        method_of(state, instruction)["name"] if has_payout else "",
        requested_on(state, instruction) if has_payout else "",
    )


def _checked_campaign(incoming: Incoming, state: State) -> str:
    campaign: str = incoming.path["campaignId"]
    if campaign not in state.campaigns:
        raise RefusalError(404, "There is no campaign with this id.")
    return campaign


def _window(incoming: Incoming, around: Surroundings, total: int) -> tuple[int, int]:
    number = incoming.query.get("pageNumber", 1)
    size = min(incoming.query.get("pageSize", around.limits.report_page), around.limits.report_page)
    return window(number, size, around.shift, total)


def _page(incoming: Incoming, header: Sequence[str], rows: Iterable[Sequence[str]]) -> Reply:
    return Reply(status=incoming.operation.status, body=csv_text([header, *rows]), media_type=_CSV)


def csv_text(rows: Iterable[Sequence[Any]]) -> str:
    """Rows as CSV (RFC 4180)."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue()


HANDLERS: Final[Mapping[str, Handler]] = {
    "reports.campaign_basic": _basic_report,
    "reports.campaign_payout_methods": _payout_methods_report,
}
