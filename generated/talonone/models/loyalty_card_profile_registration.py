"""LoyaltyCardProfileRegistration. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class LoyaltyCardProfileRegistration(Model):
    """Customer who uses a loyalty card."""

    integration_id: str
    """Integration id of the customer. At most 1000 characters."""
    timestamp: datetime
    """When the customer was put on the card."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("integration_id", "integrationId", codecs.STRING, required=True),
            WireField("timestamp", "timestamp", codecs.DATE_TIME, required=True),
        )

    @staticmethod
    def take(read: Any) -> LoyaltyCardProfileRegistration:
        made = reading.new(LoyaltyCardProfileRegistration)
        made.integration_id = read.integration_id
        made.timestamp = reading.moment(read.timestamp)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is LoyaltyCardProfileRegistration and type(model.integration_id) is str):
            raise writing.Misfit
        written = LoyaltyCardProfileRegistration._struct(
            model.integration_id, writing.moment(model.timestamp)
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_loyalty_card_profile_registration = LoyaltyCardProfileRegistration.take
encode_loyalty_card_profile_registration = LoyaltyCardProfileRegistration.encode
