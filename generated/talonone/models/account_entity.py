"""AccountEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AccountEntity(Model):
    """Anything that belongs to a Talon.One account."""

    account_id: int
    """Account that owns it. At least 1."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("account_id", "accountId", codecs.INTEGER, required=True),)

    @staticmethod
    def take(read: Any) -> AccountEntity:
        made = reading.new(AccountEntity)
        made.account_id = read.account_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is AccountEntity and type(model.account_id) is int):
            raise writing.Misfit
        written = AccountEntity._struct(model.account_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_account_entity = AccountEntity.take
encode_account_entity = AccountEntity.encode
