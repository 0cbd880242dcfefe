"""LoyaltyResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LoyaltyResponse(Model):
    """Balances of a customer in one loyalty program."""

    id: int | None | Unset = UNSET
    """Number of the program."""
    title: str | None | Unset = UNSET
    """Name shown to users."""
    name: str | None | Unset = UNSET
    """Internal name of the program."""
    ledger: LedgerInfo | None | Unset = UNSET
    """Balances of the main ledger."""
    sub_ledgers: Mapping[str, LedgerInfo] | None | Unset = UNSET
    """Balances of the subledgers, by their ids."""


from talonone.models.ledger_info import LedgerInfo

LoyaltyResponse.wire_fields = (
    WireField("id", "id", codecs.Nullable(codecs.INTEGER)),
    WireField("title", "title", codecs.Nullable(codecs.STRING)),
    WireField("name", "name", codecs.Nullable(codecs.STRING)),
    WireField("ledger", "ledger", codecs.Nullable(ModelOf(LedgerInfo))),
    WireField("sub_ledgers", "subLedgers", codecs.Nullable(codecs.MapOf(ModelOf(LedgerInfo)))),
)
