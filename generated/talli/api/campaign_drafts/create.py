"""`POST /v2/campaign-manager/campaign-drafts`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from talli import models, operations
from tallion import replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder

OPERATION: Final = operations.CAMPAIGN_DRAFTS_CREATE


def request(
    *,
    body: models.CampaignDraftCreate,
) -> Call[models.CampaignDraft]:
    """Build the call of `campaign_drafts.create`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.multipart(body)
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.CampaignDraft:
    """Read the reply of `campaign_drafts.create`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.CampaignDraft)
