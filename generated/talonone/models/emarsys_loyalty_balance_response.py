"""EmarsysLoyaltyBalanceResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EmarsysLoyaltyBalanceResponse(Model):
    """Balances that were found."""

    content: Sequence[EmarsysLoyaltyBalanceContent] | None | Unset = UNSET
    """One entry for each balance."""


from talonone.models.emarsys_loyalty_balance_content import EmarsysLoyaltyBalanceContent

EmarsysLoyaltyBalanceResponse.wire_fields = (
    WireField("content", "content", codecs.Nullable(codecs.ArrayOf(ModelOf(EmarsysLoyaltyBalanceContent)))),
)
