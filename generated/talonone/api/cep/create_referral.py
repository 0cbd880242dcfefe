"""`GET /customer_engagement/referral`. Generated from specs/talonone.yaml; edits are lost."""

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

OPERATION: Final = operations.CEP_CREATE_REFERRAL


def request(
    *,
    customer_engagement_platform_name: str,
    destination_hostname: str,
    campaign_id: int,
    advocate_profile_integration_id: str,
    dry_run: bool | Unset = UNSET,
    friend_profile_integration_id: str | Unset = UNSET,
    start_date: datetime | Unset = UNSET,
    expiry_date: datetime | Unset = UNSET,
    usage_limit: int | Unset = UNSET,
    attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
) -> Call[models.ReferralResponse]:
    """Build the call of `cep.create_referral`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("customer-engagement-platform-name", customer_engagement_platform_name, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.header("X-DRY-RUN", dry_run, codecs.BOOLEAN)
    builder.query("campaignId", campaign_id, Limited(codecs.INTEGER, format="int64"))
    builder.query("advocateProfileIntegrationId", advocate_profile_integration_id, codecs.STRING)
    builder.query("friendProfileIntegrationId", friend_profile_integration_id, codecs.STRING)
    builder.query("startDate", start_date, codecs.DATE_TIME)
    builder.query("expiryDate", expiry_date, codecs.DATE_TIME)
    builder.query("usageLimit", usage_limit, Limited(codecs.INTEGER, format="int64"))
    builder.query_object("attributes", attributes, prefix=".")
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.ReferralResponse:
    """Read the reply of `cep.create_referral`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.ReferralResponse)
