"""Models of the Talli Campaign Manager API. Generated from specs/talli.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli.models.automatic_reminders import AutomaticReminders as AutomaticReminders
    from talli.models.campaign import Campaign as Campaign
    from talli.models.campaign_create import CampaignCreate as CampaignCreate
    from talli.models.campaign_draft import CampaignDraft as CampaignDraft
    from talli.models.campaign_draft_create import CampaignDraftCreate as CampaignDraftCreate
    from talli.models.campaign_icon_update import CampaignIconUpdate as CampaignIconUpdate
    from talli.models.campaign_page import CampaignPage as CampaignPage
    from talli.models.campaign_payout_method import CampaignPayoutMethod as CampaignPayoutMethod
    from talli.models.campaign_update import CampaignUpdate as CampaignUpdate
    from talli.models.disable_reason import DisableReason as DisableReason
    from talli.models.funding_source import FundingSource as FundingSource
    from talli.models.funding_source_create import FundingSourceCreate as FundingSourceCreate
    from talli.models.funding_source_status import FundingSourceStatus as FundingSourceStatus
    from talli.models.funding_source_type import FundingSourceType as FundingSourceType
    from talli.models.payout import Payout as Payout
    from talli.models.payout_instruction import PayoutInstruction as PayoutInstruction
    from talli.models.payout_instruction_activity import (
        PayoutInstructionActivity as PayoutInstructionActivity,
    )
    from talli.models.payout_instruction_create import PayoutInstructionCreate as PayoutInstructionCreate
    from talli.models.payout_instruction_page import PayoutInstructionPage as PayoutInstructionPage
    from talli.models.payout_instruction_update import PayoutInstructionUpdate as PayoutInstructionUpdate
    from talli.models.payout_instruction_upload import PayoutInstructionUpload as PayoutInstructionUpload
    from talli.models.payout_method import PayoutMethod as PayoutMethod
    from talli.models.payout_method_page import PayoutMethodPage as PayoutMethodPage
    from talli.models.payout_status import PayoutStatus as PayoutStatus
    from talli.models.problem_details import ProblemDetails as ProblemDetails
    from talli.models.token_reply import TokenReply as TokenReply
    from talli.models.token_request import TokenRequest as TokenRequest
else:
    from tallion.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AutomaticReminders": "automatic_reminders",
            "Campaign": "campaign",
            "CampaignCreate": "campaign_create",
            "CampaignDraft": "campaign_draft",
            "CampaignDraftCreate": "campaign_draft_create",
            "CampaignIconUpdate": "campaign_icon_update",
            "CampaignPage": "campaign_page",
            "CampaignPayoutMethod": "campaign_payout_method",
            "CampaignUpdate": "campaign_update",
            "DisableReason": "disable_reason",
            "FundingSource": "funding_source",
            "FundingSourceCreate": "funding_source_create",
            "FundingSourceStatus": "funding_source_status",
            "FundingSourceType": "funding_source_type",
            "Payout": "payout",
            "PayoutInstruction": "payout_instruction",
            "PayoutInstructionActivity": "payout_instruction_activity",
            "PayoutInstructionCreate": "payout_instruction_create",
            "PayoutInstructionPage": "payout_instruction_page",
            "PayoutInstructionUpdate": "payout_instruction_update",
            "PayoutInstructionUpload": "payout_instruction_upload",
            "PayoutMethod": "payout_method",
            "PayoutMethodPage": "payout_method_page",
            "PayoutStatus": "payout_status",
            "ProblemDetails": "problem_details",
            "TokenReply": "token_reply",
            "TokenRequest": "token_request",
        },
    )

__all__ = [
    "AutomaticReminders",
    "Campaign",
    "CampaignCreate",
    "CampaignDraft",
    "CampaignDraftCreate",
    "CampaignIconUpdate",
    "CampaignPage",
    "CampaignPayoutMethod",
    "CampaignUpdate",
    "DisableReason",
    "FundingSource",
    "FundingSourceCreate",
    "FundingSourceStatus",
    "FundingSourceType",
    "Payout",
    "PayoutInstruction",
    "PayoutInstructionActivity",
    "PayoutInstructionCreate",
    "PayoutInstructionPage",
    "PayoutInstructionUpdate",
    "PayoutInstructionUpload",
    "PayoutMethod",
    "PayoutMethodPage",
    "PayoutStatus",
    "ProblemDetails",
    "TokenReply",
    "TokenRequest",
]
