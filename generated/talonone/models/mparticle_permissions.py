"""MparticlePermissions. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticlePermissions(Model):
    """What mParticle is asked to pass on."""

    allow_consent_state: bool | None | Unset = UNSET
    """Whether to pass on the state of a user's consent."""
    allow_access_mpid: bool | None | Unset = UNSET
    """Whether to pass on the ids users have in mParticle."""
    allow_user_attributes: bool | None | Unset = UNSET
    """Whether to pass on attributes of users."""
    allow_audience_user_attributes: bool | None | Unset = UNSET
    """Whether to pass on attributes of users along with audiences."""
    user_identities: Sequence[MparticleUserIdentity] | None | Unset = UNSET
    """Ids of users to pass on."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("allow_consent_state", "allow_consent_state", codecs.Nullable(codecs.BOOLEAN)),
            WireField("allow_access_mpid", "allow_access_mpid", codecs.Nullable(codecs.BOOLEAN)),
            WireField("allow_user_attributes", "allow_user_attributes", codecs.Nullable(codecs.BOOLEAN)),
            WireField(
                "allow_audience_user_attributes",
                "allow_audience_user_attributes",
                codecs.Nullable(codecs.BOOLEAN),
            ),
            WireField(
                "user_identities",
                "user_identities",
                codecs.Nullable(codecs.ArrayOf(ModelOf(MparticleUserIdentity))),
            ),
        )

    @staticmethod
    def take(read: Any) -> MparticlePermissions:
        made = reading.new(MparticlePermissions)
        made.allow_consent_state = read.allow_consent_state
        made.allow_access_mpid = read.allow_access_mpid
        made.allow_user_attributes = read.allow_user_attributes
        made.allow_audience_user_attributes = read.allow_audience_user_attributes
        made.user_identities = (
            value
            if (value := read.user_identities) is UNSET or value is None
            else [take_mparticle_user_identity(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticlePermissions
            and ((value := model.allow_consent_state) is UNSET or value is None or type(value) is bool)
            and ((value := model.allow_access_mpid) is UNSET or value is None or type(value) is bool)
            and ((value := model.allow_user_attributes) is UNSET or value is None or type(value) is bool)
            and (
                (value := model.allow_audience_user_attributes) is UNSET
                or value is None
                or type(value) is bool
            )
        ):
            raise writing.Misfit
        written = MparticlePermissions._struct(
            model.allow_consent_state,
            model.allow_access_mpid,
            model.allow_user_attributes,
            model.allow_audience_user_attributes,
            value
            if (value := model.user_identities) is UNSET or value is None
            else [encode_mparticle_user_identity(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_permissions = MparticlePermissions.take
encode_mparticle_permissions = MparticlePermissions.encode

from talonone.models.mparticle_user_identity import (
    MparticleUserIdentity,
    encode_mparticle_user_identity,
    take_mparticle_user_identity,
)
