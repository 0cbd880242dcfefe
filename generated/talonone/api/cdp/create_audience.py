"""`POST /cdp/audiences`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.CDP_CREATE_AUDIENCE


def request(
    *,
    customer_data_platform_name: str,
    destination_hostname: str,
    body: models.CreateAndUpdateAudienceRequest,
) -> Call[models.CreateAndUpdateResponse]:
    """Build the call of `cdp.create_audience`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("customer-data-platform-name", customer_data_platform_name, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.json(body, ModelOf(models.CreateAndUpdateAudienceRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.CreateAndUpdateResponse:
    """Read the reply of `cdp.create_audience`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.CreateAndUpdateResponse)
