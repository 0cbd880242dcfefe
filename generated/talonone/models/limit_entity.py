"""LimitEntity. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class LimitEntity(StrEnum):
    """What a limit counts over."""

    COUPON = "Coupon"
    REFERRAL = "Referral"
    PROFILE = "Profile"
    IDENTIFIER = "Identifier"
