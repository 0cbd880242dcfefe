"""LimitPeriod. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class LimitPeriod(StrEnum):
    """Time after which a limit starts anew."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


LIMIT_PERIOD_MEMBERS: Final = {member.value: member for member in LimitPeriod}
