"""MparticleIdentityType. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class MparticleIdentityType(StrEnum):
    """Kinds of ids that mParticle knows a user by."""

    EMAIL = "email"
    CUSTOMER = "customer"
    CUSTOMER_ID = "customerId"


MPARTICLE_IDENTITY_TYPE_MEMBERS: Final = {member.value: member for member in MparticleIdentityType}
