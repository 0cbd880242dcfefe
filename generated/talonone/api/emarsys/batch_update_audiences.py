"""`POST /emarsys/customer_profiles/audiences`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from talonone import models, operations

OPERATION: Final = operations.EMARSYS_BATCH_UPDATE_AUDIENCES


def request(
    *,
    deployment: str,
    body: models.EmarsysCustomerProfilesAudiencesRequest,
) -> Call[models.EmarsysUpdateAudiencesResponse]:
    """Build the call of `emarsys.batch_update_audiences`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.query("deployment", deployment, codecs.STRING)
    builder.json(body, ModelOf(models.EmarsysCustomerProfilesAudiencesRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.EmarsysUpdateAudiencesResponse:
    """Read the reply of `emarsys.batch_update_audiences`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.EmarsysUpdateAudiencesResponse)
