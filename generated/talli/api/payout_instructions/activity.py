"""`GET /v2/campaign-manager/payout-instructions/{payoutInstructionId}/activity`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from talli import models, operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from tallion.model import ModelOf

OPERATION: Final = operations.PAYOUT_INSTRUCTIONS_ACTIVITY


def request(
    *,
    payout_instruction_id: str | UUID,
) -> Call[Sequence[models.PayoutInstructionActivity] | None]:
    """Build the call of `payout_instructions.activity`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("payoutInstructionId", payout_instruction_id, Limited(codecs.STRING, format="uuid"))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> Sequence[models.PayoutInstructionActivity] | None:
    """Read the reply of `payout_instructions.activity`; raises `APIError` and `ResponseDecodeError`."""
    result: Sequence[models.PayoutInstructionActivity] | None = replies.optional_value(
        OPERATION, response, codecs.ArrayOf(ModelOf(models.PayoutInstructionActivity))
    )
    return result
