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
    def decode(data: Any) -> TriggerWebhookEffectProps:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(TriggerWebhookEffectProps)
        known = 2
        made.webhook_id = reading.number(data["webhookId"])
        made.webhook_name = data["webhookName"]
        if not (type(made.webhook_name) is str):
            raise reading.Misfit
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, TriggerWebhookEffectProps)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is TriggerWebhookEffectProps and type(model.webhook_name) is str):
            raise writing.Misfit
        data: dict[str, Any] = {
            "webhookId": writing.number(model.webhook_id),
            "webhookName": model.webhook_name,
        }
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_trigger_webhook_effect_props = TriggerWebhookEffectProps.decode
encode_trigger_webhook_effect_props = TriggerWebhookEffectProps.encode
