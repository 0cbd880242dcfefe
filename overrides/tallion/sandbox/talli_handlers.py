"""Talli's operations, each as one small function."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any, Final

from tallion.sandbox.handlers import Handler, Surroundings, answer
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.seed import PAID, method_of, requested_on
from tallion.sandbox.state import Json, State
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
_DEFAULT_PAGE_SIZE: Final = 20
# The reference: changes are possible only while an instruction is neither redeemed nor requested.
_CLOSED: Final = frozenset({"Requested", PAID})
_WITH_PAYOUT: Final = frozenset({"PayoutMethodSelected", "Requested", PAID})


def _list_campaigns(incoming: Incoming, around: Surroundings) -> Reply:
    wanted = incoming.query.get("payoutInstructionId")
    campaigns: Iterable[Json] = around.state.campaigns.values()
    if wanted is not None:
        instruction = around.state.payout_instructions.get(wanted, {})
        campaigns = [item for item in campaigns if item["id"] == instruction.get("campaignId")]
    return _page(incoming, around, list(campaigns))


def _get_campaign(incoming: Incoming, around: Surroundings) -> Reply:
    return answer(incoming, _campaign(incoming, around.state))


def _create_campaign(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = {"name": "", **incoming.body, "id": around.state.next_uuid(), "businessEntity": "Talli"}
    around.state.campaigns[campaign["id"]] = campaign
    return answer(incoming, campaign)


def _update_campaign(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = _campaign(incoming, around.state)
    campaign.update(_without(incoming.body, "id"))
    return answer(incoming, campaign)


def _update_icon(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = _campaign(incoming, around.state)
    campaign["iconUrl"] = f"https://cdn.example.com/icons/{around.state.next_uuid()}"
    return answer(incoming, campaign)


def _upload_instructions(incoming: Incoming, around: Surroundings) -> Reply:
    # The columns are documented nowhere, so the rows are not read; the reply may be empty.
    _campaign(incoming, around.state)
    return Reply(status=202, body={})


def _instructions_sample(incoming: Incoming, _: Surroundings) -> Reply:
    return answer(incoming, _csv_text([("firstName", "lastName", "email", "amount")]).encode())


def _create_draft(incoming: Incoming, around: Surroundings) -> Reply:
    sent = _without(incoming.body, "iconFile", "payoutMethodIds")
    methods = [{"payoutMethodId": method} for method in incoming.body.get("payoutMethodIds", [])]
    draft = {**sent, "id": around.state.next_uuid(), "iconUrl": None, "payoutMethods": methods}
    around.state.campaign_drafts[draft["id"]] = draft
    return answer(incoming, draft)


def _list_instructions(incoming: Incoming, around: Surroundings) -> Reply:
    filters = {name: incoming.query[name] for name in _FILTERS if name in incoming.query}
    found = [
        instruction
        for instruction in around.state.payout_instructions.values()
        if all(instruction.get(name) == value for name, value in filters.items())
    ]
    return _page(incoming, around, found)


_FILTERS: Final = ("campaignId", "status", "externalId", "email")


def _create_instruction(incoming: Incoming, around: Surroundings) -> Reply:
    if incoming.body["campaignId"] not in around.state.campaigns:
        raise RefusalError(404, "There is no campaign with this id.")
    instruction = {**incoming.body, "payoutInstructionId": around.state.next_uuid(), "status": "Draft"}
    around.state.payout_instructions[instruction["payoutInstructionId"]] = instruction
    return answer(incoming, instruction)


def _get_instruction(incoming: Incoming, around: Surroundings) -> Reply:
    return answer(incoming, _instruction(incoming, around.state))


def _update_instruction(incoming: Incoming, around: Surroundings) -> Reply:
    instruction = _instruction(incoming, around.state)
    if instruction["status"] in _CLOSED:
        raise RefusalError(400, f"A payout instruction that is {instruction['status']} cannot be changed.")
    instruction.update(_without(incoming.body, "payoutInstructionId", "campaignId", "status"))
    return answer(incoming, instruction)


def _get_payout(incoming: Incoming, around: Surroundings) -> Reply:
    instruction = _instruction(incoming, around.state)
    if instruction["status"] not in _WITH_PAYOUT:
        raise RefusalError(404, "The beneficiary has not chosen a payout method yet.")
    requested = requested_on(instruction).isoformat()
    paid = instruction["status"] == PAID
    transaction = {"transactionId": f"SANDBOX-{instruction['payoutInstructionId']}"}
    return answer(
        incoming,
        {
            "payoutInstructionId": instruction["payoutInstructionId"],
            "payoutMethodId": method_of(around.state, instruction)["payoutMethodId"],
            "status": instruction["status"],
            "requestedOn": requested,
            "completedOn": requested if paid else None,
            "externalIdentifiers": transaction if paid else None,
        },
    )


def _list_activity(incoming: Incoming, around: Surroundings) -> Reply:
    instruction = _instruction(incoming, around.state)
    entry = {"type": instruction["status"], "description": f"Became {instruction['status']}", "details": None}
    return answer(incoming, [entry])


def _create_funding_source(incoming: Incoming, around: Surroundings) -> Reply:
    source = {
        "id": around.state.next_uuid(),
        "name": incoming.body.get("settlementFundName", ""),
        "type": "SettlementFund",
        "status": "Pending",
    }
    around.state.funding_sources[source["id"]] = source
    return answer(incoming, source)


def _list_payout_methods(incoming: Incoming, around: Surroundings) -> Reply:
    return _page(incoming, around, around.state.payout_methods)


def _basic_report(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = _campaign(incoming, around.state)
    return _report_page(incoming, around, REPORT_HEADER, report_rows(around.state, campaign["id"]))


def _payout_methods_report(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = _campaign(incoming, around.state)
    payouts: Counter[str] = Counter()
    amounts: dict[str, Decimal] = {}
    for instruction in _paid(around.state, campaign["id"]):
        name = method_of(around.state, instruction)["name"]
        payouts[name] += 1
        amounts[name] = amounts.get(name, Decimal(0)) + (instruction.get("amount") or 0)
    rows = [(name, str(payouts[name]), f"{amounts[name]:.2f}") for name in sorted(payouts)]
    return _report_page(incoming, around, _METHODS_HEADER, rows)


def report_rows(state: State, campaign_id: str) -> list[Sequence[str]]:
    """The rows of a campaign's basic report, without the header."""
    return [
        _report_row(state, instruction)
        for instruction in state.payout_instructions.values()
        if instruction["campaignId"] == campaign_id
    ]


def _report_row(state: State, instruction: Json) -> Sequence[str]:
    has_payout = instruction["status"] in _WITH_PAYOUT
    amount = instruction.get("amount")
    return (
        instruction["payoutInstructionId"],
        instruction.get("externalId") or "",
        instruction.get("firstName") or "",
        instruction.get("lastName") or "",
        instruction["email"],
        instruction.get("addressLine1") or "",
        "" if amount is None else f"{amount:.2f}",
        instruction["status"],
        method_of(state, instruction)["name"] if has_payout else "",
        requested_on(instruction).isoformat() if has_payout else "",
    )


def _paid(state: State, campaign_id: str) -> Iterable[Json]:
    return (
        instruction
        for instruction in state.payout_instructions.values()
        if instruction["campaignId"] == campaign_id and instruction["status"] == PAID
    )


def _campaign(incoming: Incoming, state: State) -> Json:
    return _found(state.campaigns, incoming.path["campaignId"], "campaign")


def _instruction(incoming: Incoming, state: State) -> Json:
    return _found(state.payout_instructions, incoming.path["payoutInstructionId"], "payout instruction")


def _without(body: Json, *names: str) -> Json:
    return {name: value for name, value in body.items() if name not in names}


def _found(items: Mapping[str, Json], item_id: str, what: str) -> Json:
    if item_id not in items:
        raise RefusalError(404, f"There is no {what} with this id.")
    return items[item_id]


def _page(incoming: Incoming, around: Surroundings, items: Sequence[Json]) -> Reply:
    number = incoming.query.get("pageNumber", 1)
    size = min(incoming.query.get("pageSize", _DEFAULT_PAGE_SIZE), around.limits.list_page)
    envelope = {
        "pageNumber": number,
        "pageSize": size,
        "totalPages": -(-len(items) // size),
        "totalItems": len(items),
        "data": items[(number - 1) * size : number * size],
    }
    return answer(incoming, envelope)


def _report_page(
    incoming: Incoming, around: Surroundings, header: Sequence[str], rows: Sequence[Sequence[str]]
) -> Reply:
    number = incoming.query.get("pageNumber", 1)
    size = min(incoming.query.get("pageSize", around.limits.report_page), around.limits.report_page)
    page = islice(rows, (number - 1) * size, number * size)
    return Reply(status=incoming.operation.status, body=_csv_text([header, *page]), media_type=_CSV)


def _csv_text(rows: Iterable[Sequence[Any]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue()


HANDLERS: Final[Mapping[str, Handler]] = {
    "campaigns.list": _list_campaigns,
    "campaigns.create": _create_campaign,
    "campaigns.get": _get_campaign,
    "campaigns.update": _update_campaign,
    "campaigns.update_icon": _update_icon,
    "campaigns.upload_payout_instructions": _upload_instructions,
    "campaigns.payout_instructions_sample": _instructions_sample,
    "campaign_drafts.create": _create_draft,
    "payout_instructions.list": _list_instructions,
    "payout_instructions.create": _create_instruction,
    "payout_instructions.get": _get_instruction,
    "payout_instructions.update": _update_instruction,
    "payout_instructions.payout": _get_payout,
    "payout_instructions.activity": _list_activity,
    "funding_sources.create": _create_funding_source,
    "payout_methods.list": _list_payout_methods,
    "reports.campaign_basic": _basic_report,
    "reports.campaign_payout_methods": _payout_methods_report,
}
