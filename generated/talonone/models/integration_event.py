"""IntegrationEvent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class IntegrationEvent(Model):
    """Kind and attributes of an event."""

    profile_id: str | Unset = UNSET
    """Integration id of the customer profile, as you know it."""
    type: str
    """Name of the event. Not empty."""
    attributes: Mapping[str, Any]
    """Attributes of the event."""


IntegrationEvent.wire_fields = (
    WireField("profile_id", "profileId", codecs.STRING),
    WireField("type", "type", codecs.STRING, required=True),
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING), required=True),
)
