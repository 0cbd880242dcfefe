"""AwardGiveawayEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
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


AwardGiveawayEffectProps.wire_fields = (
    WireField("pool_id", "poolId", codecs.INTEGER, required=True),
    WireField("pool_name", "poolName", codecs.STRING, required=True),
    WireField("recipient_integration_id", "recipientIntegrationId", codecs.STRING, required=True),
    WireField("giveaway_id", "giveawayId", codecs.INTEGER, required=True),
    WireField("code", "code", codecs.STRING, required=True),
)
