"""TokenRequest. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("client_id", "client_id", codecs.STRING, required=True),
            WireField("client_secret", "client_secret", codecs.STRING, required=True),
            WireField("audience", "audience", codecs.STRING, required=True),
            WireField("grant_type", "grant_type", codecs.Constant("client_credentials"), required=True),
        )

    @staticmethod
    def take(read: Any) -> TokenRequest:
        made = reading.new(TokenRequest)
        made.client_id = read.client_id
        made.client_secret = read.client_secret
        made.audience = read.audience
        made.grant_type = reading.constant("client_credentials", read.grant_type)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is TokenRequest
            and type(model.client_id) is str
            and type(model.client_secret) is str
            and type(model.audience) is str
        ):
            raise writing.Misfit
        written = TokenRequest._struct(
            model.client_id,
            model.client_secret,
            model.audience,
            writing.constant("client_credentials", model.grant_type),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_token_request = TokenRequest.take
encode_token_request = TokenRequest.encode
