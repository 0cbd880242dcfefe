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
    def decode(data: Any) -> ReferralResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(ReferralResponse)
        known = 12
        if "id" in data:
            value = data["id"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.id = value
        else:
            made.id = UNSET
            known -= 1
        if "created" in data:
            value = data["created"]
            made.created = None if value is None else reading.moment(value)
        else:
            made.created = UNSET
            known -= 1
        if "startDate" in data:
            value = data["startDate"]
            made.start_date = None if value is None else reading.moment(value)
        else:
            made.start_date = UNSET
            known -= 1
        if "expiryDate" in data:
            value = data["expiryDate"]
            made.expiry_date = None if value is None else reading.moment(value)
        else:
            made.expiry_date = UNSET
            known -= 1
        if "usageLimit" in data:
            value = data["usageLimit"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.usage_limit = value
        else:
            made.usage_limit = UNSET
            known -= 1
        if "campaignId" in data:
            value = data["campaignId"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.campaign_id = value
        else:
            made.campaign_id = UNSET
            known -= 1
        if "advocateProfileIntegrationId" in data:
            value = data["advocateProfileIntegrationId"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.advocate_profile_integration_id = value
        else:
            made.advocate_profile_integration_id = UNSET
            known -= 1
        if "friendProfileIntegrationId" in data:
            value = data["friendProfileIntegrationId"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.friend_profile_integration_id = value
        else:
            made.friend_profile_integration_id = UNSET
            known -= 1
        if "attributes" in data:
            value = data["attributes"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.attributes = None if value is None else reading.plains(value)
        else:
            made.attributes = UNSET
            known -= 1
        if "code" in data:
            value = data["code"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.code = value
        else:
            made.code = UNSET
            known -= 1
        if "usageCounter" in data:
            value = data["usageCounter"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.usage_counter = value
        else:
            made.usage_counter = UNSET
            known -= 1
        if "dryRun" in data:
            value = data["dryRun"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.dry_run = value
        else:
            made.dry_run = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, ReferralResponse)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is ReferralResponse):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["id"] = value
        if (value := model.created) is not UNSET:
            data["created"] = None if value is None else writing.moment(value)
        if (value := model.start_date) is not UNSET:
            data["startDate"] = None if value is None else writing.moment(value)
        if (value := model.expiry_date) is not UNSET:
            data["expiryDate"] = None if value is None else writing.moment(value)
        if (value := model.usage_limit) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["usageLimit"] = value
        if (value := model.campaign_id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["campaignId"] = value
        if (value := model.advocate_profile_integration_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["advocateProfileIntegrationId"] = value
        if (value := model.friend_profile_integration_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["friendProfileIntegrationId"] = value
        if (value := model.attributes) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["attributes"] = None if value is None else writing.plains(value)
        if (value := model.code) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["code"] = value
        if (value := model.usage_counter) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["usageCounter"] = value
        if (value := model.dry_run) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["dryRun"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_referral_response = ReferralResponse.decode
encode_referral_response = ReferralResponse.encode
