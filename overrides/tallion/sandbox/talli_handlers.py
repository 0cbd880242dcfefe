"""Talli's operations, each as one small function."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from operator import itemgetter
from typing import Final

from tallion.sandbox import talli_reports
from tallion.sandbox.forms import File
from tallion.sandbox.handlers import Handler, Surroundings, answer, window
from tallion.sandbox.instructions import PAID, Json
from tallion.sandbox.payout_status import CLOSED, WITH_PAYOUT, note
from tallion.sandbox.replies import RefusalError, Reply
from tallion.sandbox.seed import method_of, requested_on
from tallion.sandbox.state import State
from tallion.sandbox.talli_reports import csv_text
from tallion.sandbox.uploads import COLUMNS, read_instructions
from tallion.sandbox.validation import Incoming

_DEFAULT_PAGE_SIZE: Final = 20
_CAMPAIGN_SERVERS: Final = (
    "id",
    "businessEntity",
    "iconUrl",
    "payoutMethods",
    "displayEndDate",
    "expiryDate",
)
"""Fields of a campaign that the server alone decides. A request may have them; they count for nothing."""
_FILTERS: Final = ("campaignId", "status", "externalId", "email")


def _list_campaigns(incoming: Incoming, around: Surroundings) -> Reply:
    wanted = incoming.query.get("payoutInstructionId")
    campaigns: Iterable[Json] = around.state.campaigns.values()
    if wanted is not None:
        instruction = around.state.payout_instructions.get(wanted, {})
        campaigns = [item for item in campaigns if item["id"] == instruction.get("campaignId")]
    if incoming.query.get("includeDetails"):
        campaigns = [{**item, "details": _details(around.state, item["id"])} for item in campaigns]
    return _page(incoming, around, list(campaigns))


def _details(state: State, campaign_id: str) -> Json:
    """Figures of a campaign. No source says how they are named or nested."""
    sums = state.payout_instructions.sums(campaign_id, itemgetter("status"))
    return {
        "fundsReceived": sum(amount for _, amount in sums.values()),
        "statusStatistics": {status: count for status, (count, _) in sums.items()},
    }


def _get_campaign(incoming: Incoming, around: Surroundings) -> Reply:
    return answer(incoming, _campaign(incoming, around.state))


def _create_campaign(incoming: Incoming, around: Surroundings) -> Reply:
    sent = _without(incoming.body, *_CAMPAIGN_SERVERS)
    campaign = {"name": "", **sent, "id": around.state.next_uuid(), "businessEntity": "Talli"}
    around.state.campaigns[campaign["id"]] = campaign
    return answer(incoming, campaign)


def _update_campaign(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = _campaign(incoming, around.state)
    campaign.update(_without(incoming.body, *_CAMPAIGN_SERVERS))
    return answer(incoming, campaign)


def _update_icon(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = _campaign(incoming, around.state)
    campaign["iconUrl"] = _kept_icon(around.state, incoming.files["file"][0])
    return answer(incoming, campaign)


def _kept_icon(state: State, file: File) -> str:
    """The URL of an icon that was uploaded."""
    url = f"https://cdn.example.com/icons/{state.next_uuid()}"
    digest = sha256(file.content).hexdigest()
    state.icons[url] = {"name": file.name, "bytes": len(file.content), "sha256": digest}
    return url


def _upload_instructions(incoming: Incoming, around: Surroundings) -> Reply:
    campaign = _campaign(incoming, around.state)
    # All or nothing: the file is read to its end before the first of its rows is kept.
    rows = read_instructions(incoming.files["file"][0])
    for row in rows:
        _kept_instruction(around.state, {**row, "campaignId": campaign["id"]})
    # 202: the guide has it for what is carried out later, and names no status for this call.
    return Reply(status=202, body={"accepted": len(rows)})


def _instructions_sample(incoming: Incoming, _: Surroundings) -> Reply:
    row = ("Ada", "Example", "ada@example.com", "125.50", "claim-000123")
    return answer(incoming, csv_text([COLUMNS, row]).encode())


def _create_draft(incoming: Incoming, around: Surroundings) -> Reply:
    sent = _without(incoming.body, "iconFile", "payoutMethodIds", "id")
    icons = incoming.files.get("iconFile", [])
    draft = {
        **sent,
        "id": around.state.next_uuid(),
        "iconUrl": _kept_icon(around.state, icons[0]) if icons else None,
        "payoutMethods": [
            _draft_method(around.state, item) for item in incoming.body.get("payoutMethodIds", [])
        ],
    }
    around.state.campaign_drafts[draft["id"]] = draft
    return answer(incoming, draft)


def _draft_method(state: State, method_id: str) -> Json:
    known = any(method["payoutMethodId"] == method_id for method in state.payout_methods)
    reason = None if known else "Default"
    return {"payoutMethodId": method_id, "isDisabled": not known, "disableReason": reason}


def _list_instructions(incoming: Incoming, around: Surroundings) -> Reply:
    filters = {name: incoming.query[name] for name in _FILTERS if name in incoming.query}
    instructions = around.state.payout_instructions
    number, size = _asked_for(incoming, around)
    total = instructions.found(filters)[0]
    start, stop = window(number, size, around.shift, total)
    rows = list(instructions.found(filters, start, stop)[1])
    return answer(incoming, _envelope(number, size, total + around.shift, rows))


def _create_instruction(incoming: Incoming, around: Surroundings) -> Reply:
    if incoming.body["campaignId"] not in around.state.campaigns:
        raise RefusalError(404, "There is no campaign with this id.")
    return answer(incoming, _kept_instruction(around.state, incoming.body))


def _kept_instruction(state: State, sent: Json) -> Json:
    """An instruction as recorded; nobody is told of it, and no money set aside."""
    instruction = {**sent, "payoutInstructionId": state.next_uuid(), "status": "Draft"}
    state.payout_instructions[instruction["payoutInstructionId"]] = instruction
    note(state, instruction["payoutInstructionId"], "Draft", "Was created")
    return instruction


def _get_instruction(incoming: Incoming, around: Surroundings) -> Reply:
    return answer(incoming, _instruction(incoming, around.state))


def _update_instruction(incoming: Incoming, around: Surroundings) -> Reply:
    instruction = _instruction(incoming, around.state)
    if instruction["status"] in CLOSED:
        raise RefusalError(400, f"A payout instruction that is {instruction['status']} cannot be changed.")
    changes = _without(incoming.body, "payoutInstructionId", "campaignId", "status")
    instruction.update(changes)
    names = ", ".join(sorted(changes))
    note(
        around.state,
        instruction["payoutInstructionId"],
        "Updated",
        f"Changed: {names}" if names else "No change",
    )
    return answer(incoming, instruction)


def _get_payout(incoming: Incoming, around: Surroundings) -> Reply:
    instruction = _instruction(incoming, around.state)
    if instruction["status"] not in WITH_PAYOUT:
        raise RefusalError(404, "The beneficiary has not chosen a payout method yet.")
    requested = requested_on(around.state, instruction)
    known = around.state.payouts.get(instruction["payoutInstructionId"], {})
    chosen_only = instruction["status"] == "PayoutMethodSelected"
    paid = instruction["status"] == PAID
    transaction = {"transactionId": f"SANDBOX-{instruction['payoutInstructionId']}"}
    return answer(
        incoming,
        {
            "payoutInstructionId": instruction["payoutInstructionId"],
            "payoutMethodId": method_of(around.state, instruction)["payoutMethodId"],
            "status": instruction["status"],
            "requestedOn": None if chosen_only else requested,
            "completedOn": known.get("completedOn", requested) if paid else None,
            "externalIdentifiers": transaction if paid else None,
        },
    )


def _list_activity(incoming: Incoming, around: Surroundings) -> Reply:
    instruction = _instruction(incoming, around.state)
    history = around.state.activity.get(instruction["payoutInstructionId"])
    first = {"type": instruction["status"], "description": f"Became {instruction['status']}", "details": None}
    return answer(incoming, history or [first])


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


def _campaign(incoming: Incoming, state: State) -> Json:
    campaign_id = incoming.path["campaignId"]
    if campaign_id not in state.campaigns:
        raise RefusalError(404, "There is no campaign with this id.")
    return state.campaigns[campaign_id]


def _instruction(incoming: Incoming, state: State) -> Json:
    instruction_id = incoming.path["payoutInstructionId"]
    if instruction_id not in state.payout_instructions:
        raise RefusalError(404, "There is no payout instruction with this id.")
    return state.payout_instructions[instruction_id]


def _without(body: Json, *names: str) -> Json:
    return {name: value for name, value in body.items() if name not in names}


def _page(incoming: Incoming, around: Surroundings, items: Sequence[Json]) -> Reply:
    number, size = _asked_for(incoming, around)
    start, stop = window(number, size, around.shift, len(items))
    page = list(items[start : max(stop, 0)])
    return answer(incoming, _envelope(number, size, len(items) + around.shift, page))


def _asked_for(incoming: Incoming, around: Surroundings) -> tuple[int, int]:
    """Number and size of the page."""
    size = min(incoming.query.get("pageSize", _DEFAULT_PAGE_SIZE), around.limits.list_page)
    return incoming.query.get("pageNumber", 1), size


def _envelope(number: int, size: int, total: int, data: list[Json]) -> Json:
    return {
        "pageNumber": number,
        "pageSize": size,
        "totalPages": -(-total // size),
        "totalItems": total,
        "data": data,
    }


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
    **talli_reports.HANDLERS,
}
