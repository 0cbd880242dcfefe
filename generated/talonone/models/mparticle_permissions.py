"""MparticlePermissions. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.mparticle_user_identity import MparticleUserIdentity

MparticlePermissions.wire_fields = (
    WireField("allow_consent_state", "allow_consent_state", codecs.Nullable(codecs.BOOLEAN)),
    WireField("allow_access_mpid", "allow_access_mpid", codecs.Nullable(codecs.BOOLEAN)),
    WireField("allow_user_attributes", "allow_user_attributes", codecs.Nullable(codecs.BOOLEAN)),
    WireField(
        "allow_audience_user_attributes", "allow_audience_user_attributes", codecs.Nullable(codecs.BOOLEAN)
    ),
    WireField(
        "user_identities", "user_identities", codecs.Nullable(codecs.ArrayOf(ModelOf(MparticleUserIdentity)))
    ),
)
