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
    def take(read: Any) -> CampaignDraftCreate:
        made = reading.new(CampaignDraftCreate)
        made.name = read.name
        made.funding_source_id = read.funding_source_id
        made.welcome_headline = read.welcome_headline
        made.campaign_description = read.campaign_description
        made.campaign_manager = read.campaign_manager
        made.welcome_text = read.welcome_text
        made.icon_file = value if (value := read.icon_file) is UNSET else codecs.FILE.decode(value, "")
        made.payout_method_ids = read.payout_method_ids
        made.expiry_date = value if (value := read.expiry_date) is UNSET else reading.moment(value)
        made.display_end_date = value if (value := read.display_end_date) is UNSET else reading.moment(value)
        made.valid_mobile_phone_number_required_to_initiate_payout_instructions = (
            read.valid_mobile_phone_number_required_to_initiate_payout_instructions
        )
        made.otp_threshold_amount = (
            value if (value := read.otp_threshold_amount) is UNSET else reading.decimal(value)
        )
        made.email_templates = value if (value := read.email_templates) is UNSET else reading.plains(value)
        made.automatic_reminders = (
            value
            if (value := read.automatic_reminders) is UNSET
            else reading.member(AUTOMATIC_REMINDERS_MEMBERS, value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CampaignDraftCreate
            and ((value := model.name) is UNSET or type(value) is str)
            and ((value := model.funding_source_id) is UNSET or type(value) is str)
            and ((value := model.welcome_headline) is UNSET or type(value) is str)
            and ((value := model.campaign_description) is UNSET or type(value) is str)
            and ((value := model.campaign_manager) is UNSET or type(value) is str)
            and ((value := model.welcome_text) is UNSET or type(value) is str)
            and (
                (value := model.valid_mobile_phone_number_required_to_initiate_payout_instructions) is UNSET
                or type(value) is bool
            )
            and (
                (value := model.automatic_reminders) is UNSET
                or type(value) is str
                or type(value) is AutomaticReminders
            )
        ):
            raise writing.Misfit
        written = CampaignDraftCreate._struct(
            model.name,
            model.funding_source_id,
            model.welcome_headline,
            model.campaign_description,
            model.campaign_manager,
            model.welcome_text,
            value if (value := model.icon_file) is UNSET else writing.by(codecs.FILE, value),
            value if (value := model.payout_method_ids) is UNSET else writing.texts(value),
            value if (value := model.expiry_date) is UNSET else writing.moment(value),
            value if (value := model.display_end_date) is UNSET else writing.moment(value),
            model.valid_mobile_phone_number_required_to_initiate_payout_instructions,
            value if (value := model.otp_threshold_amount) is UNSET else writing.decimal(value),
            value if (value := model.email_templates) is UNSET else writing.plains(writing.mapping(value)),
            model.automatic_reminders,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_campaign_draft_create = CampaignDraftCreate.take
encode_campaign_draft_create = CampaignDraftCreate.encode

from talli.models.automatic_reminders import AUTOMATIC_REMINDERS_MEMBERS, AutomaticReminders
