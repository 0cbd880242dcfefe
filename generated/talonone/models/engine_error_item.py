"""EngineErrorItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EngineErrorItem(Model):
    """One problem that the engine found in a request."""

    title: str | None | Unset = UNSET
    """Kind of problem."""
    details: str | None | Unset = UNSET
    """What exactly is wrong."""
    source: EngineErrorSource | None | Unset = UNSET
    """Where in the request the problem lies."""


from talonone.models.engine_error_source import EngineErrorSource

EngineErrorItem.wire_fields = (
    WireField("title", "title", codecs.Nullable(codecs.STRING)),
    WireField("details", "details", codecs.Nullable(codecs.STRING)),
    WireField("source", "source", codecs.Nullable(ModelOf(EngineErrorSource))),
)
