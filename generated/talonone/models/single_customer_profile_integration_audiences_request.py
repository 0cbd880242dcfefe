"""SingleCustomerProfileIntegrationAudiencesRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SingleCustomerProfileIntegrationAudiencesRequest(Model):
    """Audience changes of one customer, by the audiences' ids on your platform."""

    data: IntegrationAudienceChange | Unset = UNSET
    """Audiences to join and to leave."""


from talonone.models.integration_audience_change import IntegrationAudienceChange

SingleCustomerProfileIntegrationAudiencesRequest.wire_fields = (
    WireField("data", "data", ModelOf(IntegrationAudienceChange)),
)
