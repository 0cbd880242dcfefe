"""MparticleUserIdentity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.limits import NullableReply
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleUserIdentity(Model):
    """One id of a user."""

    type: MparticleIdentityType | str | None | Unset = UNSET
    """Kind of id."""
    encoding: MparticleIdentityEncoding | str | None | Unset = UNSET
    """How the value is encoded or hashed."""
    value: str | None | Unset = field(default=UNSET, repr=False)
    """The id; it may be an e-mail address."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", NullableReply(codecs.EnumOf(MparticleIdentityType))),
            WireField("encoding", "encoding", NullableReply(codecs.EnumOf(MparticleIdentityEncoding))),
            WireField("value", "value", NullableReply(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> MparticleUserIdentity:
        made = reading.new(MparticleUserIdentity)
        made.type = (
            value
            if (value := read.type) is UNSET or value is None
            else reading.member(MPARTICLE_IDENTITY_TYPE_MEMBERS, value)
        )
        made.encoding = (
            value
            if (value := read.encoding) is UNSET or value is None
            else reading.member(MPARTICLE_IDENTITY_ENCODING_MEMBERS, value)
        )
        made.value = read.value
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleUserIdentity
            and (
                (value := model.type) is UNSET
                or value is None
                or type(value) is str
                or type(value) is MparticleIdentityType
            )
            and (
                (value := model.encoding) is UNSET
                or value is None
                or type(value) is str
                or type(value) is MparticleIdentityEncoding
            )
            and ((value := model.value) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = MparticleUserIdentity._struct(model.type, model.encoding, model.value)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_user_identity = MparticleUserIdentity.take
encode_mparticle_user_identity = MparticleUserIdentity.encode

from talonone.models.mparticle_identity_encoding import (
    MPARTICLE_IDENTITY_ENCODING_MEMBERS,
    MparticleIdentityEncoding,
)
from talonone.models.mparticle_identity_type import MPARTICLE_IDENTITY_TYPE_MEMBERS, MparticleIdentityType
