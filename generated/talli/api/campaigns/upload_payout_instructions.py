"""`POST /v2/campaign-manager/campaigns/{campaignId}/payout-instructions/:upload`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from talli import models, operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited

OPERATION: Final = operations.CAMPAIGNS_UPLOAD_PAYOUT_INSTRUCTIONS


def request(
    *,
    campaign_id: str | UUID,
    body: models.PayoutInstructionUpload,
) -> Call[Mapping[str, Any] | None]:
    """Build the call of `campaigns.upload_payout_instructions`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("campaignId", campaign_id, Limited(codecs.STRING, format="uuid"))
    builder.multipart(body)
    return builder.call(parse)


def parse(response: ReceivedResponse) -> Mapping[str, Any] | None:
    """Read the reply of `campaigns.upload_payout_instructions`; raises `APIError` and `ResponseDecodeError`."""
    result: Mapping[str, Any] | None = replies.optional_value(
        OPERATION, response, codecs.MapOf(codecs.ANYTHING)
    )
    return result
