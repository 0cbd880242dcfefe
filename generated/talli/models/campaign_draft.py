"""CampaignDraft. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talli.models.automatic_reminders import AutomaticReminders
from talli.models.campaign_payout_method import CampaignPayoutMethod

CampaignDraft.wire_fields = (
    WireField("id", "id", codecs.STRING, required=True),
    WireField("name", "name", codecs.Nullable(codecs.STRING)),
    WireField("funding_source_id", "fundingSourceId", codecs.Nullable(codecs.STRING)),
    WireField("welcome_headline", "welcomeHeadline", codecs.Nullable(codecs.STRING)),
    WireField("campaign_description", "campaignDescription", codecs.Nullable(codecs.STRING)),
    WireField("campaign_manager", "campaignManager", codecs.Nullable(codecs.STRING)),
    WireField("welcome_text", "welcomeText", codecs.Nullable(codecs.STRING)),
    WireField("icon_url", "iconUrl", codecs.Nullable(codecs.STRING)),
    WireField(
        "payout_methods", "payoutMethods", codecs.Nullable(codecs.ArrayOf(ModelOf(CampaignPayoutMethod)))
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
        "automatic_reminders", "automaticReminders", codecs.Nullable(codecs.EnumOf(AutomaticReminders))
    ),
)
