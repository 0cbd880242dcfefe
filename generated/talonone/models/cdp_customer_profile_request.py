"""CDPCustomerProfileRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CDPCustomerProfileRequest(Model):
    """What to change on a customer profile."""

    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes to set. Create them in the Campaign Manager first, or skip those that do not exist."""
    run_rule_engine: bool | Unset = UNSET
    """Whether to run the rules and apply their effects; without, the reply is faster. The server takes
    it as true as soon as `audiencesChanges` is not empty. Server default false."""
    audiences_changes: AudienceChange | Unset = UNSET
    """Audiences that the customer joins or leaves. Anything in here makes the rules run."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
            WireField("run_rule_engine", "runRuleEngine", codecs.BOOLEAN),
            WireField("audiences_changes", "audiencesChanges", ModelOf(AudienceChange)),
        )

    @staticmethod
    def take(read: Any) -> CDPCustomerProfileRequest:
        made = reading.new(CDPCustomerProfileRequest)
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
            type(model) is CDPCustomerProfileRequest
            and ((value := model.run_rule_engine) is UNSET or type(value) is bool)
        ):
            raise writing.Misfit
        written = CDPCustomerProfileRequest._struct(
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
            model.run_rule_engine,
            value if (value := model.audiences_changes) is UNSET else encode_audience_change(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_cdp_customer_profile_request = CDPCustomerProfileRequest.take
encode_cdp_customer_profile_request = CDPCustomerProfileRequest.encode

from talonone.models.audience_change import AudienceChange, encode_audience_change, take_audience_change
