"""`POST /braze/coupon`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.BRAZE_CREATE_COUPON


def request(
    *,
    body: models.BrazeCouponRequest,
) -> Call[models.BrazeCouponResponse]:
    """Build the call of `braze.create_coupon`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.json(body, ModelOf(models.BrazeCouponRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.BrazeCouponResponse:
    """Read the reply of `braze.create_coupon`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.BrazeCouponResponse)
