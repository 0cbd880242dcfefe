"""ProblemDetails. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ProblemDetails(Model):
    """Says what went wrong, in the format of RFC 9457."""

    type: str | None | Unset = UNSET
    """URI that identifies the kind of problem."""
    title: str | None | Unset = UNSET
    """Short name of the kind of problem."""
    status: int | None | Unset = UNSET
    """HTTP status code of the reply."""
    detail: str | None | Unset = UNSET
    """What went wrong this time."""
    instance: str | None | Unset = UNSET
    """URI that identifies this occurrence."""


ProblemDetails.wire_fields = (
    WireField("type", "type", codecs.Nullable(codecs.STRING)),
    WireField("title", "title", codecs.Nullable(codecs.STRING)),
    WireField("status", "status", codecs.Nullable(codecs.INTEGER)),
    WireField("detail", "detail", codecs.Nullable(codecs.STRING)),
    WireField("instance", "instance", codecs.Nullable(codecs.STRING)),
)
