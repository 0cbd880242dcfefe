"""`GET /v2/campaign-manager/payout-instructions/{payoutInstructionId}/payout`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from talli import models, operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited

OPERATION: Final = operations.PAYOUT_INSTRUCTIONS_PAYOUT


def request(
    *,
    payout_instruction_id: str | UUID,
) -> Call[models.Payout | None]:
    """Build the call of `payout_instructions.payout`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("payoutInstructionId", payout_instruction_id, Limited(codecs.STRING, format="uuid"))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.Payout | None:
    """Read the reply of `payout_instructions.payout`; raises `APIError` and `ResponseDecodeError`."""
    return replies.optional_model(OPERATION, response, models.Payout)
