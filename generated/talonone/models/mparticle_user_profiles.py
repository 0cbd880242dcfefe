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
    def decode(data: Any) -> MparticleUserProfiles:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(MparticleUserProfiles)
        known = 3
        made.mpid = data["mpid"]
        if not (type(made.mpid) is str):
            raise reading.Misfit
        if "audiences" in data:
            value = data["audiences"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.audiences = [decode_mparticle_audience(item) for item in value]
        else:
            made.audiences = UNSET
            known -= 1
        if "user_identities" in data:
            value = data["user_identities"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.user_identities = [decode_mparticle_user_identity(item) for item in value]
        else:
            made.user_identities = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, MparticleUserProfiles)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is MparticleUserProfiles and type(model.mpid) is str):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {"mpid": model.mpid}
        if (value := model.audiences) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["audiences"] = [encode_mparticle_audience(item) for item in value]
        if (value := model.user_identities) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["user_identities"] = [encode_mparticle_user_identity(item) for item in value]
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_mparticle_user_profiles = MparticleUserProfiles.decode
encode_mparticle_user_profiles = MparticleUserProfiles.encode

from talonone.models.mparticle_audience import (
    MparticleAudience,
    decode_mparticle_audience,
    encode_mparticle_audience,
)
from talonone.models.mparticle_user_identity import (
    MparticleUserIdentity,
    decode_mparticle_user_identity,
    encode_mparticle_user_identity,
)
