"""CouponLimitEntity. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class CouponLimitEntity(StrEnum):
    """What a limit on a single coupon counts over."""

    COUPON = "Coupon"
    PROFILE = "Profile"
