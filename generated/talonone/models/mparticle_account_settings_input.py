"""MparticleAccountSettingsInput. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleAccountSettingsInput(Model):
    """Settings that the client made in mParticle."""

    api_key: str = field(repr=False)
    """API key of Talon.One; this is how mParticle's calls are let in."""
    deployment_url: str
    """Host name of the Talon.One deployment."""
    user_id_field: MparticleUserIdField | str
    """What to take a customer's integration id from."""
    run_rule_engine: bool | Unset = UNSET
    """Whether to run the rules and apply their effects."""


from talonone.models.mparticle_user_id_field import MparticleUserIdField

MparticleAccountSettingsInput.wire_fields = (
    WireField("api_key", "apiKey", codecs.STRING, required=True),
    WireField("deployment_url", "deploymentURL", codecs.STRING, required=True),
    WireField("user_id_field", "userIdField", codecs.EnumOf(MparticleUserIdField), required=True),
    WireField("run_rule_engine", "runRuleEngine", codecs.BOOLEAN),
)
