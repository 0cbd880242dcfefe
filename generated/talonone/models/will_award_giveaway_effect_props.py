"""WillAwardGiveawayEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class WillAwardGiveawayEffectProps(Model):
    """A giveaway will be given out when the session closes."""

    pool_id: int
    """Pool it will come from."""
    pool_name: str
    """Name of the pool."""
    recipient_integration_id: str
    """Integration id of the customer who will receive it. At most 1000 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("pool_id", "poolId", codecs.INTEGER, required=True),
            WireField("pool_name", "poolName", codecs.STRING, required=True),
            WireField("recipient_integration_id", "recipientIntegrationId", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> WillAwardGiveawayEffectProps:
        made = reading.new(WillAwardGiveawayEffectProps)
        made.pool_id = read.pool_id
        made.pool_name = read.pool_name
        made.recipient_integration_id = read.recipient_integration_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is WillAwardGiveawayEffectProps
            and type(model.pool_id) is int
            and type(model.pool_name) is str
            and type(model.recipient_integration_id) is str
        ):
            raise writing.Misfit
        written = WillAwardGiveawayEffectProps._struct(
            model.pool_id, model.pool_name, model.recipient_integration_id
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_will_award_giveaway_effect_props = WillAwardGiveawayEffectProps.take
encode_will_award_giveaway_effect_props = WillAwardGiveawayEffectProps.encode
