"""FundingSourceStatus. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class FundingSourceStatus(StrEnum):
    """Whether a funding source can be used."""

    PENDING = "Pending"
    ACTIVE = "Active"
    REJECTED = "Rejected"


FUNDING_SOURCE_STATUS_MEMBERS: Final = {member.value: member for member in FundingSourceStatus}
