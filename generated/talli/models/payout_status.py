"""PayoutStatus. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class PayoutStatus(StrEnum):
    """How far a payout instruction, or its payout, has come."""

    DRAFT = "Draft"
    READY = "Ready"
    PUSH_INITIATED = "PushInitiated"
    INITIATED = "Initiated"
    INITIATION_FAILED = "InitiationFailed"
    PAYOUT_METHOD_SELECTED = "PayoutMethodSelected"
    REQUESTED = "Requested"
    RESTORED = "Restored"
    REINITIATED = "Reinitiated"
    REINITIATION_FAILED = "ReinitiationFailed"
    EXPIRY_REQUESTED = "ExpiryRequested"
    FULFILLED = "Fulfilled"
    EXPIRED = "Expired"
    CANCELLED = "Cancelled"


PAYOUT_STATUS_MEMBERS: Final = {member.value: member for member in PayoutStatus}
