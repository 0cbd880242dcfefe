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
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is MparticleUserIdentity):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.type) is not UNSET:
            if not (type(value) is str or type(value) is MparticleIdentityType or value is None):
                raise writing.Misfit
            data["type"] = value
        if (value := model.encoding) is not UNSET:
            if not (type(value) is str or type(value) is MparticleIdentityEncoding or value is None):
                raise writing.Misfit
            data["encoding"] = value
        if (value := model.value) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["value"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_mparticle_user_identity = MparticleUserIdentity.take
encode_mparticle_user_identity = MparticleUserIdentity.encode

from talonone.models.mparticle_identity_encoding import (
    MPARTICLE_IDENTITY_ENCODING_MEMBERS,
    MparticleIdentityEncoding,
)
from talonone.models.mparticle_identity_type import MPARTICLE_IDENTITY_TYPE_MEMBERS, MparticleIdentityType
