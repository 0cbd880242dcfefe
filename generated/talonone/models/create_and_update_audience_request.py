"""CreateAndUpdateAudienceRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class CreateAndUpdateAudienceRequest(Model):
    """Audience to create, or values to give to one that exists."""

    audience_id: str
    """Id of the audience on your platform. 1 to 1000 characters."""
    audience_name: str
    """Name to show for it. 1 to 1000 characters."""


CreateAndUpdateAudienceRequest.wire_fields = (
    WireField(
        "audience_id", "audienceId", Limited(codecs.STRING, min_length=1, max_length=1000), required=True
    ),
    WireField(
        "audience_name", "audienceName", Limited(codecs.STRING, min_length=1, max_length=1000), required=True
    ),
)
