"""Attribute. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
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
            WireField(
                "restricted_by_suggestions", "restrictedBySuggestions", codecs.Nullable(codecs.BOOLEAN)
            ),
            WireField("editable", "editable", codecs.BOOLEAN, required=True),
            WireField(
                "subscribed_applications_ids",
                "subscribedApplicationsIds",
                codecs.Nullable(codecs.ArrayOf(codecs.INTEGER)),
            ),
            WireField("event_type_id", "eventTypeId", codecs.Nullable(codecs.INTEGER)),
        )

    @staticmethod
    def take(read: Any) -> Attribute:
        made = reading.new(Attribute)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.account_id = read.account_id
        made.entity = reading.member(ATTRIBUTE_ENTITY_MEMBERS, read.entity)
        made.event_type = read.event_type
        made.name = read.name
        made.title = read.title
        made.type = reading.member(ATTRIBUTE_TYPE_MEMBERS, read.type)
        made.description = read.description
        made.suggestions = read.suggestions
        made.has_allowed_list = read.has_allowed_list
        made.restricted_by_suggestions = read.restricted_by_suggestions
        made.editable = read.editable
        made.subscribed_applications_ids = read.subscribed_applications_ids
        made.event_type_id = read.event_type_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Attribute
            and type(model.id) is int
            and type(model.account_id) is int
            and (type((value := model.entity)) is str or type(value) is AttributeEntity)
            and type(model.name) is str
            and type(model.title) is str
            and (type((value := model.type)) is str or type(value) is AttributeType)
            and type(model.description) is str
            and type(model.editable) is bool
            and ((value := model.event_type) is UNSET or value is None or type(value) is str)
            and ((value := model.has_allowed_list) is UNSET or value is None or type(value) is bool)
            and ((value := model.restricted_by_suggestions) is UNSET or value is None or type(value) is bool)
            and ((value := model.event_type_id) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = Attribute._struct(
            model.id,
            writing.moment(model.created),
            model.account_id,
            model.entity,
            model.name,
            model.title,
            model.type,
            model.description,
            writing.texts(model.suggestions),
            model.editable,
            model.event_type,
            model.has_allowed_list,
            model.restricted_by_suggestions,
            value
            if (value := model.subscribed_applications_ids) is UNSET or value is None
            else [writing.integer(item) for item in writing.array(value)],
            model.event_type_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_attribute = Attribute.take
encode_attribute = Attribute.encode

from talonone.models.attribute_entity import ATTRIBUTE_ENTITY_MEMBERS, AttributeEntity
from talonone.models.attribute_type import ATTRIBUTE_TYPE_MEMBERS, AttributeType
