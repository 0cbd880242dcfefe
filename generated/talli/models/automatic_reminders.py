"""AutomaticReminders. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class AutomaticReminders(StrEnum):
    """Whether, and how, beneficiaries are reminded of a payout."""

    NONE = "None"
    FIXED_INTERVALS = "FixedIntervals"


AUTOMATIC_REMINDERS_MEMBERS: Final = {member.value: member for member in AutomaticReminders}
