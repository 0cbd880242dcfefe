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
    def decode(data: Any) -> LoyaltyCard:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(LoyaltyCard)
        known = 10
        made.id = data["id"]
        made.created = reading.moment(data["created"])
        made.program_id = data["programID"]
        made.status = data["status"]
        made.identifier = data["identifier"]
        made.users_per_card_limit = data["usersPerCardLimit"]
        if not (
            type(made.id) is int
            and type(made.program_id) is int
            and type(made.status) is str
            and type(made.identifier) is str
            and type(made.users_per_card_limit) is int
        ):
            raise reading.Misfit
        if "profiles" in data:
            value = data["profiles"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.profiles = (
                None if value is None else [decode_loyalty_card_profile_registration(item) for item in value]
            )
        else:
            made.profiles = UNSET
            known -= 1
        if "ledger" in data:
            value = data["ledger"]
            made.ledger = None if value is None else decode_ledger_info(value)
        else:
            made.ledger = UNSET
            known -= 1
        if "subledgers" in data:
            value = data["subledgers"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.subledgers = (
                None if value is None else {key: decode_ledger_info(item) for key, item in value.items()}
            )
        else:
            made.subledgers = UNSET
            known -= 1
        if "modified" in data:
            value = data["modified"]
            made.modified = None if value is None else reading.moment(value)
        else:
            made.modified = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, LoyaltyCard)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is LoyaltyCard
            and type(model.id) is int
            and type(model.program_id) is int
            and type(model.status) is str
            and type(model.identifier) is str
            and type(model.users_per_card_limit) is int
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "id": model.id,
            "created": writing.moment(model.created),
            "programID": model.program_id,
            "status": model.status,
            "identifier": model.identifier,
            "usersPerCardLimit": model.users_per_card_limit,
        }
        if (value := model.profiles) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["profiles"] = (
                None if value is None else [encode_loyalty_card_profile_registration(item) for item in value]
            )
        if (value := model.ledger) is not UNSET:
            data["ledger"] = None if value is None else encode_ledger_info(value)
        if (value := model.subledgers) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["subledgers"] = (
                None
                if value is None
                else {writing.text(key): encode_ledger_info(item) for key, item in value.items()}
            )
        if (value := model.modified) is not UNSET:
            data["modified"] = None if value is None else writing.moment(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_loyalty_card = LoyaltyCard.decode
encode_loyalty_card = LoyaltyCard.encode

from talonone.models.ledger_info import LedgerInfo, decode_ledger_info, encode_ledger_info
from talonone.models.loyalty_card_profile_registration import (
    LoyaltyCardProfileRegistration,
    decode_loyalty_card_profile_registration,
    encode_loyalty_card_profile_registration,
)
