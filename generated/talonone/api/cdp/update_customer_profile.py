"""`PUT /cdp/customer_profile/{customerProfileId}`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from tallion.unset import UNSET, Unset
from talonone import models, operations

OPERATION: Final = operations.CDP_UPDATE_CUSTOMER_PROFILE


def request(
    *,
    customer_profile_id: str,
    customer_data_platform_name: str,
    destination_hostname: str,
    body: models.CDPCustomerProfileRequest,
    skip_non_existing_attributes: bool | Unset = UNSET,
) -> Call[models.IntegrationStateV2]:
    """Build the call of `cdp.update_customer_profile`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("customerProfileId", customer_profile_id, codecs.STRING)
    builder.header("customer-data-platform-name", customer_data_platform_name, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.query("skipNonExistingAttributes", skip_non_existing_attributes, codecs.BOOLEAN)
    builder.json(body, ModelOf(models.CDPCustomerProfileRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.IntegrationStateV2:
    """Read the reply of `cdp.update_customer_profile`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.IntegrationStateV2)
