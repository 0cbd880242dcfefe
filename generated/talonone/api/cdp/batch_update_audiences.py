"""`PUT /cdp/customer_profiles/audiences`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.CDP_BATCH_UPDATE_AUDIENCES


def request(
    *,
    customer_data_platform_name: str,
    destination_hostname: str,
    body: models.CustomerProfilesAudiencesRequest,
) -> Call[None]:
    """Build the call of `cdp.batch_update_audiences`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("customer-data-platform-name", customer_data_platform_name, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.json(body, ModelOf(models.CustomerProfilesAudiencesRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> None:
    """Read the reply of `cdp.batch_update_audiences`; raises `APIError` and `ResponseDecodeError`."""
    replies.nothing(OPERATION, response)
