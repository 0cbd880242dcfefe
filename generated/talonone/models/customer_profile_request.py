"""CustomerProfileRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CustomerProfileRequest(Model):
    """What to change on a customer profile."""

    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes to set. Those that do not exist yet are created."""
    run_rule_engine: bool | Unset = UNSET
    """Whether to run the rules and apply their effects; without, the reply is faster. When false,
    `audiencesChanges` is ignored. Server default false."""
    audiences_changes: AudienceChange | Unset = UNSET
    """Audiences that the customer joins or leaves; they must exist. Ignored unless `runRuleEngine` is
    true."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
            WireField("run_rule_engine", "runRuleEngine", codecs.BOOLEAN),
            WireField("audiences_changes", "audiencesChanges", ModelOf(AudienceChange)),
        )

    @staticmethod
    def take(read: Any) -> CustomerProfileRequest:
        made = reading.new(CustomerProfileRequest)
        made.attributes = value if (value := read.attributes) is UNSET else reading.plains(value)
        made.run_rule_engine = read.run_rule_engine
        made.audiences_changes = (
            value if (value := read.audiences_changes) is UNSET else take_audience_change(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CustomerProfileRequest
            and ((value := model.run_rule_engine) is UNSET or type(value) is bool)
        ):
            raise writing.Misfit
        written = CustomerProfileRequest._struct(
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
            model.run_rule_engine,
            value if (value := model.audiences_changes) is UNSET else encode_audience_change(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_customer_profile_request = CustomerProfileRequest.take
encode_customer_profile_request = CustomerProfileRequest.encode

from talonone.models.audience_change import AudienceChange, encode_audience_change, take_audience_change
