"""TokenReply. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class TokenReply(Model):
    """An access token and how long it lasts."""

    access_token: str = field(repr=False)
    """The token, a JWT. Goes into the `Authorization` header."""
    expires_in: int
    """Seconds for which the token is valid."""
    token_type: str | Unset = UNSET
    """Kind of token, `Bearer`."""


TokenReply.wire_fields = (
    WireField("access_token", "access_token", codecs.STRING, required=True),
    WireField("expires_in", "expires_in", codecs.INTEGER, required=True),
    WireField("token_type", "token_type", codecs.STRING),
)
