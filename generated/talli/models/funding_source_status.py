"""FundingSourceStatus. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum


class FundingSourceStatus(StrEnum):
    """Whether a funding source can be used."""

    PENDING = "Pending"
    ACTIVE = "Active"
    REJECTED = "Rejected"
