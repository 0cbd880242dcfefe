"""ModuleRegistrationRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Literal

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ModuleRegistrationRequest(Model):
    """A client of mParticle starts to use Talon.One."""

    type: Literal["module_registration_request"] = "module_registration_request"
    """Kind of message."""
    id: str | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | Unset = UNSET
    """Version of mParticle's internal interface."""
    account: MparticleAccountDetails
    """The account."""


from talonone.models.mparticle_account_details import MparticleAccountDetails

ModuleRegistrationRequest.wire_fields = (
    WireField("type", "type", codecs.Constant("module_registration_request"), required=True),
    WireField("id", "id", codecs.STRING),
    WireField("timestamp_ms", "timestamp_ms", Limited(codecs.INTEGER, format="int64")),
    WireField("firehose_version", "firehose_version", codecs.STRING),
    WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
)
