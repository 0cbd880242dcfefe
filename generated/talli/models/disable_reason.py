"""DisableReason. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class DisableReason(StrEnum):
    """Why a payout method is disabled."""

    DEFAULT = "Default"
    INVALID_PHONE_NUMBER = "InvalidPhoneNumber"
    AMOUNT_NOT_SUPPORTED = "AmountNotSupported"


DISABLE_REASON_MEMBERS: Final = {member.value: member for member in DisableReason}
