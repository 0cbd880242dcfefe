"""MparticleUserProfiles. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleUserProfiles(Model):
    """A user, and the audiences that changed."""

    mpid: str
    """Id of the user in mParticle."""
    audiences: Sequence[MparticleAudience] | Unset = UNSET
    """Audiences that changed."""
    user_identities: Sequence[MparticleUserIdentity] | Unset = UNSET
    """Ids of the user."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("mpid", "mpid", codecs.STRING, required=True),
            WireField("audiences", "audiences", codecs.ArrayOf(ModelOf(MparticleAudience))),
            WireField("user_identities", "user_identities", codecs.ArrayOf(ModelOf(MparticleUserIdentity))),
        )

    @staticmethod
    def take(read: Any) -> MparticleUserProfiles:
        made = reading.new(MparticleUserProfiles)
        made.mpid = read.mpid
        made.audiences = (
            value if (value := read.audiences) is UNSET else [take_mparticle_audience(item) for item in value]
        )
        made.user_identities = (
            value
            if (value := read.user_identities) is UNSET
            else [take_mparticle_user_identity(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is MparticleUserProfiles and type(model.mpid) is str):
            raise writing.Misfit
        written = MparticleUserProfiles._struct(
            model.mpid,
            value
            if (value := model.audiences) is UNSET
            else [encode_mparticle_audience(item) for item in writing.array(value)],
            value
            if (value := model.user_identities) is UNSET
            else [encode_mparticle_user_identity(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_user_profiles = MparticleUserProfiles.take
encode_mparticle_user_profiles = MparticleUserProfiles.encode

from talonone.models.mparticle_audience import (
    MparticleAudience,
    encode_mparticle_audience,
    take_mparticle_audience,
)
from talonone.models.mparticle_user_identity import (
    MparticleUserIdentity,
    encode_mparticle_user_identity,
    take_mparticle_user_identity,
)
