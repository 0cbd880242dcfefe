"""EmarsysLoyaltyBalanceRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False)
class EmarsysLoyaltyBalanceRequest(Model):
    """Loyalty balances to look up."""

    parameters: Sequence[EmarsysLoyaltyBalanceParameter]
    """One entry for each balance."""
    fields: Sequence[str]
    """Balances to reply with."""
    limit: float
    """Limit on the reply, as Emarsys sends it. At least 0."""


from talonone.models.emarsys_loyalty_balance_parameter import EmarsysLoyaltyBalanceParameter

EmarsysLoyaltyBalanceRequest.wire_fields = (
    WireField(
        "parameters", "parameters", codecs.ArrayOf(ModelOf(EmarsysLoyaltyBalanceParameter)), required=True
    ),
    WireField("fields", "fields", codecs.ArrayOf(codecs.STRING), required=True),
    WireField("limit", "limit", Limited(codecs.NUMBER, minimum=0), required=True),
)
