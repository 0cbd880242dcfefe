"""TokenRequest. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Literal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class TokenRequest(Model):
    """Asks the token URL for an access token."""

    client_id: str
    """Public identifier of your application."""
    client_secret: str = field(repr=False)
    """Secret of your application."""
    audience: str
    """Identifier of the API that the token is for."""
    grant_type: Literal["client_credentials"] = "client_credentials"
    """The OAuth 2.0 grant."""


TokenRequest.wire_fields = (
    WireField("client_id", "client_id", codecs.STRING, required=True),
    WireField("client_secret", "client_secret", codecs.STRING, required=True),
    WireField("audience", "audience", codecs.STRING, required=True),
    WireField("grant_type", "grant_type", codecs.Constant("client_credentials"), required=True),
)
