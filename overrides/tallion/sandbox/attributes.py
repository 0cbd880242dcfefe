"""Attributes that the account has: what a call does that names others.

In the Campaign Manager they are created before they are used. A sandbox has every attribute, until
`State.attributes` names those that it has.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from tallion.sandbox.instructions import Json
from tallion.sandbox.replies import RefusalError
from tallion.sandbox.state import State
from tallion.sandbox.validation import Incoming

ENTITIES: Final = ("CustomerProfile", "CustomerSession", "CartItem", "Event")
_SKIP: Final = "skipNonExistingAttributes"


def existing(incoming: Incoming, state: State, entity: str, sent: Mapping[str, Any]) -> Json:
    """The attributes that the call sets. A call without `skipNonExistingAttributes` creates those it names.

    Raises:
        RefusalError: 400, one does not exist.
    """
    if state.attributes is None:
        return dict(sent)
    known = state.attributes.setdefault(entity, [])
    unknown = [name for name in sent if name not in known]
    if not any(parameter.name == _SKIP for parameter in incoming.operation.parameters):
        known.extend(unknown)
        return dict(sent)
    if unknown and not incoming.query.get(_SKIP):
        raise RefusalError(400, f"{entity} has no attribute {unknown[0]!r}.")
    return {name: value for name, value in sent.items() if name in known}
