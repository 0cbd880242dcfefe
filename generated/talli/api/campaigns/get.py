"""`GET /v2/campaign-manager/campaigns/{campaignId}`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from talli import models, operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited

OPERATION: Final = operations.CAMPAIGNS_GET


def request(
    *,
    campaign_id: str | UUID,
) -> Call[models.Campaign | None]:
    """Build the call of `campaigns.get`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("campaignId", campaign_id, Limited(codecs.STRING, format="uuid"))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.Campaign | None:
    """Read the reply of `campaigns.get`; raises `APIError` and `ResponseDecodeError`."""
    return replies.optional_model(OPERATION, response, models.Campaign)
