"""CampaignDraft. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CampaignDraft(Model):
    """A campaign draft."""

    id: str
    """Id of the draft."""
    name: str | None | Unset = UNSET
    """Name of the campaign."""
    funding_source_id: str | None | Unset = UNSET
    """Id of the funding source that pays."""
    welcome_headline: str | None | Unset = UNSET
    """Headline that greets beneficiaries."""
    campaign_description: str | None | Unset = UNSET
    """What the campaign is about."""
    campaign_manager: str | None | Unset = UNSET
    """Who manages the campaign."""
    welcome_text: str | None | Unset = UNSET
    """Text below the headline."""
    icon_url: str | None | Unset = UNSET
    """Where the icon can be fetched."""
    payout_methods: Sequence[CampaignPayoutMethod] | None | Unset = UNSET
    """Payout methods that the campaign will offer."""
    expiry_date: datetime | None | Unset = UNSET
    """When the campaign expires."""
    display_end_date: datetime | None | Unset = UNSET
    """End date that beneficiaries are shown."""
    valid_mobile_phone_number_required_to_initiate_payout_instructions: bool | None | Unset = UNSET
    """Whether an instruction is initiated only if it has a valid mobile number."""
    otp_threshold_amount: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount in US dollars from which a one-time password is asked for."""
    email_templates: Mapping[str, Any] | None | Unset = UNSET
    """Texts of the e-mails to beneficiaries."""
    automatic_reminders: AutomaticReminders | str | None | Unset = UNSET
    """Whether beneficiaries are reminded."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.STRING, required=True),
            WireField("name", "name", codecs.Nullable(codecs.STRING)),
            WireField("funding_source_id", "fundingSourceId", codecs.Nullable(codecs.STRING)),
            WireField("welcome_headline", "welcomeHeadline", codecs.Nullable(codecs.STRING)),
            WireField("campaign_description", "campaignDescription", codecs.Nullable(codecs.STRING)),
            WireField("campaign_manager", "campaignManager", codecs.Nullable(codecs.STRING)),
            WireField("welcome_text", "welcomeText", codecs.Nullable(codecs.STRING)),
            WireField("icon_url", "iconUrl", codecs.Nullable(codecs.STRING)),
            WireField(
                "payout_methods",
                "payoutMethods",
                codecs.Nullable(codecs.ArrayOf(ModelOf(CampaignPayoutMethod))),
            ),
            WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("display_end_date", "displayEndDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField(
                "valid_mobile_phone_number_required_to_initiate_payout_instructions",
                "validMobilePhoneNumberRequiredToInitiatePayoutInstructions",
                codecs.Nullable(codecs.BOOLEAN),
            ),
            WireField("otp_threshold_amount", "otpThresholdAmount", codecs.Nullable(codecs.DECIMAL)),
            WireField("email_templates", "emailTemplates", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField(
                "automatic_reminders",
                "automaticReminders",
                codecs.Nullable(codecs.EnumOf(AutomaticReminders)),
            ),
        )

    @staticmethod
    def decode(data: Any) -> CampaignDraft:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CampaignDraft)
        known = 15
        made.id = data["id"]
        if not (type(made.id) is str):
            raise reading.Misfit
        if "name" in data:
            value = data["name"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.name = value
        else:
            made.name = UNSET
            known -= 1
        if "fundingSourceId" in data:
            value = data["fundingSourceId"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.funding_source_id = value
        else:
            made.funding_source_id = UNSET
            known -= 1
        if "welcomeHeadline" in data:
            value = data["welcomeHeadline"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.welcome_headline = value
        else:
            made.welcome_headline = UNSET
            known -= 1
        if "campaignDescription" in data:
            value = data["campaignDescription"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.campaign_description = value
        else:
            made.campaign_description = UNSET
            known -= 1
        if "campaignManager" in data:
            value = data["campaignManager"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.campaign_manager = value
        else:
            made.campaign_manager = UNSET
            known -= 1
        if "welcomeText" in data:
            value = data["welcomeText"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.welcome_text = value
        else:
            made.welcome_text = UNSET
            known -= 1
        if "iconUrl" in data:
            value = data["iconUrl"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.icon_url = value
        else:
            made.icon_url = UNSET
            known -= 1
        if "payoutMethods" in data:
            value = data["payoutMethods"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.payout_methods = (
                None if value is None else [decode_campaign_payout_method(item) for item in value]
            )
        else:
            made.payout_methods = UNSET
            known -= 1
        if "expiryDate" in data:
            value = data["expiryDate"]
            made.expiry_date = None if value is None else reading.moment(value)
        else:
            made.expiry_date = UNSET
            known -= 1
        if "displayEndDate" in data:
            value = data["displayEndDate"]
            made.display_end_date = None if value is None else reading.moment(value)
        else:
            made.display_end_date = UNSET
            known -= 1
        if "validMobilePhoneNumberRequiredToInitiatePayoutInstructions" in data:
            value = data["validMobilePhoneNumberRequiredToInitiatePayoutInstructions"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.valid_mobile_phone_number_required_to_initiate_payout_instructions = value
        else:
            made.valid_mobile_phone_number_required_to_initiate_payout_instructions = UNSET
            known -= 1
        if "otpThresholdAmount" in data:
            value = data["otpThresholdAmount"]
            made.otp_threshold_amount = None if value is None else reading.decimal(value)
        else:
            made.otp_threshold_amount = UNSET
            known -= 1
        if "emailTemplates" in data:
            value = data["emailTemplates"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.email_templates = None if value is None else reading.plains(value)
        else:
            made.email_templates = UNSET
            known -= 1
        if "automaticReminders" in data:
            value = data["automaticReminders"]
            made.automatic_reminders = (
                None if value is None else reading.member(AUTOMATIC_REMINDERS_MEMBERS, value)
            )
        else:
            made.automatic_reminders = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, CampaignDraft)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is CampaignDraft and type(model.id) is str):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {"id": model.id}
        if (value := model.name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["name"] = value
        if (value := model.funding_source_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["fundingSourceId"] = value
        if (value := model.welcome_headline) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["welcomeHeadline"] = value
        if (value := model.campaign_description) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["campaignDescription"] = value
        if (value := model.campaign_manager) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["campaignManager"] = value
        if (value := model.welcome_text) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["welcomeText"] = value
        if (value := model.icon_url) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["iconUrl"] = value
        if (value := model.payout_methods) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["payoutMethods"] = (
                None if value is None else [encode_campaign_payout_method(item) for item in value]
            )
        if (value := model.expiry_date) is not UNSET:
            data["expiryDate"] = None if value is None else writing.moment(value)
        if (value := model.display_end_date) is not UNSET:
            data["displayEndDate"] = None if value is None else writing.moment(value)
        if (value := model.valid_mobile_phone_number_required_to_initiate_payout_instructions) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["validMobilePhoneNumberRequiredToInitiatePayoutInstructions"] = value
        if (value := model.otp_threshold_amount) is not UNSET:
            data["otpThresholdAmount"] = None if value is None else writing.decimal(value)
        if (value := model.email_templates) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["emailTemplates"] = None if value is None else writing.plains(value)
        if (value := model.automatic_reminders) is not UNSET:
            if not (type(value) is str or type(value) is AutomaticReminders or value is None):
                raise writing.Misfit
            data["automaticReminders"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_campaign_draft = CampaignDraft.decode
encode_campaign_draft = CampaignDraft.encode

from talli.models.automatic_reminders import AUTOMATIC_REMINDERS_MEMBERS, AutomaticReminders
from talli.models.campaign_payout_method import (
    CampaignPayoutMethod,
    decode_campaign_payout_method,
    encode_campaign_payout_method,
)
