"""TriggerWebhookEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class TriggerWebhookEffectProps(Model):
    """A webhook was called."""

    webhook_id: float
    """Number of the webhook."""
    webhook_name: str
    """Name of the webhook."""


TriggerWebhookEffectProps.wire_fields = (
    WireField("webhook_id", "webhookId", codecs.NUMBER, required=True),
    WireField("webhook_name", "webhookName", codecs.STRING, required=True),
)
