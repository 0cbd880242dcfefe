"""CampaignDraftCreate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.call import FileInput
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CampaignDraftCreate(Model):
    """A campaign draft to be created. Every field can be left out."""

    name: str | Unset = UNSET
    """Name of the campaign."""
    funding_source_id: str | Unset = UNSET
    """Id of the funding source that pays."""
    welcome_headline: str | Unset = UNSET
    """Headline that greets beneficiaries."""
    campaign_description: str | Unset = UNSET
    """What the campaign is about."""
    campaign_manager: str | Unset = UNSET
    """Who manages the campaign."""
    welcome_text: str | Unset = UNSET
    """Text below the headline."""
    icon_file: FileInput | Unset = UNSET
    """Image to be used as the icon."""
    payout_method_ids: Sequence[str] | Unset = UNSET
    """Ids of the payout methods to offer."""
    expiry_date: datetime | Unset = UNSET
    """When the campaign expires."""
    display_end_date: datetime | Unset = UNSET
    """End date that beneficiaries are shown."""
    valid_mobile_phone_number_required_to_initiate_payout_instructions: bool | Unset = UNSET
    """Whether an instruction is initiated only if it has a valid mobile number."""
    otp_threshold_amount: Decimal | Unset = field(default=UNSET, converter=codecs.omissible_decimal)
    """Amount in US dollars from which a one-time password is asked for."""
    email_templates: Mapping[str, Any] | Unset = UNSET
    """Texts of the e-mails to beneficiaries."""
    automatic_reminders: AutomaticReminders | str | Unset = UNSET
    """Whether beneficiaries are reminded."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING),
            WireField("funding_source_id", "fundingSourceId", Limited(codecs.STRING, format="uuid")),
            WireField("welcome_headline", "welcomeHeadline", codecs.STRING),
            WireField("campaign_description", "campaignDescription", codecs.STRING),
            WireField("campaign_manager", "campaignManager", codecs.STRING),
            WireField("welcome_text", "welcomeText", codecs.STRING),
            WireField("icon_file", "iconFile", codecs.FILE),
            WireField(
                "payout_method_ids", "payoutMethodIds", codecs.ArrayOf(Limited(codecs.STRING, format="uuid"))
            ),
            WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
            WireField("display_end_date", "displayEndDate", codecs.DATE_TIME),
            WireField(
                "valid_mobile_phone_number_required_to_initiate_payout_instructions",
                "validMobilePhoneNumberRequiredToInitiatePayoutInstructions",
                codecs.BOOLEAN,
            ),
            WireField("otp_threshold_amount", "otpThresholdAmount", codecs.DECIMAL),
            WireField("email_templates", "emailTemplates", codecs.MapOf(codecs.ANYTHING)),
            WireField("automatic_reminders", "automaticReminders", codecs.EnumOf(AutomaticReminders)),
        )

    @staticmethod
    def decode(data: Any) -> CampaignDraftCreate:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CampaignDraftCreate)
        known = 14
        if "name" in data:
            value = data["name"]
            if not (type(value) is str):
                raise reading.Misfit
            made.name = value
        else:
            made.name = UNSET
            known -= 1
        if "fundingSourceId" in data:
            value = data["fundingSourceId"]
            if not (type(value) is str):
                raise reading.Misfit
            made.funding_source_id = value
        else:
            made.funding_source_id = UNSET
            known -= 1
        if "welcomeHeadline" in data:
            value = data["welcomeHeadline"]
            if not (type(value) is str):
                raise reading.Misfit
            made.welcome_headline = value
        else:
            made.welcome_headline = UNSET
            known -= 1
        if "campaignDescription" in data:
            value = data["campaignDescription"]
            if not (type(value) is str):
                raise reading.Misfit
            made.campaign_description = value
        else:
            made.campaign_description = UNSET
            known -= 1
        if "campaignManager" in data:
            value = data["campaignManager"]
            if not (type(value) is str):
                raise reading.Misfit
            made.campaign_manager = value
        else:
            made.campaign_manager = UNSET
            known -= 1
        if "welcomeText" in data:
            value = data["welcomeText"]
            if not (type(value) is str):
                raise reading.Misfit
            made.welcome_text = value
        else:
            made.welcome_text = UNSET
            known -= 1
        if "iconFile" in data:
            value = data["iconFile"]
            made.icon_file = codecs.FILE.decode(value, "")
        else:
            made.icon_file = UNSET
            known -= 1
        if "payoutMethodIds" in data:
            value = data["payoutMethodIds"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.payout_method_ids = reading.texts(value)
        else:
            made.payout_method_ids = UNSET
            known -= 1
        if "expiryDate" in data:
            value = data["expiryDate"]
            made.expiry_date = reading.moment(value)
        else:
            made.expiry_date = UNSET
            known -= 1
        if "displayEndDate" in data:
            value = data["displayEndDate"]
            made.display_end_date = reading.moment(value)
        else:
            made.display_end_date = UNSET
            known -= 1
        if "validMobilePhoneNumberRequiredToInitiatePayoutInstructions" in data:
            value = data["validMobilePhoneNumberRequiredToInitiatePayoutInstructions"]
            if not (type(value) is bool):
                raise reading.Misfit
            made.valid_mobile_phone_number_required_to_initiate_payout_instructions = value
        else:
            made.valid_mobile_phone_number_required_to_initiate_payout_instructions = UNSET
            known -= 1
        if "otpThresholdAmount" in data:
            value = data["otpThresholdAmount"]
            made.otp_threshold_amount = reading.decimal(value)
        else:
            made.otp_threshold_amount = UNSET
            known -= 1
        if "emailTemplates" in data:
            value = data["emailTemplates"]
            if not (type(value) is reading.OBJECT):
                raise reading.Misfit
            made.email_templates = reading.plains(value)
        else:
            made.email_templates = UNSET
            known -= 1
        if "automaticReminders" in data:
            value = data["automaticReminders"]
            made.automatic_reminders = reading.member(AUTOMATIC_REMINDERS_MEMBERS, value)
        else:
            made.automatic_reminders = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, CampaignDraftCreate)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is CampaignDraftCreate):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.name) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["name"] = value
        if (value := model.funding_source_id) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["fundingSourceId"] = value
        if (value := model.welcome_headline) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["welcomeHeadline"] = value
        if (value := model.campaign_description) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["campaignDescription"] = value
        if (value := model.campaign_manager) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["campaignManager"] = value
        if (value := model.welcome_text) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["welcomeText"] = value
        if (value := model.icon_file) is not UNSET:
            data["iconFile"] = writing.by(codecs.FILE, value)
        if (value := model.payout_method_ids) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["payoutMethodIds"] = writing.texts(value)
        if (value := model.expiry_date) is not UNSET:
            data["expiryDate"] = writing.moment(value)
        if (value := model.display_end_date) is not UNSET:
            data["displayEndDate"] = writing.moment(value)
        if (value := model.valid_mobile_phone_number_required_to_initiate_payout_instructions) is not UNSET:
            if not (type(value) is bool):
                raise writing.Misfit
            data["validMobilePhoneNumberRequiredToInitiatePayoutInstructions"] = value
        if (value := model.otp_threshold_amount) is not UNSET:
            data["otpThresholdAmount"] = writing.decimal(value)
        if (value := model.email_templates) is not UNSET:
            if not (type(value) is reading.OBJECT):
                raise writing.Misfit
            data["emailTemplates"] = writing.plains(value)
        if (value := model.automatic_reminders) is not UNSET:
            if not (type(value) is str or type(value) is AutomaticReminders):
                raise writing.Misfit
            data["automaticReminders"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_campaign_draft_create = CampaignDraftCreate.decode
encode_campaign_draft_create = CampaignDraftCreate.encode

from talli.models.automatic_reminders import AUTOMATIC_REMINDERS_MEMBERS, AutomaticReminders
