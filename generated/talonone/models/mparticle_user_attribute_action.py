"""MparticleUserAttributeAction. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class MparticleUserAttributeAction(StrEnum):
    """What happened to an attribute of a user."""

    UPSERT = "upsert"
    DELETE = "delete"


MPARTICLE_USER_ATTRIBUTE_ACTION_MEMBERS: Final = {
    member.value: member for member in MparticleUserAttributeAction
}
