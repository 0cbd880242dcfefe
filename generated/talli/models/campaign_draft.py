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
    def take(read: Any) -> CampaignDraft:
        made = reading.new(CampaignDraft)
        made.id = read.id
        made.name = read.name
        made.funding_source_id = read.funding_source_id
        made.welcome_headline = read.welcome_headline
        made.campaign_description = read.campaign_description
        made.campaign_manager = read.campaign_manager
        made.welcome_text = read.welcome_text
        made.icon_url = read.icon_url
        made.payout_methods = (
            value
            if (value := read.payout_methods) is UNSET or value is None
            else [take_campaign_payout_method(item) for item in value]
        )
        made.expiry_date = (
            value if (value := read.expiry_date) is UNSET or value is None else reading.moment(value)
        )
        made.display_end_date = (
            value if (value := read.display_end_date) is UNSET or value is None else reading.moment(value)
        )
        made.valid_mobile_phone_number_required_to_initiate_payout_instructions = (
            read.valid_mobile_phone_number_required_to_initiate_payout_instructions
        )
        made.otp_threshold_amount = (
            value
            if (value := read.otp_threshold_amount) is UNSET or value is None
            else reading.decimal(value)
        )
        made.email_templates = (
            value if (value := read.email_templates) is UNSET or value is None else reading.plains(value)
        )
        made.automatic_reminders = (
            value
            if (value := read.automatic_reminders) is UNSET or value is None
            else reading.member(AUTOMATIC_REMINDERS_MEMBERS, value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CampaignDraft
            and type(model.id) is str
            and ((value := model.name) is UNSET or value is None or type(value) is str)
            and ((value := model.funding_source_id) is UNSET or value is None or type(value) is str)
            and ((value := model.welcome_headline) is UNSET or value is None or type(value) is str)
            and ((value := model.campaign_description) is UNSET or value is None or type(value) is str)
            and ((value := model.campaign_manager) is UNSET or value is None or type(value) is str)
            and ((value := model.welcome_text) is UNSET or value is None or type(value) is str)
            and ((value := model.icon_url) is UNSET or value is None or type(value) is str)
            and (
                (value := model.valid_mobile_phone_number_required_to_initiate_payout_instructions) is UNSET
                or value is None
                or type(value) is bool
            )
            and (
                (value := model.automatic_reminders) is UNSET
                or value is None
                or type(value) is str
                or type(value) is AutomaticReminders
            )
        ):
            raise writing.Misfit
        written = CampaignDraft._struct(
            model.id,
            model.name,
            model.funding_source_id,
            model.welcome_headline,
            model.campaign_description,
            model.campaign_manager,
            model.welcome_text,
            model.icon_url,
            value
            if (value := model.payout_methods) is UNSET or value is None
            else [encode_campaign_payout_method(item) for item in writing.array(value)],
            value if (value := model.expiry_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.display_end_date) is UNSET or value is None else writing.moment(value),
            model.valid_mobile_phone_number_required_to_initiate_payout_instructions,
            value
            if (value := model.otp_threshold_amount) is UNSET or value is None
            else writing.decimal(value),
            value
            if (value := model.email_templates) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            model.automatic_reminders,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_campaign_draft = CampaignDraft.take
encode_campaign_draft = CampaignDraft.encode

from talli.models.automatic_reminders import AUTOMATIC_REMINDERS_MEMBERS, AutomaticReminders
from talli.models.campaign_payout_method import (
    CampaignPayoutMethod,
    encode_campaign_payout_method,
    take_campaign_payout_method,
)
