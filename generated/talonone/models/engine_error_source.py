"""EngineErrorSource. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EngineErrorSource(Model):
    """Place in a request that an engine error refers to."""

    pointer: str | None | Unset = UNSET
    """JSON pointer into the request body."""


EngineErrorSource.wire_fields = (WireField("pointer", "pointer", codecs.Nullable(codecs.STRING)),)
