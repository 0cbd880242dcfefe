"""MparticleSubscriptionAction. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class MparticleSubscriptionAction(StrEnum):
    """What happened to an audience."""

    ADD = "add"
    UPDATE = "update"
    REMOVE = "remove"


MPARTICLE_SUBSCRIPTION_ACTION_MEMBERS: Final = {
    member.value: member for member in MparticleSubscriptionAction
}
