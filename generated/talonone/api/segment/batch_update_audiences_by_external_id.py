"""`PUT /segment/v2/customer_profiles/audiences`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.SEGMENT_BATCH_UPDATE_AUDIENCES_BY_EXTERNAL_ID


def request(
    *,
    destination_hostname: str,
    body: models.CustomerProfilesIntegrationAudiencesRequest,
) -> Call[None]:
    """Build the call of `segment.batch_update_audiences_by_external_id`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.json(body, ModelOf(models.CustomerProfilesIntegrationAudiencesRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> None:
    """Read the reply of `segment.batch_update_audiences_by_external_id`; raises `APIError` and `ResponseDecodeError`."""
    replies.nothing(OPERATION, response)
