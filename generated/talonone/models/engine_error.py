"""EngineError. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EngineError(Model):
    """Error as the rule engine behind this host reports it."""

    message: str | None | Unset = UNSET
    """Short text for the whole error."""
    errors: Sequence[EngineErrorItem] | None | Unset = UNSET
    """The single problems, if the engine names any."""


from talonone.models.engine_error_item import EngineErrorItem

EngineError.wire_fields = (
    WireField("message", "message", codecs.Nullable(codecs.STRING)),
    WireField("errors", "errors", codecs.Nullable(codecs.ArrayOf(ModelOf(EngineErrorItem)))),
)
