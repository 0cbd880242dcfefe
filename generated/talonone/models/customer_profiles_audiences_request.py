"""CustomerProfilesAudiencesRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.rules import SumLimit
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CustomerProfilesAudiencesRequest(Model):
    """Audience changes of many customers, by audience number."""

    data: Sequence[MultipleAudienceChanges] | Unset = UNSET
    """One entry for each customer; joins and leaves together number 1000 at most."""


from talonone.models.multiple_audience_changes import MultipleAudienceChanges

CustomerProfilesAudiencesRequest.wire_fields = (
    WireField("data", "data", codecs.ArrayOf(ModelOf(MultipleAudienceChanges))),
)

CustomerProfilesAudiencesRequest.wire_rules = (
    SumLimit(
        ("/data/*/adds", "/data/*/deletes"), 1000, remedy="cut them with tallion.batches.audience_batches"
    ),
)
