"""MparticleAccount. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False)
class MparticleAccount(Model):
    """Any message sent for an account in mParticle."""

    account: MparticleAccountDetails
    """The account."""


from talonone.models.mparticle_account_details import MparticleAccountDetails

MparticleAccount.wire_fields = (
    WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
)
