"""MparticleUserProfiles. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleUserProfiles(Model):
    """A user, and the audiences that changed."""

    mpid: str
    """Id of the user in mParticle."""
    audiences: Sequence[MparticleAudience] | Unset = UNSET
    """Audiences that changed."""
    user_identities: Sequence[MparticleUserIdentity] | Unset = UNSET
    """Ids of the user."""


from talonone.models.mparticle_audience import MparticleAudience
from talonone.models.mparticle_user_identity import MparticleUserIdentity

MparticleUserProfiles.wire_fields = (
    WireField("mpid", "mpid", codecs.STRING, required=True),
    WireField("audiences", "audiences", codecs.ArrayOf(ModelOf(MparticleAudience))),
    WireField("user_identities", "user_identities", codecs.ArrayOf(ModelOf(MparticleUserIdentity))),
)
