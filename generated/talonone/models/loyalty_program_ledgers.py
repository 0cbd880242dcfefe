"""LoyaltyProgramLedgers. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LoyaltyProgramLedgers(Model):
    """Balances of a customer in one loyalty program."""

    id: int
    """Number of the program."""
    title: str
    """Name shown to users."""
    name: str
    """Internal name of the program."""
    ledger: LedgerInfo
    """Balances of the main ledger."""
    sub_ledgers: Mapping[str, LedgerInfo] | None | Unset = UNSET
    """Balances of the subledgers, by their ids."""


from talonone.models.ledger_info import LedgerInfo

LoyaltyProgramLedgers.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("title", "title", codecs.STRING, required=True),
    WireField("name", "name", codecs.STRING, required=True),
    WireField("ledger", "ledger", ModelOf(LedgerInfo), required=True),
    WireField("sub_ledgers", "subLedgers", codecs.Nullable(codecs.MapOf(ModelOf(LedgerInfo)))),
)
