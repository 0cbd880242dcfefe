"""Return. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("application_id", "applicationId", codecs.INTEGER, required=True),
            WireField("account_id", "accountId", codecs.INTEGER, required=True),
            WireField(
                "returned_cart_items",
                "returnedCartItems",
                codecs.ArrayOf(ModelOf(ReturnedCartItem)),
                required=True,
            ),
            WireField("event_id", "eventId", codecs.INTEGER, required=True),
            WireField("session_id", "sessionId", codecs.INTEGER, required=True),
            WireField("session_integration_id", "sessionIntegrationId", codecs.STRING, required=True),
            WireField("profile_id", "profileId", codecs.Nullable(codecs.INTEGER)),
            WireField("profile_integration_id", "profileIntegrationId", codecs.Nullable(codecs.STRING)),
            WireField("created_by", "createdBy", codecs.Nullable(codecs.INTEGER)),
        )

    @staticmethod
    def take(read: Any) -> Return:
        made = reading.new(Return)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.application_id = read.application_id
        made.account_id = read.account_id
        made.returned_cart_items = [take_returned_cart_item(item) for item in read.returned_cart_items]
        made.event_id = read.event_id
        made.session_id = read.session_id
        made.session_integration_id = read.session_integration_id
        made.profile_id = read.profile_id
        made.profile_integration_id = read.profile_integration_id
        made.created_by = read.created_by
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Return
            and type(model.id) is int
            and type(model.application_id) is int
            and type(model.account_id) is int
            and type(model.event_id) is int
            and type(model.session_id) is int
            and type(model.session_integration_id) is str
            and ((value := model.profile_id) is UNSET or value is None or type(value) is int)
            and ((value := model.profile_integration_id) is UNSET or value is None or type(value) is str)
            and ((value := model.created_by) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = Return._struct(
            model.id,
            writing.moment(model.created),
            model.application_id,
            model.account_id,
            [encode_returned_cart_item(item) for item in writing.array(model.returned_cart_items)],
            model.event_id,
            model.session_id,
            model.session_integration_id,
            model.profile_id,
            model.profile_integration_id,
            model.created_by,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_return_ = Return.take
encode_return_ = Return.encode

from talonone.models.returned_cart_item import (
    ReturnedCartItem,
    encode_returned_cart_item,
    take_returned_cart_item,
)
