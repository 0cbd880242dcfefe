"""EmarsysLoyaltyBalanceParameter. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EmarsysLoyaltyBalanceParameter(Model):
    """Program and customer to look up."""

    loyalty_program_id: str
    """Number of the loyalty program."""
    integration_id: str
    """Integration id of the customer."""
    subledger_id: str | Unset = UNSET
    """Subledger to look at, if not the main one."""


EmarsysLoyaltyBalanceParameter.wire_fields = (
    WireField("loyalty_program_id", "loyaltyProgramId", codecs.STRING, required=True),
    WireField("integration_id", "integrationId", codecs.STRING, required=True),
    WireField("subledger_id", "subledgerId", codecs.STRING),
)
