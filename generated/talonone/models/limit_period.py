"""LimitPeriod. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class LimitPeriod(StrEnum):
    """Time after which a limit starts anew."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"
