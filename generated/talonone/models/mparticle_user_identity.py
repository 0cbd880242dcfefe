"""MparticleUserIdentity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleUserIdentity(Model):
    """One id of a user."""

    type: MparticleIdentityType | str | None | Unset = UNSET
    """Kind of id."""
    encoding: MparticleIdentityEncoding | str | None | Unset = UNSET
    """How the value is encoded or hashed."""
    value: str | None | Unset = field(default=UNSET, repr=False)
    """The id; it may be an e-mail address."""


from talonone.models.mparticle_identity_encoding import MparticleIdentityEncoding
from talonone.models.mparticle_identity_type import MparticleIdentityType

MparticleUserIdentity.wire_fields = (
    WireField("type", "type", codecs.Nullable(codecs.EnumOf(MparticleIdentityType))),
    WireField("encoding", "encoding", codecs.Nullable(codecs.EnumOf(MparticleIdentityEncoding))),
    WireField("value", "value", codecs.Nullable(codecs.STRING)),
)
