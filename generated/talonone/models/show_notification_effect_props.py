"""ShowNotificationEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ShowNotificationEffectProps(Model):
    """A message is to be shown to the customer."""

    notification_type: str
    """Kind of message."""
    title: str
    """Heading of it."""
    body: str
    """Text of it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("notification_type", "notificationType", codecs.STRING, required=True),
            WireField("title", "title", codecs.STRING, required=True),
            WireField("body", "body", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> ShowNotificationEffectProps:
        made = reading.new(ShowNotificationEffectProps)
        made.notification_type = read.notification_type
        made.title = read.title
        made.body = read.body
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is ShowNotificationEffectProps
            and type(model.notification_type) is str
            and type(model.title) is str
            and type(model.body) is str
        ):
            raise writing.Misfit
        written = ShowNotificationEffectProps._struct(model.notification_type, model.title, model.body)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_show_notification_effect_props = ShowNotificationEffectProps.take
encode_show_notification_effect_props = ShowNotificationEffectProps.encode
