"""CustomerProfileResponseV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CustomerProfileResponseV2(Model):
    """Profile as it is stored now, with the attributes and audiences that the call touched."""

    customer_profile: CustomerProfile | None | Unset = UNSET
    """The profile."""
    created_attributes: Sequence[Attribute] | None | Unset = UNSET
    """Attributes that did not exist before."""
    audiences: Sequence[MultipleAudiencesItem] | None | Unset = UNSET
    """Audiences the call named, and what became of each."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("customer_profile", "customerProfile", codecs.Nullable(ModelOf(CustomerProfile))),
            WireField(
                "created_attributes", "createdAttributes", codecs.Nullable(codecs.ArrayOf(ModelOf(Attribute)))
            ),
            WireField(
                "audiences", "audiences", codecs.Nullable(codecs.ArrayOf(ModelOf(MultipleAudiencesItem)))
            ),
        )

    @staticmethod
    def take(read: Any) -> CustomerProfileResponseV2:
        made = reading.new(CustomerProfileResponseV2)
        made.customer_profile = (
            value
            if (value := read.customer_profile) is UNSET or value is None
            else take_customer_profile(value)
        )
        made.created_attributes = (
            value
            if (value := read.created_attributes) is UNSET or value is None
            else [take_attribute(item) for item in value]
        )
        made.audiences = (
            value
            if (value := read.audiences) is UNSET or value is None
            else [take_multiple_audiences_item(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is CustomerProfileResponseV2):
            raise writing.Misfit
        written = CustomerProfileResponseV2._struct(
            value
            if (value := model.customer_profile) is UNSET or value is None
            else encode_customer_profile(value),
            value
            if (value := model.created_attributes) is UNSET or value is None
            else [encode_attribute(item) for item in writing.array(value)],
            value
            if (value := model.audiences) is UNSET or value is None
            else [encode_multiple_audiences_item(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_customer_profile_response_v2 = CustomerProfileResponseV2.take
encode_customer_profile_response_v2 = CustomerProfileResponseV2.encode

from talonone.models.attribute import Attribute, encode_attribute, take_attribute
from talonone.models.customer_profile import CustomerProfile, encode_customer_profile, take_customer_profile
from talonone.models.multiple_audiences_item import (
    MultipleAudiencesItem,
    encode_multiple_audiences_item,
    take_multiple_audiences_item,
)
