"""`PUT /segment/v2/events`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from tallion.unset import UNSET, Unset
from talonone import models, operations

OPERATION: Final = operations.SEGMENT_TRACK_EVENT


def request(
    *,
    destination_hostname: str,
    body: models.SegmentTrackEventV2Request,
    skip_non_existing_attributes: bool | Unset = UNSET,
) -> Call[models.IntegrationStateV2]:
    """Build the call of `segment.track_event`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.query("skipNonExistingAttributes", skip_non_existing_attributes, codecs.BOOLEAN)
    builder.json(body, ModelOf(models.SegmentTrackEventV2Request))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.IntegrationStateV2:
    """Read the reply of `segment.track_event`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.IntegrationStateV2)
