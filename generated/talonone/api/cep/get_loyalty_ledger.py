"""`GET /customer_engagement/loyalty`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from talonone import models, operations

OPERATION: Final = operations.CEP_GET_LOYALTY_LEDGER


def request(
    *,
    customer_engagement_platform_name: str,
    destination_hostname: str,
    profile_integration_id: str,
    loyalty_program_id: int,
) -> Call[models.LoyaltyResponse]:
    """Build the call of `cep.get_loyalty_ledger`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("customer-engagement-platform-name", customer_engagement_platform_name, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.query("profileIntegrationId", profile_integration_id, codecs.STRING)
    builder.query("loyaltyProgramId", loyalty_program_id, Limited(codecs.INTEGER, format="int64"))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.LoyaltyResponse:
    """Read the reply of `cep.get_loyalty_ledger`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.LoyaltyResponse)
