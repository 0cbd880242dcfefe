"""AttributeInfoType. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class AttributeInfoType(StrEnum):
    """Data types that can be forced on a new attribute; lists are not among them."""

    STRING = "string"
    TIME = "time"
    NUMBER = "number"
    BOOLEAN = "boolean"
    LOCATION = "location"


ATTRIBUTE_INFO_TYPE_MEMBERS: Final = {member.value: member for member in AttributeInfoType}
