"""`PATCH /v2/campaign-manager/payout-instructions/{payoutInstructionId}`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from talli import models, operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from tallion.model import ModelOf

OPERATION: Final = operations.PAYOUT_INSTRUCTIONS_UPDATE


def request(
    *,
    payout_instruction_id: str | UUID,
    body: models.PayoutInstructionUpdate,
) -> Call[models.PayoutInstruction | None]:
    """Build the call of `payout_instructions.update`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("payoutInstructionId", payout_instruction_id, Limited(codecs.STRING, format="uuid"))
    builder.json(body, ModelOf(models.PayoutInstructionUpdate))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.PayoutInstruction | None:
    """Read the reply of `payout_instructions.update`; raises `APIError` and `ResponseDecodeError`."""
    return replies.optional_model(OPERATION, response, models.PayoutInstruction)
