"""AccountEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class AccountEntity(Model):
    """Anything that belongs to a Talon.One account."""

    account_id: int
    """Account that owns it. At least 1."""


AccountEntity.wire_fields = (WireField("account_id", "accountId", codecs.INTEGER, required=True),)
