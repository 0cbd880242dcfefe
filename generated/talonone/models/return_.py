"""Return. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Return(Model):
    """A return as it was recorded."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    application_id: int
    """Application that owns it."""
    account_id: int
    """Account that owns it. At least 1."""
    returned_cart_items: Sequence[ReturnedCartItem]
    """Lines of the cart that were returned, wholly or in part."""
    event_id: int
    """Event of the return."""
    session_id: int
    """Internal number of the session."""
    session_integration_id: str
    """Id you gave to the session. At most 1000 characters."""
    profile_id: int | None | Unset = UNSET
    """Internal number of the customer profile."""
    profile_integration_id: str | None | Unset = UNSET
    """Id you gave to the customer. At most 1000 characters."""
    created_by: int | None | Unset = UNSET
    """User who entered the return, if a person did."""


from talonone.models.returned_cart_item import ReturnedCartItem

Return.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("application_id", "applicationId", codecs.INTEGER, required=True),
    WireField("account_id", "accountId", codecs.INTEGER, required=True),
    WireField(
        "returned_cart_items", "returnedCartItems", codecs.ArrayOf(ModelOf(ReturnedCartItem)), required=True
    ),
    WireField("event_id", "eventId", codecs.INTEGER, required=True),
    WireField("session_id", "sessionId", codecs.INTEGER, required=True),
    WireField("session_integration_id", "sessionIntegrationId", codecs.STRING, required=True),
    WireField("profile_id", "profileId", codecs.Nullable(codecs.INTEGER)),
    WireField("profile_integration_id", "profileIntegrationId", codecs.Nullable(codecs.STRING)),
    WireField("created_by", "createdBy", codecs.Nullable(codecs.INTEGER)),
)
