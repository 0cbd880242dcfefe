"""Attribute. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Attribute(Model):
    """A custom attribute, as defined in the account."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    account_id: int
    """Account that owns it. At least 1."""
    entity: AttributeEntity | str
    """Kind of thing it is attached to."""
    event_type: str | None | Unset = UNSET
    """Event it belongs to, for attributes of events."""
    name: str
    """Name used in requests and rules. Matching `^[A-Za-z]\\w*$`."""
    title: str
    """Name shown in the Campaign Manager. Matching `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`."""
    type: AttributeType | str
    """Data type of its values."""
    description: str
    """What it is for."""
    suggestions: Sequence[str]
    """Values offered in the Campaign Manager, at most 50. At most 50 items, each not empty."""
    has_allowed_list: bool | None | Unset = UNSET
    """Whether a list of allowed values exists. Server default false."""
    restricted_by_suggestions: bool | None | Unset = UNSET
    """Whether only suggested values are accepted. Server default false."""
    editable: bool
    """Whether users may change the definition."""
    subscribed_applications_ids: Sequence[int] | None | Unset = UNSET
    """Applications in which it can be used."""
    event_type_id: int | None | Unset = UNSET
    """Number of the event type it belongs to."""


from talonone.models.attribute_entity import AttributeEntity
from talonone.models.attribute_type import AttributeType

Attribute.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("account_id", "accountId", codecs.INTEGER, required=True),
    WireField("entity", "entity", codecs.EnumOf(AttributeEntity), required=True),
    WireField("event_type", "eventType", codecs.Nullable(codecs.STRING)),
    WireField("name", "name", codecs.STRING, required=True),
    WireField("title", "title", codecs.STRING, required=True),
    WireField("type", "type", codecs.EnumOf(AttributeType), required=True),
    WireField("description", "description", codecs.STRING, required=True),
    WireField("suggestions", "suggestions", codecs.ArrayOf(codecs.STRING), required=True),
    WireField("has_allowed_list", "hasAllowedList", codecs.Nullable(codecs.BOOLEAN)),
    WireField("restricted_by_suggestions", "restrictedBySuggestions", codecs.Nullable(codecs.BOOLEAN)),
    WireField("editable", "editable", codecs.BOOLEAN, required=True),
    WireField(
        "subscribed_applications_ids",
        "subscribedApplicationsIds",
        codecs.Nullable(codecs.ArrayOf(codecs.INTEGER)),
    ),
    WireField("event_type_id", "eventTypeId", codecs.Nullable(codecs.INTEGER)),
)
