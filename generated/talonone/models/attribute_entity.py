"""AttributeEntity. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class AttributeEntity(StrEnum):
    """Kinds of things that attributes can be attached to."""

    ACCOUNT = "Account"
    APPLICATION = "Application"
    CAMPAIGN = "Campaign"
    CUSTOMER_PROFILE = "CustomerProfile"
    CUSTOMER_SESSION = "CustomerSession"
    CART_ITEM = "CartItem"
    COUPON = "Coupon"
    EVENT = "Event"
    GIVEAWAY = "Giveaway"
    REFERRAL = "Referral"


ATTRIBUTE_ENTITY_MEMBERS: Final = {member.value: member for member in AttributeEntity}
