"""`GET /iterable/coupon`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from tallion.unset import UNSET, Unset
from talonone import models, operations

OPERATION: Final = operations.ITERABLE_CREATE_COUPON


def request(
    *,
    deployment: str,
    application_id: int,
    campaign_id: int,
    iterable_campaign_id: str,
    start_date: datetime | Unset = UNSET,
    expiry_date: datetime | Unset = UNSET,
    discount_limit: int | Unset = UNSET,
    recipient_integration_id: str | Unset = UNSET,
    usage_limit: int | Unset = UNSET,
    attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
) -> Call[models.CouponResponse]:
    """Build the call of `iterable.create_coupon`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.query("deployment", deployment, codecs.STRING)
    builder.query("applicationId", application_id, Limited(codecs.INTEGER, format="int64"))
    builder.query("campaignId", campaign_id, Limited(codecs.INTEGER, format="int64"))
    builder.query("startDate", start_date, codecs.DATE_TIME)
    builder.query("expiryDate", expiry_date, codecs.DATE_TIME)
    builder.query("discountLimit", discount_limit, Limited(codecs.INTEGER, format="int64"))
    builder.query("iterableCampaignId", iterable_campaign_id, codecs.STRING)
    builder.query("recipientIntegrationId", recipient_integration_id, codecs.STRING)
    builder.query("usageLimit", usage_limit, Limited(codecs.INTEGER, format="int64"))
    builder.query_object("attributes", attributes, prefix=".")
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.CouponResponse:
    """Read the reply of `iterable.create_coupon`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.CouponResponse)
