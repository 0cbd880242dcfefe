"""DisableReason. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum


class DisableReason(StrEnum):
    """Why a payout method is disabled."""

    DEFAULT = "Default"
    INVALID_PHONE_NUMBER = "InvalidPhoneNumber"
    AMOUNT_NOT_SUPPORTED = "AmountNotSupported"
