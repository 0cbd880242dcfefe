"""LimitEntity. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class LimitEntity(StrEnum):
    """What a limit counts over."""

    COUPON = "Coupon"
    REFERRAL = "Referral"
    PROFILE = "Profile"
    IDENTIFIER = "Identifier"


LIMIT_ENTITY_MEMBERS: Final = {member.value: member for member in LimitEntity}
