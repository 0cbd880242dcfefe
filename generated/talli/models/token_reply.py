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
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is TokenReply and type(model.access_token) is str and type(model.expires_in) is int
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {"access_token": model.access_token, "expires_in": model.expires_in}
        if (value := model.token_type) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["token_type"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_token_reply = TokenReply.take
encode_token_reply = TokenReply.encode
