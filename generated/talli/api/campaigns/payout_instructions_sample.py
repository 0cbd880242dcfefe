"""`GET /v2/campaign-manager/campaigns/payout-instructions/:get-sample-file`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from talli import operations
from tallion import replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder

OPERATION: Final = operations.CAMPAIGNS_PAYOUT_INSTRUCTIONS_SAMPLE


def request() -> Call[bytes]:
    """Build the call of `campaigns.payout_instructions_sample`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    return builder.call(parse)


def parse(response: ReceivedResponse) -> bytes:
    """Read the reply of `campaigns.payout_instructions_sample`; raises `APIError` and `ResponseDecodeError`."""
    return replies.content(OPERATION, response)
