"""`GET /v2/campaign-manager/reports/campaigns/{campaignId}/payout-methods`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from talli import operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from tallion.unset import UNSET, Unset

OPERATION: Final = operations.REPORTS_CAMPAIGN_PAYOUT_METHODS


def request(
    *,
    campaign_id: str | UUID,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[bytes]:
    """Build the call of `reports.campaign_payout_methods`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("campaignId", campaign_id, Limited(codecs.STRING, format="uuid"))
    builder.query("pageNumber", page_number, Limited(codecs.INTEGER, minimum=1, format="int32"))
    builder.query("pageSize", page_size, Limited(codecs.INTEGER, minimum=1, format="int32"))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> bytes:
    """Read the reply of `reports.campaign_payout_methods`; raises `APIError` and `ResponseDecodeError`."""
    return replies.csv_page(OPERATION, response)
