"""EmarsysAudienceContent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EmarsysAudienceContent(Model):
    """One change that was made."""

    customer_profile_id: str | None | Unset = UNSET
    """Integration id of the customer."""
    audience_id: str | None | Unset = UNSET
    """Id of the audience."""
    action_type: str | None | Unset = UNSET
    """Whether the customer joined or left."""


EmarsysAudienceContent.wire_fields = (
    WireField("customer_profile_id", "customerProfileId", codecs.Nullable(codecs.STRING)),
    WireField("audience_id", "audienceId", codecs.Nullable(codecs.STRING)),
    WireField("action_type", "actionType", codecs.Nullable(codecs.STRING)),
)
