"""`PUT /segment/customer_profile_v2/{customerProfileId}`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.SEGMENT_UPDATE_CUSTOMER_PROFILE_V2


def request(
    *,
    customer_profile_id: str,
    destination_hostname: str,
    body: models.SegmentCustomerProfileRequestV2,
) -> Call[models.CustomerProfileResponseV2]:
    """Build the call of `segment.update_customer_profile_v2`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("customerProfileId", customer_profile_id, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.json(body, ModelOf(models.SegmentCustomerProfileRequestV2))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.CustomerProfileResponseV2:
    """Read the reply of `segment.update_customer_profile_v2`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.CustomerProfileResponseV2)
