"""LoyaltyCard. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("program_id", "programID", codecs.INTEGER, required=True),
            WireField("status", "status", codecs.STRING, required=True),
            WireField("identifier", "identifier", codecs.STRING, required=True),
            WireField("users_per_card_limit", "usersPerCardLimit", codecs.INTEGER, required=True),
            WireField(
                "profiles",
                "profiles",
                codecs.Nullable(codecs.ArrayOf(ModelOf(LoyaltyCardProfileRegistration))),
            ),
            WireField("ledger", "ledger", codecs.Nullable(ModelOf(LedgerInfo))),
            WireField("subledgers", "subledgers", codecs.Nullable(codecs.MapOf(ModelOf(LedgerInfo)))),
            WireField("modified", "modified", codecs.Nullable(codecs.DATE_TIME)),
        )

    @staticmethod
    def take(read: Any) -> LoyaltyCard:
        made = reading.new(LoyaltyCard)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.program_id = read.program_id
        made.status = read.status
        made.identifier = read.identifier
        made.users_per_card_limit = read.users_per_card_limit
        made.profiles = (
            value
            if (value := read.profiles) is UNSET or value is None
            else [take_loyalty_card_profile_registration(item) for item in value]
        )
        made.ledger = value if (value := read.ledger) is UNSET or value is None else take_ledger_info(value)
        made.subledgers = (
            value
            if (value := read.subledgers) is UNSET or value is None
            else {key: take_ledger_info(item) for key, item in value.items()}
        )
        made.modified = value if (value := read.modified) is UNSET or value is None else reading.moment(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is LoyaltyCard
            and type(model.id) is int
            and type(model.program_id) is int
            and type(model.status) is str
            and type(model.identifier) is str
            and type(model.users_per_card_limit) is int
        ):
            raise writing.Misfit
        written = LoyaltyCard._struct(
            model.id,
            writing.moment(model.created),
            model.program_id,
            model.status,
            model.identifier,
            model.users_per_card_limit,
            value
            if (value := model.profiles) is UNSET or value is None
            else [encode_loyalty_card_profile_registration(item) for item in writing.array(value)],
            value if (value := model.ledger) is UNSET or value is None else encode_ledger_info(value),
            value
            if (value := model.subledgers) is UNSET or value is None
            else {
                writing.text(key): encode_ledger_info(item) for key, item in writing.mapping(value).items()
            },
            value if (value := model.modified) is UNSET or value is None else writing.moment(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_loyalty_card = LoyaltyCard.take
encode_loyalty_card = LoyaltyCard.encode

from talonone.models.ledger_info import LedgerInfo, encode_ledger_info, take_ledger_info
from talonone.models.loyalty_card_profile_registration import (
    LoyaltyCardProfileRegistration,
    encode_loyalty_card_profile_registration,
    take_loyalty_card_profile_registration,
)
