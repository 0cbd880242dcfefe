"""`POST /customer_engagement/add_loyalty_points`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.CEP_ADD_LOYALTY_POINTS


def request(
    *,
    customer_engagement_platform_name: str,
    destination_hostname: str,
    body: models.AddLoyaltyPointsRequest,
) -> Call[None]:
    """Build the call of `cep.add_loyalty_points`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("customer-engagement-platform-name", customer_engagement_platform_name, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.json(body, ModelOf(models.AddLoyaltyPointsRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> None:
    """Read the reply of `cep.add_loyalty_points`; raises `APIError` and `ResponseDecodeError`."""
    replies.nothing(OPERATION, response)
