"""`PUT /segment/v2/customer_profiles/{customerProfileId}`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from tallion.unset import UNSET, Unset
from talonone import models, operations

OPERATION: Final = operations.SEGMENT_UPDATE_CUSTOMER_PROFILE


def request(
    *,
    customer_profile_id: str,
    destination_hostname: str,
    body: models.SegmentCustomerProfileV2Request,
    skip_non_existing_attributes: bool | Unset = UNSET,
) -> Call[models.CustomerProfileIntegrationResponseV2]:
    """Build the call of `segment.update_customer_profile`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("customerProfileId", customer_profile_id, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.query("skipNonExistingAttributes", skip_non_existing_attributes, codecs.BOOLEAN)
    builder.json(body, ModelOf(models.SegmentCustomerProfileV2Request))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.CustomerProfileIntegrationResponseV2:
    """Read the reply of `segment.update_customer_profile`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.CustomerProfileIntegrationResponseV2)
