"""`GET /v2/campaign-manager/payout-methods`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from talli import models, operations
from tallion import codecs, replies
from tallion.call import Call, ReceivedResponse
from tallion.encode import CallBuilder
from tallion.limits import Limited
from tallion.paging import Page
from tallion.unset import UNSET, Unset, or_none

OPERATION: Final = operations.PAYOUT_METHODS_LIST


def request(
    *,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Call[Page[models.PayoutMethod]]:
    """Build the call of `payout_methods.list`; raises `InvalidRequestError`."""
    builder = CallBuilder(OPERATION)
    builder.query("pageNumber", page_number, Limited(codecs.INTEGER, minimum=1, format="int32"))
    builder.query("pageSize", page_size, Limited(codecs.INTEGER, minimum=1, format="int32"))
    return builder.call(parse)


def parse(response: ReceivedResponse) -> Page[models.PayoutMethod]:
    """Read the reply of `payout_methods.list`; raises `APIError` and `ResponseDecodeError`."""
    envelope = replies.model(OPERATION, response, models.PayoutMethodPage)
    return Page(
        items=envelope.data or (),
        number=or_none(envelope.page_number),
        size=or_none(envelope.page_size),
        total=or_none(envelope.total_items),
    )
