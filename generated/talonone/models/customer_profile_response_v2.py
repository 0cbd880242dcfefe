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
    def decode(data: Any) -> CustomerProfileResponseV2:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CustomerProfileResponseV2)
        known = 3
        if "customerProfile" in data:
            value = data["customerProfile"]
            made.customer_profile = None if value is None else decode_customer_profile(value)
        else:
            made.customer_profile = UNSET
            known -= 1
        if "createdAttributes" in data:
            value = data["createdAttributes"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.created_attributes = None if value is None else [decode_attribute(item) for item in value]
        else:
            made.created_attributes = UNSET
            known -= 1
        if "audiences" in data:
            value = data["audiences"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.audiences = (
                None if value is None else [decode_multiple_audiences_item(item) for item in value]
            )
        else:
            made.audiences = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, CustomerProfileResponseV2)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is CustomerProfileResponseV2):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.customer_profile) is not UNSET:
            data["customerProfile"] = None if value is None else encode_customer_profile(value)
        if (value := model.created_attributes) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["createdAttributes"] = None if value is None else [encode_attribute(item) for item in value]
        if (value := model.audiences) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["audiences"] = (
                None if value is None else [encode_multiple_audiences_item(item) for item in value]
            )
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_customer_profile_response_v2 = CustomerProfileResponseV2.decode
encode_customer_profile_response_v2 = CustomerProfileResponseV2.encode

from talonone.models.attribute import Attribute, decode_attribute, encode_attribute
from talonone.models.customer_profile import CustomerProfile, decode_customer_profile, encode_customer_profile
from talonone.models.multiple_audiences_item import (
    MultipleAudiencesItem,
    decode_multiple_audiences_item,
    encode_multiple_audiences_item,
)
