"""`POST /braze/coupon_reservation`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.BRAZE_CREATE_COUPON_RESERVATION


def request(
    *,
    body: models.CouponReservationRequest,
) -> Call[models.CouponReservationResponse]:
    """Build the call of `braze.create_coupon_reservation`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.json(body, ModelOf(models.CouponReservationRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.CouponReservationResponse:
    """Read the reply of `braze.create_coupon_reservation`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.CouponReservationResponse)
