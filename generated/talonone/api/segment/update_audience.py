"""`PUT /segment/audiences/{audienceId}`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.SEGMENT_UPDATE_AUDIENCE


def request(
    *,
    audience_id: int | str,
    destination_hostname: str,
    body: models.CreateAndUpdateAudienceRequest,
) -> Call[models.CreateAndUpdateResponse]:
    """Build the call of `segment.update_audience`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path(
        "audienceId",
        audience_id,
        codecs.FirstOf(
            (
                codecs.INTEGER,
                codecs.STRING,
            )
        ),
    )
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.json(body, ModelOf(models.CreateAndUpdateAudienceRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.CreateAndUpdateResponse:
    """Read the reply of `segment.update_audience`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.CreateAndUpdateResponse)
