"""CustomerProfilesIntegrationAudiencesRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.rules import SumLimit
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CustomerProfilesIntegrationAudiencesRequest(Model):
    """Audience changes of many customers, by the audiences' ids on your platform."""

    data: Sequence[MultipleIntegrationAudienceChanges] | Unset = UNSET
    """One entry for each customer; we hold it to the 1000 joins and leaves of the call by number."""


from talonone.models.multiple_integration_audience_changes import MultipleIntegrationAudienceChanges

CustomerProfilesIntegrationAudiencesRequest.wire_fields = (
    WireField("data", "data", codecs.ArrayOf(ModelOf(MultipleIntegrationAudienceChanges))),
)

CustomerProfilesIntegrationAudiencesRequest.wire_rules = (
    SumLimit(
        ("/data/*/adds", "/data/*/deletes"), 1000, remedy="cut them with tallion.batches.audience_batches"
    ),
)
