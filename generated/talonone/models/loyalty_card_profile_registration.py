"""LoyaltyCardProfileRegistration. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class LoyaltyCardProfileRegistration(Model):
    """Customer who uses a loyalty card."""

    integration_id: str
    """Integration id of the customer. At most 1000 characters."""
    timestamp: datetime
    """When the customer was put on the card."""


LoyaltyCardProfileRegistration.wire_fields = (
    WireField("integration_id", "integrationId", codecs.STRING, required=True),
    WireField("timestamp", "timestamp", codecs.DATE_TIME, required=True),
)
