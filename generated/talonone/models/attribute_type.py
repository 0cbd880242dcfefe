"""AttributeType. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class AttributeType(StrEnum):
    """Data types that a custom attribute can have."""

    STRING = "string"
    TIME = "time"
    NUMBER = "number"
    BOOLEAN = "boolean"
    LOCATION = "location"
    LIST_STRING = "(list string)"
    LIST_NUMBER = "(list number)"
    LIST_TIME = "(list time)"
    LIST_LOCATION = "(list location)"


ATTRIBUTE_TYPE_MEMBERS: Final = {member.value: member for member in AttributeType}
