"""MparticleAccountDetails. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleAccountDetails(Model):
    """Account in mParticle that a message is sent for."""

    account_id: int | Unset = UNSET
    """Number of the account."""
    account_settings: MparticleAccountSettingsInput | Unset = UNSET
    """Settings that the client made there."""


from talonone.models.mparticle_account_settings_input import MparticleAccountSettingsInput

MparticleAccountDetails.wire_fields = (
    WireField("account_id", "account_id", Limited(codecs.INTEGER, format="int64")),
    WireField("account_settings", "account_settings", ModelOf(MparticleAccountSettingsInput)),
)
