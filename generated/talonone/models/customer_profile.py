"""CustomerProfile. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.audience_membership import AudienceMembership

CustomerProfile.wire_fields = (
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
