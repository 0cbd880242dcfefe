"""AddLoyaltyPointsRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("profile_integration_id", "profileIntegrationId", codecs.STRING, required=True),
            WireField(
                "loyalty_program_id",
                "loyaltyProgramId",
                Limited(codecs.INTEGER, format="int64"),
                required=True,
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

    @staticmethod
    def take(read: Any) -> AddLoyaltyPointsRequest:
        made = reading.new(AddLoyaltyPointsRequest)
        made.profile_integration_id = read.profile_integration_id
        made.loyalty_program_id = read.loyalty_program_id
        made.points = reading.decimal(read.points)
        made.name = read.name
        made.validity_duration = read.validity_duration
        made.valid_until = value if (value := read.valid_until) is UNSET else reading.moment(value)
        made.pending_duration = read.pending_duration
        made.pending_until = value if (value := read.pending_until) is UNSET else reading.moment(value)
        made.subledger_id = read.subledger_id
        made.application_id = read.application_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is AddLoyaltyPointsRequest
            and type(model.profile_integration_id) is str
            and type(model.loyalty_program_id) is int
            and ((value := model.name) is UNSET or type(value) is str)
            and ((value := model.validity_duration) is UNSET or type(value) is str)
            and ((value := model.pending_duration) is UNSET or type(value) is str)
            and ((value := model.subledger_id) is UNSET or type(value) is str)
            and ((value := model.application_id) is UNSET or type(value) is int)
        ):
            raise writing.Misfit
        written = AddLoyaltyPointsRequest._struct(
            model.profile_integration_id,
            model.loyalty_program_id,
            writing.decimal(model.points),
            model.name,
            model.validity_duration,
            value if (value := model.valid_until) is UNSET else writing.moment(value),
            model.pending_duration,
            value if (value := model.pending_until) is UNSET else writing.moment(value),
            model.subledger_id,
            model.application_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_add_loyalty_points_request = AddLoyaltyPointsRequest.take
encode_add_loyalty_points_request = AddLoyaltyPointsRequest.encode
