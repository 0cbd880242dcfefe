"""`GET /v2/campaign-manager/payout-instructions/{payoutInstructionId}`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from talli import models, operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited

OPERATION: Final = operations.PAYOUT_INSTRUCTIONS_GET


def request(
    *,
    payout_instruction_id: str | UUID,
) -> Call[models.PayoutInstruction | None]:
    """Build the call of `payout_instructions.get`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("payoutInstructionId", payout_instruction_id, Limited(codecs.STRING, format="uuid"))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.PayoutInstruction | None:
    """Read the reply of `payout_instructions.get`; raises `APIError` and `ResponseDecodeError`."""
    return replies.optional_model(OPERATION, response, models.PayoutInstruction)
