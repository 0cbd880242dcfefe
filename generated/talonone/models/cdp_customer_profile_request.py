"""CDPCustomerProfileRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CDPCustomerProfileRequest(Model):
    """What to change on a customer profile."""

    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes to set. Create them in the Campaign Manager first, or skip those that do not exist."""
    run_rule_engine: bool | Unset = UNSET
    """Whether to run the rules and apply their effects; without, the reply is faster. The server takes
    it as true as soon as `audiencesChanges` is not empty. Server default false."""
    audiences_changes: AudienceChange | Unset = UNSET
    """Audiences that the customer joins or leaves. Anything in here makes the rules run."""


from talonone.models.audience_change import AudienceChange

CDPCustomerProfileRequest.wire_fields = (
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
    WireField("run_rule_engine", "runRuleEngine", codecs.BOOLEAN),
    WireField("audiences_changes", "audiencesChanges", ModelOf(AudienceChange)),
)
