"""The resource `campaign_drafts`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from talli import models
from talli.api import campaign_drafts as api
from tallion import encode
from tallion.call import FileInput, RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset


class CampaignDrafts:
    """Campaigns in preparation."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        funding_source_id: str | UUID | Unset = UNSET,
        welcome_headline: str | Unset = UNSET,
        campaign_description: str | Unset = UNSET,
        campaign_manager: str | Unset = UNSET,
        welcome_text: str | Unset = UNSET,
        icon_file: FileInput | Unset = UNSET,
        payout_method_ids: Sequence[str | UUID] | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        display_end_date: datetime | Unset = UNSET,
        valid_mobile_phone_number_required_to_initiate_payout_instructions: bool | Unset = UNSET,
        otp_threshold_amount: Decimal | int | str | Unset = UNSET,
        email_templates: Mapping[str, Any] | Unset = UNSET,
        automatic_reminders: models.AutomaticReminders | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CampaignDraft:
        """Create a campaign draft.

        Creates a draft of a campaign. No field is required, so a draft can be started with a name
        alone. Sent again, it may create a second draft.

        Args:
            name (str): Name of the campaign.
            funding_source_id (str | UUID): Id of the funding source that pays.
            welcome_headline (str): Headline that greets beneficiaries.
            campaign_description (str): What the campaign is about.
            campaign_manager (str): Who manages the campaign.
            welcome_text (str): Text below the headline.
            icon_file (FileInput): Image to be used as the icon.
            payout_method_ids (Sequence[str | UUID]): Ids of the payout methods to offer.
            expiry_date (datetime): When the campaign expires.
            display_end_date (datetime): End date that beneficiaries are shown.
            valid_mobile_phone_number_required_to_initiate_payout_instructions (bool): Whether an
                instruction is initiated only if it has a valid mobile number.
            otp_threshold_amount (Decimal | int | str): Amount in US dollars from which a one-time
                password is asked for.
            email_templates (Mapping[str, Any]): Texts of the e-mails to beneficiaries.
            automatic_reminders (AutomaticReminders | str): Whether beneficiaries are reminded.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The draft as created.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talli Campaign Manager API, reference: `campaign_drafts.create`, `POST
        /v2/campaign-manager/campaign-drafts`; assumed: safety, body, errors.
        """
        with Gathering(options):
            call = api.create.request(
                body=models.CampaignDraftCreate(
                    name=name,
                    funding_source_id=encode.as_text(funding_source_id),
                    welcome_headline=welcome_headline,
                    campaign_description=campaign_description,
                    campaign_manager=campaign_manager,
                    welcome_text=welcome_text,
                    icon_file=icon_file,
                    payout_method_ids=encode.as_texts(payout_method_ids),
                    expiry_date=expiry_date,
                    display_end_date=display_end_date,
                    valid_mobile_phone_number_required_to_initiate_payout_instructions=valid_mobile_phone_number_required_to_initiate_payout_instructions,
                    otp_threshold_amount=otp_threshold_amount,
                    email_templates=email_templates,
                    automatic_reminders=automatic_reminders,
                ),
            )
        return self._client.send(call, options)


class AsyncCampaignDrafts:
    """Campaigns in preparation."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        funding_source_id: str | UUID | Unset = UNSET,
        welcome_headline: str | Unset = UNSET,
        campaign_description: str | Unset = UNSET,
        campaign_manager: str | Unset = UNSET,
        welcome_text: str | Unset = UNSET,
        icon_file: FileInput | Unset = UNSET,
        payout_method_ids: Sequence[str | UUID] | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        display_end_date: datetime | Unset = UNSET,
        valid_mobile_phone_number_required_to_initiate_payout_instructions: bool | Unset = UNSET,
        otp_threshold_amount: Decimal | int | str | Unset = UNSET,
        email_templates: Mapping[str, Any] | Unset = UNSET,
        automatic_reminders: models.AutomaticReminders | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CampaignDraft:
        """Create a campaign draft.

        Creates a draft of a campaign. No field is required, so a draft can be started with a name
        alone. Sent again, it may create a second draft.

        Args:
            name (str): Name of the campaign.
            funding_source_id (str | UUID): Id of the funding source that pays.
            welcome_headline (str): Headline that greets beneficiaries.
            campaign_description (str): What the campaign is about.
            campaign_manager (str): Who manages the campaign.
            welcome_text (str): Text below the headline.
            icon_file (FileInput): Image to be used as the icon.
            payout_method_ids (Sequence[str | UUID]): Ids of the payout methods to offer.
            expiry_date (datetime): When the campaign expires.
            display_end_date (datetime): End date that beneficiaries are shown.
            valid_mobile_phone_number_required_to_initiate_payout_instructions (bool): Whether an
                instruction is initiated only if it has a valid mobile number.
            otp_threshold_amount (Decimal | int | str): Amount in US dollars from which a one-time
                password is asked for.
            email_templates (Mapping[str, Any]): Texts of the e-mails to beneficiaries.
            automatic_reminders (AutomaticReminders | str): Whether beneficiaries are reminded.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The draft as created.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talli Campaign Manager API, reference: `campaign_drafts.create`, `POST
        /v2/campaign-manager/campaign-drafts`; assumed: safety, body, errors.
        """
        with Gathering(options):
            call = api.create.request(
                body=models.CampaignDraftCreate(
                    name=name,
                    funding_source_id=encode.as_text(funding_source_id),
                    welcome_headline=welcome_headline,
                    campaign_description=campaign_description,
                    campaign_manager=campaign_manager,
                    welcome_text=welcome_text,
                    icon_file=icon_file,
                    payout_method_ids=encode.as_texts(payout_method_ids),
                    expiry_date=expiry_date,
                    display_end_date=display_end_date,
                    valid_mobile_phone_number_required_to_initiate_payout_instructions=valid_mobile_phone_number_required_to_initiate_payout_instructions,
                    otp_threshold_amount=otp_threshold_amount,
                    email_templates=email_templates,
                    automatic_reminders=automatic_reminders,
                ),
            )
        return await self._client.send(call, options)
