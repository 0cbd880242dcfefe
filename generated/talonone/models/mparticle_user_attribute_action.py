"""MparticleUserAttributeAction. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class MparticleUserAttributeAction(StrEnum):
    """What happened to an attribute of a user."""

    UPSERT = "upsert"
    DELETE = "delete"
