"""CustomerProfileResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CustomerProfileResponse(Model):
    """Profile as it is stored now, and attributes that the call created."""

    customer_profile: CustomerProfile | None | Unset = UNSET
    """The profile."""
    created_attributes: Sequence[Attribute] | None | Unset = UNSET
    """Attributes that did not exist before."""


from talonone.models.attribute import Attribute
from talonone.models.customer_profile import CustomerProfile

CustomerProfileResponse.wire_fields = (
    WireField("customer_profile", "customerProfile", codecs.Nullable(ModelOf(CustomerProfile))),
    WireField("created_attributes", "createdAttributes", codecs.Nullable(codecs.ArrayOf(ModelOf(Attribute)))),
)
