"""TriggerWebhookEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class TriggerWebhookEffectProps(Model):
    """A webhook was called."""

    webhook_id: float
    """Number of the webhook."""
    webhook_name: str
    """Name of the webhook."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("webhook_id", "webhookId", codecs.NUMBER, required=True),
            WireField("webhook_name", "webhookName", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> TriggerWebhookEffectProps:
        made = reading.new(TriggerWebhookEffectProps)
        made.webhook_id = read.webhook_id
        made.webhook_name = read.webhook_name
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is TriggerWebhookEffectProps and type(model.webhook_name) is str):
            raise writing.Misfit
        written = TriggerWebhookEffectProps._struct(writing.number(model.webhook_id), model.webhook_name)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_trigger_webhook_effect_props = TriggerWebhookEffectProps.take
encode_trigger_webhook_effect_props = TriggerWebhookEffectProps.encode
