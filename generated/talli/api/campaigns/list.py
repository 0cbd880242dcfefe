"""`GET /v2/campaign-manager/campaigns`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from talli import models, operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from tallion.paging import Page
from tallion.unset import UNSET, Unset, or_none

OPERATION: Final = operations.CAMPAIGNS_LIST


def request(
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    payout_instruction_id: str | UUID | Unset = UNSET,
    include_details: bool | Unset = UNSET,
) -> Call[Page[models.Campaign]]:
    """Build the call of `campaigns.list`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.query("pageNumber", page_number, Limited(codecs.INTEGER, minimum=1, format="int32"))
    builder.query("pageSize", page_size, Limited(codecs.INTEGER, minimum=1, format="int32"))
    builder.query("payoutInstructionId", payout_instruction_id, Limited(codecs.STRING, format="uuid"))
    builder.query("includeDetails", include_details, codecs.BOOLEAN)
    return builder.call(parse)


def parse(response: ReceivedResponse) -> Page[models.Campaign]:
    """Read the reply of `campaigns.list`; raises `APIError` and `ResponseDecodeError`."""
    envelope = replies.model(OPERATION, response, models.CampaignPage)
    return Page(
        items=envelope.data,
        number=or_none(envelope.page_number),
        size=or_none(envelope.page_size),
        total=or_none(envelope.total_items),
    )
