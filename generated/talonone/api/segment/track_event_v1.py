"""`PUT /segment/event`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.SEGMENT_TRACK_EVENT_V1


def request(
    *,
    destination_hostname: str,
    body: models.SegmentTrackEventRequest,
) -> Call[models.IntegrationStateV2]:
    """Build the call of `segment.track_event_v1`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.json(body, ModelOf(models.SegmentTrackEventRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.IntegrationStateV2:
    """Read the reply of `segment.track_event_v1`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.IntegrationStateV2)
