"""EmarsysAudienceParameter. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class EmarsysAudienceParameter(Model):
    """One customer who joins or leaves an audience."""

    customer_profile_id: str
    """Integration id of the customer."""
    audience_id: str
    """Id of the audience."""
    action_type: EmarsysAudienceAction | str
    """Whether to join or to leave."""


from talonone.models.emarsys_audience_action import EmarsysAudienceAction

EmarsysAudienceParameter.wire_fields = (
    WireField("customer_profile_id", "customerProfileId", codecs.STRING, required=True),
    WireField("audience_id", "audienceId", codecs.STRING, required=True),
    WireField("action_type", "actionType", codecs.EnumOf(EmarsysAudienceAction), required=True),
)
