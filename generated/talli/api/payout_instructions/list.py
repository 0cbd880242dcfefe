"""`GET /v2/campaign-manager/payout-instructions`. Generated from specs/talli.yaml; edits are lost."""

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

OPERATION: Final = operations.PAYOUT_INSTRUCTIONS_LIST


def request(
    *,
    page_number: int,
    page_size: int,
    campaign_id: str | UUID | Unset = UNSET,
    status: models.PayoutStatus | str | Unset = UNSET,
    external_id: str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Call[Page[models.PayoutInstruction]]:
    """Build the call of `payout_instructions.list`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.query("pageNumber", page_number, Limited(codecs.INTEGER, minimum=1, format="int32"))
    builder.query("pageSize", page_size, Limited(codecs.INTEGER, minimum=1, format="int32"))
    builder.query("campaignId", campaign_id, Limited(codecs.STRING, format="uuid"))
    builder.query("status", status, codecs.EnumOf(models.PayoutStatus))
    builder.query("externalId", external_id, codecs.STRING)
    builder.query("email", email, codecs.STRING)
    return builder.call(parse)


def parse(response: ReceivedResponse) -> Page[models.PayoutInstruction]:
    """Read the reply of `payout_instructions.list`; raises `APIError` and `ResponseDecodeError`."""
    envelope = replies.model(OPERATION, response, models.PayoutInstructionPage)
    return Page(
        items=envelope.data,
        number=or_none(envelope.page_number),
        size=or_none(envelope.page_size),
        total=or_none(envelope.total_items),
    )
