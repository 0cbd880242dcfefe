"""FundingSourceType. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class FundingSourceType(StrEnum):
    """Kind of funding source."""

    ORGANIZATION_ACCOUNT = "OrganizationAccount"
    SETTLEMENT_FUND = "SettlementFund"


FUNDING_SOURCE_TYPE_MEMBERS: Final = {member.value: member for member in FundingSourceType}
