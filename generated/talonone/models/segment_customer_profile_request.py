"""SegmentCustomerProfileRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.rules import IgnoredUnless
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class SegmentCustomerProfileRequest(Model):
    """What to change on a customer profile, and types for attributes created on the way."""

    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes to set. Those that do not exist yet are created."""
    run_rule_engine: bool | Unset = UNSET
    """Whether to run the rules and apply their effects; without, the reply is faster. When false,
    `audiencesChanges` is ignored. Server default false."""
    audiences_changes: AudienceChange | Unset = UNSET
    """Audiences that the customer joins or leaves; they must exist. Ignored unless `runRuleEngine` is
    true."""
    attributes_info: Sequence[AttributeInfo] | Unset = UNSET
    """Types to create attributes with."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
            WireField("run_rule_engine", "runRuleEngine", codecs.BOOLEAN),
            WireField("audiences_changes", "audiencesChanges", ModelOf(AudienceChange)),
            WireField("attributes_info", "attributesInfo", codecs.ArrayOf(ModelOf(AttributeInfo))),
        )

    @staticmethod
    def take(read: Any) -> SegmentCustomerProfileRequest:
        made = reading.new(SegmentCustomerProfileRequest)
        made.attributes = value if (value := read.attributes) is UNSET else reading.plains(value)
        made.run_rule_engine = read.run_rule_engine
        made.audiences_changes = (
            value if (value := read.audiences_changes) is UNSET else take_audience_change(value)
        )
        made.attributes_info = (
            value
            if (value := read.attributes_info) is UNSET
            else [take_attribute_info(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is SegmentCustomerProfileRequest
            and ((value := model.run_rule_engine) is UNSET or type(value) is bool)
        ):
            raise writing.Misfit
        written = SegmentCustomerProfileRequest._struct(
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
            model.run_rule_engine,
            value if (value := model.audiences_changes) is UNSET else encode_audience_change(value),
            value
            if (value := model.attributes_info) is UNSET
            else [encode_attribute_info(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_segment_customer_profile_request = SegmentCustomerProfileRequest.take
encode_segment_customer_profile_request = SegmentCustomerProfileRequest.encode

from talonone.models.attribute_info import AttributeInfo, encode_attribute_info, take_attribute_info
from talonone.models.audience_change import AudienceChange, encode_audience_change, take_audience_change

SegmentCustomerProfileRequest.wire_rules = (IgnoredUnless("audiencesChanges", "runRuleEngine", True),)
