"""CustomerProfile. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CustomerProfile(Model):
    """A customer, as Talon.One knows one."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    account_id: int
    """Account that owns it. At least 1."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the profile."""
    integration_id: str | None | Unset = UNSET
    """Id by which your platform knows the customer. At most 1000 characters."""
    closed_sessions: int | None | Unset = UNSET
    """How many sessions the customer has closed."""
    total_sales: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Sum of what the customer bought in closed sessions."""
    audience_memberships: Sequence[AudienceMembership] | None | Unset = UNSET
    """Audiences the customer is in."""
    last_activity: datetime | None | Unset = UNSET
    """When the customer was last heard of."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("account_id", "accountId", codecs.INTEGER, required=True),
            WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField("integration_id", "integrationId", codecs.Nullable(codecs.STRING)),
            WireField("closed_sessions", "closedSessions", codecs.Nullable(codecs.INTEGER)),
            WireField("total_sales", "totalSales", codecs.Nullable(codecs.DECIMAL)),
            WireField(
                "audience_memberships",
                "audienceMemberships",
                codecs.Nullable(codecs.ArrayOf(ModelOf(AudienceMembership))),
            ),
            WireField("last_activity", "lastActivity", codecs.Nullable(codecs.DATE_TIME)),
        )

    @staticmethod
    def take(read: Any) -> CustomerProfile:
        made = reading.new(CustomerProfile)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.account_id = read.account_id
        made.attributes = (
            value if (value := read.attributes) is UNSET or value is None else reading.plains(value)
        )
        made.integration_id = read.integration_id
        made.closed_sessions = read.closed_sessions
        made.total_sales = (
            value if (value := read.total_sales) is UNSET or value is None else reading.decimal(value)
        )
        made.audience_memberships = (
            value
            if (value := read.audience_memberships) is UNSET or value is None
            else [take_audience_membership(item) for item in value]
        )
        made.last_activity = (
            value if (value := read.last_activity) is UNSET or value is None else reading.moment(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CustomerProfile
            and type(model.id) is int
            and type(model.account_id) is int
            and ((value := model.integration_id) is UNSET or value is None or type(value) is str)
            and ((value := model.closed_sessions) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = CustomerProfile._struct(
            model.id,
            writing.moment(model.created),
            model.account_id,
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            model.integration_id,
            model.closed_sessions,
            value if (value := model.total_sales) is UNSET or value is None else writing.decimal(value),
            value
            if (value := model.audience_memberships) is UNSET or value is None
            else [encode_audience_membership(item) for item in writing.array(value)],
            value if (value := model.last_activity) is UNSET or value is None else writing.moment(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_customer_profile = CustomerProfile.take
encode_customer_profile = CustomerProfile.encode

from talonone.models.audience_membership import (
    AudienceMembership,
    encode_audience_membership,
    take_audience_membership,
)
