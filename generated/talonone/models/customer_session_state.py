"""CustomerSessionState. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class CustomerSessionState(StrEnum):
    """State of a session. It starts as open or closed; open goes to closed or cancelled, closed to
    cancelled or partially returned, partially returned to cancelled."""

    OPEN = "open"
    CLOSED = "closed"
    PARTIALLY_RETURNED = "partially_returned"
    CANCELLED = "cancelled"


CUSTOMER_SESSION_STATE_MEMBERS: Final = {member.value: member for member in CustomerSessionState}
