"""AutomaticReminders. Generated from specs/talli.yaml; edits are lost."""

from enum import StrEnum


class AutomaticReminders(StrEnum):
    """Whether, and how, beneficiaries are reminded of a payout."""

    NONE = "None"
    FIXED_INTERVALS = "FixedIntervals"
