"""AwardGiveawayEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AwardGiveawayEffectProps(Model):
    """A giveaway was given out."""

    pool_id: int
    """Pool it comes from."""
    pool_name: str
    """Name of the pool."""
    recipient_integration_id: str
    """Integration id of the customer who received it. At most 1000 characters."""
    giveaway_id: int
    """Number of the giveaway."""
    code: str
    """Code that stands for the giveaway."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("pool_id", "poolId", codecs.INTEGER, required=True),
            WireField("pool_name", "poolName", codecs.STRING, required=True),
            WireField("recipient_integration_id", "recipientIntegrationId", codecs.STRING, required=True),
            WireField("giveaway_id", "giveawayId", codecs.INTEGER, required=True),
            WireField("code", "code", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> AwardGiveawayEffectProps:
        made = reading.new(AwardGiveawayEffectProps)
        made.pool_id = read.pool_id
        made.pool_name = read.pool_name
        made.recipient_integration_id = read.recipient_integration_id
        made.giveaway_id = read.giveaway_id
        made.code = read.code
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is AwardGiveawayEffectProps
            and type(model.pool_id) is int
            and type(model.pool_name) is str
            and type(model.recipient_integration_id) is str
            and type(model.giveaway_id) is int
            and type(model.code) is str
        ):
            raise writing.Misfit
        written = AwardGiveawayEffectProps._struct(
            model.pool_id, model.pool_name, model.recipient_integration_id, model.giveaway_id, model.code
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_award_giveaway_effect_props = AwardGiveawayEffectProps.take
encode_award_giveaway_effect_props = AwardGiveawayEffectProps.encode
