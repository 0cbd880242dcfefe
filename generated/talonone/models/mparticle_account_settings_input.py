"""MparticleAccountSettingsInput. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("api_key", "apiKey", codecs.STRING, required=True),
            WireField("deployment_url", "deploymentURL", codecs.STRING, required=True),
            WireField("user_id_field", "userIdField", codecs.EnumOf(MparticleUserIdField), required=True),
            WireField("run_rule_engine", "runRuleEngine", codecs.BOOLEAN),
        )

    @staticmethod
    def take(read: Any) -> MparticleAccountSettingsInput:
        made = reading.new(MparticleAccountSettingsInput)
        made.api_key = read.api_key
        made.deployment_url = read.deployment_url
        made.user_id_field = reading.member(MPARTICLE_USER_ID_FIELD_MEMBERS, read.user_id_field)
        made.run_rule_engine = read.run_rule_engine
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleAccountSettingsInput
            and type(model.api_key) is str
            and type(model.deployment_url) is str
            and (type((value := model.user_id_field)) is str or type(value) is MparticleUserIdField)
            and ((value := model.run_rule_engine) is UNSET or type(value) is bool)
        ):
            raise writing.Misfit
        written = MparticleAccountSettingsInput._struct(
            model.api_key, model.deployment_url, model.user_id_field, model.run_rule_engine
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_account_settings_input = MparticleAccountSettingsInput.take
encode_mparticle_account_settings_input = MparticleAccountSettingsInput.encode

from talonone.models.mparticle_user_id_field import MPARTICLE_USER_ID_FIELD_MEMBERS, MparticleUserIdField
