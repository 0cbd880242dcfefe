"""CouponLimitEntity. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class CouponLimitEntity(StrEnum):
    """What a limit on a single coupon counts over."""

    COUPON = "Coupon"
    PROFILE = "Profile"


COUPON_LIMIT_ENTITY_MEMBERS: Final = {member.value: member for member in CouponLimitEntity}
