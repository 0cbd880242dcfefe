"""`DELETE /segment/audiences/{audienceId}`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from talonone import operations

OPERATION: Final = operations.SEGMENT_DELETE_AUDIENCE


def request(
    *,
    audience_id: int | str,
    destination_hostname: str,
) -> Call[None]:
    """Build the call of `segment.delete_audience`; raises `InvalidRequestError`."""
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
    return builder.call(parse)


def parse(response: ReceivedResponse) -> None:
    """Read the reply of `segment.delete_audience`; raises `APIError` and `ResponseDecodeError`."""
    replies.nothing(OPERATION, response)
