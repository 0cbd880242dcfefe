"""`POST /v2/campaign-manager/payout-instructions`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from talli import models, operations
from tallion import replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf

OPERATION: Final = operations.PAYOUT_INSTRUCTIONS_CREATE


def request(
    *,
    body: models.PayoutInstructionCreate,
) -> Call[models.PayoutInstruction | None]:
    """Build the call of `payout_instructions.create`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.json(body, ModelOf(models.PayoutInstructionCreate))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.PayoutInstruction | None:
    """Read the reply of `payout_instructions.create`; raises `APIError` and `ResponseDecodeError`."""
    return replies.optional_model(OPERATION, response, models.PayoutInstruction)
