"""MparticleIdentityType. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class MparticleIdentityType(StrEnum):
    """Kinds of ids that mParticle knows a user by."""

    EMAIL = "email"
    CUSTOMER = "customer"
    CUSTOMER_ID = "customerId"
