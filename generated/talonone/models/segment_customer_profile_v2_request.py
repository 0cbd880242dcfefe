"""SegmentCustomerProfileV2Request. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.rules import IgnoredUnless
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SegmentCustomerProfileV2Request(Model):
    """What to change on a customer profile."""

    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes to set. Create them in the Campaign Manager first, or skip those that do not exist."""
    run_rule_engine: bool | Unset = UNSET
    """Whether to run the rules and apply their effects; without, the reply is faster. When false,
    `audiencesChanges` is ignored. Server default false."""
    audiences_changes: AudienceChange | Unset = UNSET
    """Audiences that the customer joins or leaves. Ignored unless `runRuleEngine` is true."""


from talonone.models.audience_change import AudienceChange

SegmentCustomerProfileV2Request.wire_fields = (
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
    WireField("run_rule_engine", "runRuleEngine", codecs.BOOLEAN),
    WireField("audiences_changes", "audiencesChanges", ModelOf(AudienceChange)),
)

SegmentCustomerProfileV2Request.wire_rules = (IgnoredUnless("audiencesChanges", "runRuleEngine", True),)
