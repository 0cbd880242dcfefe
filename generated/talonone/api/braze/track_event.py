"""`POST /braze/event`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.BRAZE_TRACK_EVENT


def request(
    *,
    destination_hostname: str,
    body: models.BrazeTrackEventRequest,
) -> Call[models.IntegrationStateV2]:
    """Build the call of `braze.track_event`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.json(body, ModelOf(models.BrazeTrackEventRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.IntegrationStateV2:
    """Read the reply of `braze.track_event`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.IntegrationStateV2)
