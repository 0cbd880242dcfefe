"""`POST /braze/referral`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.model import ModelOf
from tallion.unset import UNSET, Unset
from talonone import models, operations

OPERATION: Final = operations.BRAZE_CREATE_REFERRAL


def request(
    *,
    body: models.ReferralRequest,
    dry_run: bool | Unset = UNSET,
) -> Call[models.ReferralResponse]:
    """Build the call of `braze.create_referral`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.header("X-DRY-RUN", dry_run, codecs.BOOLEAN)
    builder.json(body, ModelOf(models.ReferralRequest))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.ReferralResponse:
    """Read the reply of `braze.create_referral`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.ReferralResponse)
