"""`POST /mparticle`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from talonone import models, operations

OPERATION: Final = operations.MPARTICLE_SEND_EVENT


def request(
    body: models.MparticleRequest,
) -> Call[models.MparticleResponse]:
    """Build the call of `mparticle.send_event`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.json(body, models.MPARTICLE_REQUEST)
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.MparticleResponse:
    """Read the reply of `mparticle.send_event`; raises `APIError` and `ResponseDecodeError`."""
    result: models.MparticleResponse = replies.value(OPERATION, response, models.MPARTICLE_RESPONSE)
    return result
