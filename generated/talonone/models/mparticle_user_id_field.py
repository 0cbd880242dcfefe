"""MparticleUserIdField. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class MparticleUserIdField(StrEnum):
    """What a customer's integration id is taken from."""

    EMAIL = "email"
    CUSTOMER_ID = "customerId"
    MPID = "mpid"


MPARTICLE_USER_ID_FIELD_MEMBERS: Final = {member.value: member for member in MparticleUserIdField}
