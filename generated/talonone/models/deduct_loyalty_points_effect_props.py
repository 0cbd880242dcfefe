"""DeductLoyaltyPointsEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class DeductLoyaltyPointsEffectProps(Model):
    """Loyalty points were spent."""

    rule_title: str
    """Name of the rule."""
    program_id: int
    """Program the points belong to."""
    sub_ledger_id: str
    """Subledger they were taken from; empty for the main one."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """How many points."""
    transaction_uuid: str
    """Number of the transaction."""
    name: str
    """Why the points were taken."""
    card_identifier: str | None | Unset = UNSET
    """Loyalty card they were taken from."""


DeductLoyaltyPointsEffectProps.wire_fields = (
    WireField("rule_title", "ruleTitle", codecs.STRING, required=True),
    WireField("program_id", "programId", codecs.INTEGER, required=True),
    WireField("sub_ledger_id", "subLedgerId", codecs.STRING, required=True),
    WireField("value", "value", codecs.DECIMAL, required=True),
    WireField("transaction_uuid", "transactionUUID", codecs.STRING, required=True),
    WireField("name", "name", codecs.STRING, required=True),
    WireField("card_identifier", "cardIdentifier", codecs.Nullable(codecs.STRING)),
)
