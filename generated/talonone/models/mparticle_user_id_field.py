"""MparticleUserIdField. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class MparticleUserIdField(StrEnum):
    """What a customer's integration id is taken from."""

    EMAIL = "email"
    CUSTOMER_ID = "customerId"
    MPID = "mpid"
