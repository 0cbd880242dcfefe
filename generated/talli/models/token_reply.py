"""TokenReply. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class TokenReply(Model):
    """An access token and how long it lasts."""

    access_token: str = field(repr=False)
    """The token, a JWT. Goes into the `Authorization` header."""
    expires_in: int
    """Seconds for which the token is valid."""
    token_type: str | Unset = UNSET
    """Kind of token, `Bearer`."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("access_token", "access_token", codecs.STRING, required=True),
            WireField("expires_in", "expires_in", codecs.INTEGER, required=True),
            WireField("token_type", "token_type", codecs.STRING),
        )

    @staticmethod
    def take(read: Any) -> TokenReply:
        made = reading.new(TokenReply)
        made.access_token = read.access_token
        made.expires_in = read.expires_in
        made.token_type = read.token_type
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is TokenReply
            and type(model.access_token) is str
            and type(model.expires_in) is int
            and ((value := model.token_type) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = TokenReply._struct(model.access_token, model.expires_in, model.token_type)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_token_reply = TokenReply.take
encode_token_reply = TokenReply.encode
