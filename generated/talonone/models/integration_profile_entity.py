"""IntegrationProfileEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class IntegrationProfileEntity(Model):
    """Anything that may be tied to a customer profile."""

    profile_id: str | Unset = UNSET
    """Integration id of the customer profile, as you know it."""


IntegrationProfileEntity.wire_fields = (WireField("profile_id", "profileId", codecs.STRING),)
