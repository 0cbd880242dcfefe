"""SegmentCustomerProfileRequestV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.rules import IgnoredUnless
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SegmentCustomerProfileRequestV2(Model):
    """What to change on a customer profile, with audiences by name and types for new attributes."""

    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes to set. Those that do not exist yet are created."""
    run_rule_engine: bool | Unset = UNSET
    """Whether to run the rules and apply their effects; without, the reply is faster. When false,
    `audiencesChanges` is ignored. Server default false."""
    audiences_changes: AudienceChangeV2 | Unset = UNSET
    """Audiences that the customer joins or leaves; missing ones are created. Ignored unless
    `runRuleEngine` is true."""
    attributes_info: Sequence[AttributeInfo] | Unset = UNSET
    """Types to create attributes with."""


from talonone.models.attribute_info import AttributeInfo
from talonone.models.audience_change_v2 import AudienceChangeV2

SegmentCustomerProfileRequestV2.wire_fields = (
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
    WireField("run_rule_engine", "runRuleEngine", codecs.BOOLEAN),
    WireField("audiences_changes", "audiencesChanges", ModelOf(AudienceChangeV2)),
    WireField("attributes_info", "attributesInfo", codecs.ArrayOf(ModelOf(AttributeInfo))),
)

SegmentCustomerProfileRequestV2.wire_rules = (IgnoredUnless("audiencesChanges", "runRuleEngine", True),)
