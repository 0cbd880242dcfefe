"""WillAwardGiveawayEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class WillAwardGiveawayEffectProps(Model):
    """A giveaway will be given out when the session closes."""

    pool_id: int
    """Pool it will come from."""
    pool_name: str
    """Name of the pool."""
    recipient_integration_id: str
    """Integration id of the customer who will receive it. At most 1000 characters."""


WillAwardGiveawayEffectProps.wire_fields = (
    WireField("pool_id", "poolId", codecs.INTEGER, required=True),
    WireField("pool_name", "poolName", codecs.STRING, required=True),
    WireField("recipient_integration_id", "recipientIntegrationId", codecs.STRING, required=True),
)
