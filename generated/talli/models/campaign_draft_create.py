"""CampaignDraftCreate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.call import FileInput
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talli.models.automatic_reminders import AutomaticReminders

CampaignDraftCreate.wire_fields = (
    WireField("name", "name", codecs.STRING),
    WireField("funding_source_id", "fundingSourceId", Limited(codecs.STRING, format="uuid")),
    WireField("welcome_headline", "welcomeHeadline", codecs.STRING),
    WireField("campaign_description", "campaignDescription", codecs.STRING),
    WireField("campaign_manager", "campaignManager", codecs.STRING),
    WireField("welcome_text", "welcomeText", codecs.STRING),
    WireField("icon_file", "iconFile", codecs.FILE),
    WireField("payout_method_ids", "payoutMethodIds", codecs.ArrayOf(Limited(codecs.STRING, format="uuid"))),
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
