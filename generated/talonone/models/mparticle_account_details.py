"""MparticleAccountDetails. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleAccountDetails(Model):
    """Account in mParticle that a message is sent for."""

    account_id: int | Unset = UNSET
    """Number of the account."""
    account_settings: MparticleAccountSettingsInput | Unset = UNSET
    """Settings that the client made there."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("account_id", "account_id", Limited(codecs.INTEGER, format="int64")),
            WireField("account_settings", "account_settings", ModelOf(MparticleAccountSettingsInput)),
        )

    @staticmethod
    def take(read: Any) -> MparticleAccountDetails:
        made = reading.new(MparticleAccountDetails)
        made.account_id = read.account_id
        made.account_settings = (
            value
            if (value := read.account_settings) is UNSET
            else take_mparticle_account_settings_input(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleAccountDetails
            and ((value := model.account_id) is UNSET or type(value) is int)
        ):
            raise writing.Misfit
        written = MparticleAccountDetails._struct(
            model.account_id,
            value
            if (value := model.account_settings) is UNSET
            else encode_mparticle_account_settings_input(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_account_details = MparticleAccountDetails.take
encode_mparticle_account_details = MparticleAccountDetails.encode

from talonone.models.mparticle_account_settings_input import (
    MparticleAccountSettingsInput,
    encode_mparticle_account_settings_input,
    take_mparticle_account_settings_input,
)
