"""FundingSourceType. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum


class FundingSourceType(StrEnum):
    """Kind of funding source."""

    ORGANIZATION_ACCOUNT = "OrganizationAccount"
    SETTLEMENT_FUND = "SettlementFund"
