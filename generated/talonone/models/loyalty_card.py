"""LoyaltyCard. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LoyaltyCard(Model):
    """A loyalty card as it is stored now."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    program_id: int
    """Program that owns it."""
    status: str
    """Whether the card can be used."""
    identifier: str
    """Code of the card."""
    users_per_card_limit: int
    """How many customers can share the card; 0 sets no limit. At least 0."""
    profiles: Sequence[LoyaltyCardProfileRegistration] | None | Unset = UNSET
    """Customers who use the card."""
    ledger: LedgerInfo | None | Unset = UNSET
    """Balances of the main ledger."""
    subledgers: Mapping[str, LedgerInfo] | None | Unset = UNSET
    """Balances of the subledgers, by their ids."""
    modified: datetime | None | Unset = UNSET
    """When the card last changed."""


from talonone.models.ledger_info import LedgerInfo
from talonone.models.loyalty_card_profile_registration import LoyaltyCardProfileRegistration

LoyaltyCard.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("program_id", "programID", codecs.INTEGER, required=True),
    WireField("status", "status", codecs.STRING, required=True),
    WireField("identifier", "identifier", codecs.STRING, required=True),
    WireField("users_per_card_limit", "usersPerCardLimit", codecs.INTEGER, required=True),
    WireField(
        "profiles", "profiles", codecs.Nullable(codecs.ArrayOf(ModelOf(LoyaltyCardProfileRegistration)))
    ),
    WireField("ledger", "ledger", codecs.Nullable(ModelOf(LedgerInfo))),
    WireField("subledgers", "subledgers", codecs.Nullable(codecs.MapOf(ModelOf(LedgerInfo)))),
    WireField("modified", "modified", codecs.Nullable(codecs.DATE_TIME)),
)
