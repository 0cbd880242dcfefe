"""ReferralResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ReferralResponse(Model):
    """Referral code that was created, or would be in a dry run."""

    id: int | None | Unset = UNSET
    """Number of the referral."""
    created: datetime | None | Unset = UNSET
    """When the code was made."""
    start_date: datetime | None | Unset = UNSET
    """When the code starts to work."""
    expiry_date: datetime | None | Unset = UNSET
    """When the code stops working."""
    usage_limit: int | None | Unset = UNSET
    """How often the code can be redeemed; 0 sets no limit."""
    campaign_id: int | None | Unset = UNSET
    """Campaign the code belongs to."""
    advocate_profile_integration_id: str | None | Unset = UNSET
    """Integration id of the customer who refers somebody. Not empty."""
    friend_profile_integration_id: str | None | Unset = UNSET
    """Integration id of the customer being referred. Not empty."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the referral."""
    code: str | None | Unset = UNSET
    """The code to hand out."""
    usage_counter: int | None | Unset = UNSET
    """How often it has been redeemed."""
    dry_run: bool | None | Unset = UNSET
    """True if nothing was kept because the call was a dry run."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.Nullable(codecs.INTEGER)),
            WireField("created", "created", codecs.Nullable(codecs.DATE_TIME)),
            WireField("start_date", "startDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("usage_limit", "usageLimit", codecs.Nullable(codecs.INTEGER)),
            WireField("campaign_id", "campaignId", codecs.Nullable(codecs.INTEGER)),
            WireField(
                "advocate_profile_integration_id",
                "advocateProfileIntegrationId",
                codecs.Nullable(codecs.STRING),
            ),
            WireField(
                "friend_profile_integration_id", "friendProfileIntegrationId", codecs.Nullable(codecs.STRING)
            ),
            WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField("code", "code", codecs.Nullable(codecs.STRING)),
            WireField("usage_counter", "usageCounter", codecs.Nullable(codecs.INTEGER)),
            WireField("dry_run", "dryRun", codecs.Nullable(codecs.BOOLEAN)),
        )

    @staticmethod
    def take(read: Any) -> ReferralResponse:
        made = reading.new(ReferralResponse)
        made.id = read.id
        made.created = value if (value := read.created) is UNSET or value is None else reading.moment(value)
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
        made.code = read.code
        made.usage_counter = read.usage_counter
        made.dry_run = read.dry_run
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ReferralResponse
            and ((value := model.id) is UNSET or value is None or type(value) is int)
            and ((value := model.usage_limit) is UNSET or value is None or type(value) is int)
            and ((value := model.campaign_id) is UNSET or value is None or type(value) is int)
            and (
                (value := model.advocate_profile_integration_id) is UNSET
                or value is None
                or type(value) is str
            )
            and (
                (value := model.friend_profile_integration_id) is UNSET or value is None or type(value) is str
            )
            and ((value := model.code) is UNSET or value is None or type(value) is str)
            and ((value := model.usage_counter) is UNSET or value is None or type(value) is int)
            and ((value := model.dry_run) is UNSET or value is None or type(value) is bool)
        ):
            raise writing.Misfit
        written = ReferralResponse._struct(
            model.id,
            value if (value := model.created) is UNSET or value is None else writing.moment(value),
            value if (value := model.start_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.expiry_date) is UNSET or value is None else writing.moment(value),
            model.usage_limit,
            model.campaign_id,
            model.advocate_profile_integration_id,
            model.friend_profile_integration_id,
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            model.code,
            model.usage_counter,
            model.dry_run,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_referral_response = ReferralResponse.take
encode_referral_response = ReferralResponse.encode
