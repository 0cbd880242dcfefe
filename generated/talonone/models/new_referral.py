"""NewReferral. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class NewReferral(Model):
    """Who a referral code is from and for."""

    start_date: datetime | Unset = UNSET
    """When it starts to work."""
    expiry_date: datetime | Unset = UNSET
    """When it stops working."""
    usage_limit: int | Unset = UNSET
    """How often it can be redeemed; 0 sets no limit. At least 0, at most 999999."""
    campaign_id: int
    """Campaign the code belongs to."""
    advocate_profile_integration_id: str
    """Integration id of the customer who refers somebody. At most 1000 characters."""
    friend_profile_integration_id: str | Unset = UNSET
    """Integration id of the customer being referred."""
    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes set on the referral."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("start_date", "startDate", codecs.DATE_TIME),
            WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
            WireField("usage_limit", "usageLimit", codecs.INTEGER),
            WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
            WireField(
                "advocate_profile_integration_id",
                "advocateProfileIntegrationId",
                codecs.STRING,
                required=True,
            ),
            WireField("friend_profile_integration_id", "friendProfileIntegrationId", codecs.STRING),
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
        )

    @staticmethod
    def take(read: Any) -> NewReferral:
        made = reading.new(NewReferral)
        made.start_date = value if (value := read.start_date) is UNSET else reading.moment(value)
        made.expiry_date = value if (value := read.expiry_date) is UNSET else reading.moment(value)
        made.usage_limit = read.usage_limit
        made.campaign_id = read.campaign_id
        made.advocate_profile_integration_id = read.advocate_profile_integration_id
        made.friend_profile_integration_id = read.friend_profile_integration_id
        made.attributes = value if (value := read.attributes) is UNSET else reading.plains(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is NewReferral
            and type(model.campaign_id) is int
            and type(model.advocate_profile_integration_id) is str
            and ((value := model.usage_limit) is UNSET or type(value) is int)
            and ((value := model.friend_profile_integration_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = NewReferral._struct(
            model.campaign_id,
            model.advocate_profile_integration_id,
            value if (value := model.start_date) is UNSET else writing.moment(value),
            value if (value := model.expiry_date) is UNSET else writing.moment(value),
            model.usage_limit,
            model.friend_profile_integration_id,
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_new_referral = NewReferral.take
encode_new_referral = NewReferral.encode
