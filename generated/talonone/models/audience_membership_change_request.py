"""AudienceMembershipChangeRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Constant("audience_membership_change_request"), required=True),
            WireField("id", "id", codecs.STRING),
            WireField("timestamp_ms", "timestamp_ms", Limited(codecs.INTEGER, format="int64")),
            WireField("firehose_version", "firehose_version", codecs.STRING),
            WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
            WireField("user_profiles", "user_profiles", codecs.ArrayOf(ModelOf(MparticleUserProfiles))),
        )

    @staticmethod
    def take(read: Any) -> AudienceMembershipChangeRequest:
        made = reading.new(AudienceMembershipChangeRequest)
        made.type = reading.constant("audience_membership_change_request", read.type)
        made.id = read.id
        made.timestamp_ms = read.timestamp_ms
        made.firehose_version = read.firehose_version
        made.account = take_mparticle_account_details(read.account)
        made.user_profiles = (
            value
            if (value := read.user_profiles) is UNSET
            else [take_mparticle_user_profiles(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is AudienceMembershipChangeRequest
            and ((value := model.id) is UNSET or type(value) is str)
            and ((value := model.timestamp_ms) is UNSET or type(value) is int)
            and ((value := model.firehose_version) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = AudienceMembershipChangeRequest._struct(
            writing.constant("audience_membership_change_request", model.type),
            encode_mparticle_account_details(model.account),
            model.id,
            model.timestamp_ms,
            model.firehose_version,
            value
            if (value := model.user_profiles) is UNSET
            else [encode_mparticle_user_profiles(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_audience_membership_change_request = AudienceMembershipChangeRequest.take
encode_audience_membership_change_request = AudienceMembershipChangeRequest.encode

from talonone.models.mparticle_account_details import (
    MparticleAccountDetails,
    encode_mparticle_account_details,
    take_mparticle_account_details,
)
from talonone.models.mparticle_user_profiles import (
    MparticleUserProfiles,
    encode_mparticle_user_profiles,
    take_mparticle_user_profiles,
)
