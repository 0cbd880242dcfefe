"""`POST /v2/campaign-manager/funding-sources`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from talli import models, operations
from tallion import replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder

OPERATION: Final = operations.FUNDING_SOURCES_CREATE


def request(
    *,
    body: models.FundingSourceCreate,
) -> Call[models.FundingSource]:
    """Build the call of `funding_sources.create`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.multipart(body)
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.FundingSource:
    """Read the reply of `funding_sources.create`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.FundingSource)
