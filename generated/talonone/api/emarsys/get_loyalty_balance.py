"""`POST /emarsys/loyalty_programs/profile/balance`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.EMARSYS_GET_LOYALTY_BALANCE


def request(
    *,
    deployment: str,
    body: models.EmarsysLoyaltyBalanceRequest,
) -> Call[models.EmarsysLoyaltyBalanceResponse]:
    """Build the call of `emarsys.get_loyalty_balance`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.query("deployment", deployment, codecs.STRING)
    builder.json(body, ModelOf(models.EmarsysLoyaltyBalanceRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.EmarsysLoyaltyBalanceResponse:
    """Read the reply of `emarsys.get_loyalty_balance`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.EmarsysLoyaltyBalanceResponse)
