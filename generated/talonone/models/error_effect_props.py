"""ErrorEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class ErrorEffectProps(Model):
    """A rule could not be worked out."""

    message: str
    """What went wrong."""


ErrorEffectProps.wire_fields = (WireField("message", "message", codecs.STRING, required=True),)
