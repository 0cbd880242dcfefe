"""MparticleAccount. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import reading, writing
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleAccount(Model):
    """Any message sent for an account in mParticle."""

    account: MparticleAccountDetails
    """The account."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),)

    @staticmethod
    def take(read: Any) -> MparticleAccount:
        made = reading.new(MparticleAccount)
        made.account = take_mparticle_account_details(read.account)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is MparticleAccount):
            raise writing.Misfit
        written = MparticleAccount._struct(encode_mparticle_account_details(model.account))
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_account = MparticleAccount.take
encode_mparticle_account = MparticleAccount.encode

from talonone.models.mparticle_account_details import (
    MparticleAccountDetails,
    encode_mparticle_account_details,
    take_mparticle_account_details,
)
