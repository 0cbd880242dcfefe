"""`POST /emarsys/customer_profiles/coupons`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.EMARSYS_GET_COUPON


def request(
    *,
    deployment: str,
    body: models.EmarsysCouponRequest,
) -> Call[models.EmarsysCouponResponse]:
    """Build the call of `emarsys.get_coupon`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.query("deployment", deployment, codecs.STRING)
    builder.json(body, ModelOf(models.EmarsysCouponRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.EmarsysCouponResponse:
    """Read the reply of `emarsys.get_coupon`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.EmarsysCouponResponse)
