"""EmarsysCustomerProfilesAudiencesRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False)
class EmarsysCustomerProfilesAudiencesRequest(Model):
    """Audience changes of many customers."""

    parameters: Sequence[EmarsysAudienceParameter]
    """One entry for each change, at most 1000. At most 1000 items."""


from talonone.models.emarsys_audience_parameter import EmarsysAudienceParameter

EmarsysCustomerProfilesAudiencesRequest.wire_fields = (
    WireField(
        "parameters",
        "parameters",
        Limited(codecs.ArrayOf(ModelOf(EmarsysAudienceParameter)), max_items=1000),
        required=True,
    ),
)
