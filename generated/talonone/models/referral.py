"""Referral. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class Referral(Model):
    """A referral code as it is stored now."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    start_date: datetime | None | Unset = UNSET
    """When it starts to work."""
    expiry_date: datetime | None | Unset = UNSET
    """When it stops working."""
    usage_limit: int
    """How often it can be redeemed; 0 sets no limit. At least 0, at most 999999."""
    campaign_id: int
    """Campaign the code belongs to."""
    advocate_profile_integration_id: str
    """Integration id of the customer who refers somebody. At most 1000 characters."""
    friend_profile_integration_id: str | None | Unset = UNSET
    """Integration id of the customer being referred."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the referral."""
    import_id: int | None | Unset = UNSET
    """Import that brought it in."""
    code: str
    """The code. At least 4 characters."""
    usage_counter: int
    """How often it has been redeemed."""
    batch_id: str | None | Unset = UNSET
    """Batch it was created in."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("start_date", "startDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("usage_limit", "usageLimit", codecs.INTEGER, required=True),
            WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
            WireField(
                "advocate_profile_integration_id",
                "advocateProfileIntegrationId",
                codecs.STRING,
                required=True,
            ),
            WireField(
                "friend_profile_integration_id", "friendProfileIntegrationId", codecs.Nullable(codecs.STRING)
            ),
            WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField("import_id", "importId", codecs.Nullable(codecs.INTEGER)),
            WireField("code", "code", codecs.STRING, required=True),
            WireField("usage_counter", "usageCounter", codecs.INTEGER, required=True),
            WireField("batch_id", "batchId", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> Referral:
        made = reading.new(Referral)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.start_date = (
            value if (value := read.start_date) is UNSET or value is None else reading.moment(value)
        )
        made.expiry_date = (
            value if (value := read.expiry_date) is UNSET or value is None else reading.moment(value)
        )
        made.usage_limit = read.usage_limit
        made.campaign_id = read.campaign_id
        made.advocate_profile_integration_id = read.advocate_profile_integration_id
        made.friend_profile_integration_id = read.friend_profile_integration_id
        made.attributes = (
            value if (value := read.attributes) is UNSET or value is None else reading.plains(value)
        )
        made.import_id = read.import_id
        made.code = read.code
        made.usage_counter = read.usage_counter
        made.batch_id = read.batch_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Referral
            and type(model.id) is int
            and type(model.usage_limit) is int
            and type(model.campaign_id) is int
            and type(model.advocate_profile_integration_id) is str
            and type(model.code) is str
            and type(model.usage_counter) is int
            and (
                (value := model.friend_profile_integration_id) is UNSET or value is None or type(value) is str
            )
            and ((value := model.import_id) is UNSET or value is None or type(value) is int)
            and ((value := model.batch_id) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = Referral._struct(
            model.id,
            writing.moment(model.created),
            model.usage_limit,
            model.campaign_id,
            model.advocate_profile_integration_id,
            model.code,
            model.usage_counter,
            value if (value := model.start_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.expiry_date) is UNSET or value is None else writing.moment(value),
            model.friend_profile_integration_id,
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            model.import_id,
            model.batch_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_referral = Referral.take
encode_referral = Referral.encode
