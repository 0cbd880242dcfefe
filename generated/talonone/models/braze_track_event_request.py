"""BrazeTrackEventRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class BrazeTrackEventRequest(Model):
    """Custom event sent from a Braze campaign."""

    event_type: str
    """Name of the event, as defined in the Campaign Manager."""
    type: AttributeType | str
    """Data type of the attribute that stands for the event there."""
    event_attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes of the event. Those that do not exist yet are created."""
    customer_profile_id: str
    """Customer the event is about. At most 1000 characters."""
    identifier: str
    """Key by which a repeat is recognised, best the `dispatch_id` of Braze. A fresh value sends an
    event; one that was used before returns the event sent then. Not empty."""


from talonone.models.attribute_type import AttributeType

BrazeTrackEventRequest.wire_fields = (
    WireField("event_type", "eventType", codecs.STRING, required=True),
    WireField("type", "type", codecs.EnumOf(AttributeType), required=True),
    WireField("event_attributes", "eventAttributes", codecs.MapOf(codecs.ANYTHING)),
    WireField(
        "customer_profile_id", "customerProfileId", Limited(codecs.STRING, max_length=1000), required=True
    ),
    WireField("identifier", "identifier", Limited(codecs.STRING, min_length=1), required=True),
)
