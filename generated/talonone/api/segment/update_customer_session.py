"""`PUT /segment/v2/customer_sessions/{customerSessionId}`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from tallion.model import ModelOf
from tallion.unset import UNSET, Unset
from talonone import models, operations

OPERATION: Final = operations.SEGMENT_UPDATE_CUSTOMER_SESSION


def request(
    *,
    customer_session_id: str,
    destination_hostname: str,
    body: models.NewCustomerSessionV2,
    callback_destination_uri: str | Unset = UNSET,
    callback_api_key: str | Unset = UNSET,
    content_fields: Sequence[models.ContentField | str] | Unset = UNSET,
    correlation_id: str | Unset = UNSET,
    skip_non_existing_attributes: bool | Unset = UNSET,
) -> Call[models.PartialIntegrationStateV2]:
    """Build the call of `segment.update_customer_session`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.path("customerSessionId", customer_session_id, codecs.STRING)
    builder.header("destination-hostname", destination_hostname, codecs.HOST_NAME)
    builder.header(
        "X-Callback-Destination-URI", callback_destination_uri, Limited(codecs.STRING, format="uri")
    )
    builder.header("X-Callback-API-Key", callback_api_key, Limited(codecs.STRING, pattern="^\\S+ .{32,}$"))
    builder.header("X-Content-Fields", content_fields, codecs.ArrayOf(codecs.EnumOf(models.ContentField)))
    builder.header("X-Correlation-ID", correlation_id, codecs.STRING)
    builder.query("skipNonExistingAttributes", skip_non_existing_attributes, codecs.BOOLEAN)
    builder.json(body, ModelOf(models.NewCustomerSessionV2))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> models.PartialIntegrationStateV2:
    """Read the reply of `segment.update_customer_session`; raises `APIError` and `ResponseDecodeError`."""
    return replies.model(OPERATION, response, models.PartialIntegrationStateV2)
