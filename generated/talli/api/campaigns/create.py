"""`POST /v2/campaign-manager/campaigns`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from talli import models, operations
from tallion import replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder

OPERATION: Final = operations.CAMPAIGNS_CREATE


def request(
    *,
    body: models.CampaignCreate,
) -> Call[models.Campaign | None]:
    """Build the call of `campaigns.create`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.multipart(body)
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.Campaign | None:
    """Read the reply of `campaigns.create`; raises `APIError` and `ResponseDecodeError`."""
    return replies.optional_model(OPERATION, response, models.Campaign)
