"""`GET /selligent/coupon`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from tallion.unset import UNSET, Unset
from talonone import models, operations

OPERATION: Final = operations.SELLIGENT_CREATE_COUPON


def request(
    *,
    deployment: str,
    campaign_id: int,
    application_id: int,
    selligent_campaign_id: str,
    recipient_integration_id: str | Unset = UNSET,
    discount_limit: int | Unset = UNSET,
    start_date: datetime | Unset = UNSET,
    expiry_date: datetime | Unset = UNSET,
    usage_limit: int | Unset = UNSET,
) -> Call[models.CouponResponse | None]:
    """Build the call of `selligent.create_coupon`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.query("deployment", deployment, codecs.STRING)
    builder.query("campaignId", campaign_id, Limited(codecs.INTEGER, format="int64"))
    builder.query("applicationId", application_id, Limited(codecs.INTEGER, format="int64"))
    builder.query("selligentCampaignId", selligent_campaign_id, codecs.STRING)
    builder.query("recipientIntegrationId", recipient_integration_id, codecs.STRING)
    builder.query("discountLimit", discount_limit, Limited(codecs.INTEGER, format="int64"))
    builder.query("startDate", start_date, codecs.DATE_TIME)
    builder.query("expiryDate", expiry_date, codecs.DATE_TIME)
    builder.query("usageLimit", usage_limit, Limited(codecs.INTEGER, format="int64"))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.CouponResponse | None:
    """Read the reply of `selligent.create_coupon`; raises `APIError` and `ResponseDecodeError`."""
    return replies.optional_model(OPERATION, response, models.CouponResponse)
