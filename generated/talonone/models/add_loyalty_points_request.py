"""AddLoyaltyPointsRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AddLoyaltyPointsRequest(Model):
    """Loyalty points to give to a customer."""

    profile_integration_id: str
    """Integration id of the customer."""
    loyalty_program_id: int
    """Program to add the points to."""
    points: Decimal = field(converter=codecs.exact_decimal)
    """How many points; more than 0, at most 999,999,999,999.99. Above 0, at most 999999999999.99."""
    name: str | Unset = UNSET
    """Why the points are given."""
    validity_duration: str | Unset = UNSET
    """How long the points are valid once active, as number and unit, such as `5D`."""
    valid_until: datetime | Unset = UNSET
    """When the points expire, in place of `validityDuration`."""
    pending_duration: str | Unset = UNSET
    """How long until the points can be spent, as number and unit, such as `12h`."""
    pending_until: datetime | Unset = UNSET
    """When the points can be spent from, in place of `pendingDuration`."""
    subledger_id: str | Unset = UNSET
    """Subledger to add the points to, if not the main one."""
    application_id: int | Unset = UNSET
    """Application connected to the program."""


AddLoyaltyPointsRequest.wire_fields = (
    WireField("profile_integration_id", "profileIntegrationId", codecs.STRING, required=True),
    WireField(
        "loyalty_program_id", "loyaltyProgramId", Limited(codecs.INTEGER, format="int64"), required=True
    ),
    WireField(
        "points",
        "points",
        Limited(codecs.DECIMAL, maximum=Decimal("999999999999.99"), above=0),
        required=True,
    ),
    WireField("name", "name", codecs.STRING),
    WireField("validity_duration", "validityDuration", codecs.STRING),
    WireField("valid_until", "validUntil", codecs.DATE_TIME),
    WireField("pending_duration", "pendingDuration", codecs.STRING),
    WireField("pending_until", "pendingUntil", codecs.DATE_TIME),
    WireField("subledger_id", "subledgerId", codecs.STRING),
    WireField("application_id", "applicationId", Limited(codecs.INTEGER, format="int64")),
)
