"""AudienceMembershipChangeRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AudienceMembershipChangeRequest(Model):
    """Customers joined or left an audience in mParticle."""

    type: Literal["audience_membership_change_request"] = "audience_membership_change_request"
    """Kind of message."""
    id: str | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | Unset = UNSET
    """Version of mParticle's internal interface."""
    account: MparticleAccountDetails
    """The account."""
    user_profiles: Sequence[MparticleUserProfiles] | Unset = UNSET
    """The users concerned."""


from talonone.models.mparticle_account_details import MparticleAccountDetails
from talonone.models.mparticle_user_profiles import MparticleUserProfiles

AudienceMembershipChangeRequest.wire_fields = (
    WireField("type", "type", codecs.Constant("audience_membership_change_request"), required=True),
    WireField("id", "id", codecs.STRING),
    WireField("timestamp_ms", "timestamp_ms", Limited(codecs.INTEGER, format="int64")),
    WireField("firehose_version", "firehose_version", codecs.STRING),
    WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
    WireField("user_profiles", "user_profiles", codecs.ArrayOf(ModelOf(MparticleUserProfiles))),
)
