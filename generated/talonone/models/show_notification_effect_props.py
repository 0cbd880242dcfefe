"""ShowNotificationEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class ShowNotificationEffectProps(Model):
    """A message is to be shown to the customer."""

    notification_type: str
    """Kind of message."""
    title: str
    """Heading of it."""
    body: str
    """Text of it."""


ShowNotificationEffectProps.wire_fields = (
    WireField("notification_type", "notificationType", codecs.STRING, required=True),
    WireField("title", "title", codecs.STRING, required=True),
    WireField("body", "body", codecs.STRING, required=True),
)
