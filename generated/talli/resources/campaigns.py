"""The resource `campaigns`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from talli import models
from talli.api import campaigns as api
from tallion.call import FileInput, RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.paging import AsyncPager, Pager
from tallion.unset import UNSET, Unset


class Campaigns:
    """Campaigns, their icons, and payout instructions sent to them as a file."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        payout_instruction_id: str | UUID | Unset = UNSET,
        include_details: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Campaign]:
        """List campaigns.

        Lists the campaigns that the credentials can see, one page per call. Needs the scope
        `campaigns:view`.

        Args:
            payout_instruction_id (str | UUID): Only the campaign to which this payout instruction
                belongs.
            include_details (bool): Whether each campaign also carries the funds it received and counts
                by status. The names of these fields are not known; they arrive as additional
                properties. Server default false.
            page_size (int): Rows to ask for at a time; 100 unless given.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The items of every page, fetched as they are needed.

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

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, Getting Started guide: `campaigns.list`, `GET
        /v2/campaign-manager/campaigns`; assumed: errors.
        """
        return self._client.pager(
            lambda page_number, page_size: api.list.request(
                payout_instruction_id=payout_instruction_id,
                include_details=include_details,
                page_number=page_number,
                page_size=page_size,
            ),
            api.list.OPERATION,
            page_size,
            options,
        )

    def create(
        self,
        *,
        name: str | Unset = UNSET,
        welcome_headline: str | Unset = UNSET,
        campaign_description: str | Unset = UNSET,
        welcome_text: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Campaign | None:
        """Create a campaign.

        Creates a campaign. Sent again, it may create a second one: the API knows no key by which to
        recognise a repeat.

        Args:
            name (str): Name of the campaign.
            welcome_headline (str): Headline that greets beneficiaries.
            campaign_description (str): What the campaign is about.
            welcome_text (str): Text below the headline.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The campaign as created. None where the server replies with an empty body.

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

        Source: Talli Campaign Manager API, reference: `campaigns.create`, `POST
        /v2/campaign-manager/campaigns`; assumed: safety, body, reply, errors.
        """
        with Gathering(options):
            call = api.create.request(
                body=models.CampaignCreate(
                    name=name,
                    welcome_headline=welcome_headline,
                    campaign_description=campaign_description,
                    welcome_text=welcome_text,
                ),
            )
        return self._client.send(call, options)

    def get(
        self,
        campaign_id: str | UUID,
        *,
        options: RequestOptions | None = None,
    ) -> models.Campaign | None:
        """Get a campaign.

        Fetches one campaign by its id.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The campaign. None where the server replies with an empty body.

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

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `campaigns.get`, `GET
        /v2/campaign-manager/campaigns/{campaignId}`; assumed: reply, errors.
        """
        with Gathering(options):
            call = api.get.request(
                campaign_id=campaign_id,
            )
        return self._client.send(call, options)

    def update(
        self,
        campaign_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        welcome_headline: str | Unset = UNSET,
        campaign_description: str | Unset = UNSET,
        welcome_text: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Campaign | None:
        """Change a campaign.

        Changes the fields that are sent and leaves the others as they are. The icon is not among them:
        it has an operation of its own, `campaigns.update_icon`.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            name (str): Name of the campaign.
            welcome_headline (str): Headline that greets beneficiaries.
            campaign_description (str): What the campaign is about.
            welcome_text (str): Text below the headline.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The campaign as changed. None where the server replies with an empty body.

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

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `campaigns.update`, `PATCH
        /v2/campaign-manager/campaigns/{campaignId}`; assumed: safety, body, reply, errors.
        """
        with Gathering(options):
            call = api.update.request(
                campaign_id=campaign_id,
                body=models.CampaignUpdate(
                    name=name,
                    welcome_headline=welcome_headline,
                    campaign_description=campaign_description,
                    welcome_text=welcome_text,
                ),
            )
        return self._client.send(call, options)

    def update_icon(
        self,
        campaign_id: str | UUID,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> models.Campaign | None:
        """Replace the icon of a campaign.

        Puts an image file in the place of the campaign's icon.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            file (FileInput): The image. Which kinds and sizes are taken is not documented.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The campaign with its new icon. None where the server replies with an empty body.

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

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `campaigns.update_icon`, `PATCH
        /v2/campaign-manager/campaigns/{campaignId}/campaign-icon`; assumed: safety, body, reply,
        errors.
        """
        with Gathering(options):
            call = api.update_icon.request(
                campaign_id=campaign_id,
                body=models.CampaignIconUpdate(
                    file=file,
                ),
            )
        return self._client.send(call, options)

    def upload_payout_instructions(
        self,
        campaign_id: str | UUID,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> Mapping[str, Any] | None:
        """Upload a file of payout instructions.

        Adds the payout instructions in a file to a campaign. Each row stands for a payment, so a second
        upload of the same file may pay everyone twice. The columns are not documented; start from
        `campaigns.payout_instructions_sample`.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            file (FileInput): The file, 250 MiB (262,144,000 bytes) at most. At most 262144000 bytes.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The file was taken. The server may still be working through its rows. None where the server
            replies with an empty body.

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

        Safety: moves money; never repeated after an attempt whose outcome is unknown.

        Source: Talli Campaign Manager API, reference: `campaigns.upload_payout_instructions`, `POST
        /v2/campaign-manager/campaigns/{campaignId}/payout-instructions/:upload`; assumed: safety, body,
        reply, errors.
        """
        with Gathering(options):
            call = api.upload_payout_instructions.request(
                campaign_id=campaign_id,
                body=models.PayoutInstructionUpload(
                    file=file,
                ),
            )
        return self._client.send(call, options)

    def payout_instructions_sample(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download a sample file of payout instructions.

        Downloads a sample of the beneficiaries file that `campaigns.upload_payout_instructions` takes.
        The reply is bytes: neither the kind of file nor its columns are documented.

        Args:
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The sample file.

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

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `campaigns.payout_instructions_sample`, `GET
        /v2/campaign-manager/campaigns/payout-instructions/:get-sample-file`; assumed: reply, errors.
        """
        with Gathering(options):
            call = api.payout_instructions_sample.request()
        return self._client.send(call, options)


class AsyncCampaigns:
    """Campaigns, their icons, and payout instructions sent to them as a file."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        payout_instruction_id: str | UUID | Unset = UNSET,
        include_details: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Campaign]:
        """List campaigns.

        Lists the campaigns that the credentials can see, one page per call. Needs the scope
        `campaigns:view`.

        Args:
            payout_instruction_id (str | UUID): Only the campaign to which this payout instruction
                belongs.
            include_details (bool): Whether each campaign also carries the funds it received and counts
                by status. The names of these fields are not known; they arrive as additional
                properties. Server default false.
            page_size (int): Rows to ask for at a time; 100 unless given.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The items of every page, fetched as they are needed.

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

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, Getting Started guide: `campaigns.list`, `GET
        /v2/campaign-manager/campaigns`; assumed: errors.
        """
        return self._client.pager(
            lambda page_number, page_size: api.list.request(
                payout_instruction_id=payout_instruction_id,
                include_details=include_details,
                page_number=page_number,
                page_size=page_size,
            ),
            api.list.OPERATION,
            page_size,
            options,
        )

    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        welcome_headline: str | Unset = UNSET,
        campaign_description: str | Unset = UNSET,
        welcome_text: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Campaign | None:
        """Create a campaign.

        Creates a campaign. Sent again, it may create a second one: the API knows no key by which to
        recognise a repeat.

        Args:
            name (str): Name of the campaign.
            welcome_headline (str): Headline that greets beneficiaries.
            campaign_description (str): What the campaign is about.
            welcome_text (str): Text below the headline.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The campaign as created. None where the server replies with an empty body.

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

        Source: Talli Campaign Manager API, reference: `campaigns.create`, `POST
        /v2/campaign-manager/campaigns`; assumed: safety, body, reply, errors.
        """
        with Gathering(options):
            call = api.create.request(
                body=models.CampaignCreate(
                    name=name,
                    welcome_headline=welcome_headline,
                    campaign_description=campaign_description,
                    welcome_text=welcome_text,
                ),
            )
        return await self._client.send(call, options)

    async def get(
        self,
        campaign_id: str | UUID,
        *,
        options: RequestOptions | None = None,
    ) -> models.Campaign | None:
        """Get a campaign.

        Fetches one campaign by its id.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The campaign. None where the server replies with an empty body.

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

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `campaigns.get`, `GET
        /v2/campaign-manager/campaigns/{campaignId}`; assumed: reply, errors.
        """
        with Gathering(options):
            call = api.get.request(
                campaign_id=campaign_id,
            )
        return await self._client.send(call, options)

    async def update(
        self,
        campaign_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        welcome_headline: str | Unset = UNSET,
        campaign_description: str | Unset = UNSET,
        welcome_text: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Campaign | None:
        """Change a campaign.

        Changes the fields that are sent and leaves the others as they are. The icon is not among them:
        it has an operation of its own, `campaigns.update_icon`.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            name (str): Name of the campaign.
            welcome_headline (str): Headline that greets beneficiaries.
            campaign_description (str): What the campaign is about.
            welcome_text (str): Text below the headline.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The campaign as changed. None where the server replies with an empty body.

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

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `campaigns.update`, `PATCH
        /v2/campaign-manager/campaigns/{campaignId}`; assumed: safety, body, reply, errors.
        """
        with Gathering(options):
            call = api.update.request(
                campaign_id=campaign_id,
                body=models.CampaignUpdate(
                    name=name,
                    welcome_headline=welcome_headline,
                    campaign_description=campaign_description,
                    welcome_text=welcome_text,
                ),
            )
        return await self._client.send(call, options)

    async def update_icon(
        self,
        campaign_id: str | UUID,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> models.Campaign | None:
        """Replace the icon of a campaign.

        Puts an image file in the place of the campaign's icon.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            file (FileInput): The image. Which kinds and sizes are taken is not documented.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The campaign with its new icon. None where the server replies with an empty body.

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

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `campaigns.update_icon`, `PATCH
        /v2/campaign-manager/campaigns/{campaignId}/campaign-icon`; assumed: safety, body, reply,
        errors.
        """
        with Gathering(options):
            call = api.update_icon.request(
                campaign_id=campaign_id,
                body=models.CampaignIconUpdate(
                    file=file,
                ),
            )
        return await self._client.send(call, options)

    async def upload_payout_instructions(
        self,
        campaign_id: str | UUID,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> Mapping[str, Any] | None:
        """Upload a file of payout instructions.

        Adds the payout instructions in a file to a campaign. Each row stands for a payment, so a second
        upload of the same file may pay everyone twice. The columns are not documented; start from
        `campaigns.payout_instructions_sample`.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            file (FileInput): The file, 250 MiB (262,144,000 bytes) at most. At most 262144000 bytes.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The file was taken. The server may still be working through its rows. None where the server
            replies with an empty body.

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

        Safety: moves money; never repeated after an attempt whose outcome is unknown.

        Source: Talli Campaign Manager API, reference: `campaigns.upload_payout_instructions`, `POST
        /v2/campaign-manager/campaigns/{campaignId}/payout-instructions/:upload`; assumed: safety, body,
        reply, errors.
        """
        with Gathering(options):
            call = api.upload_payout_instructions.request(
                campaign_id=campaign_id,
                body=models.PayoutInstructionUpload(
                    file=file,
                ),
            )
        return await self._client.send(call, options)

    async def payout_instructions_sample(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download a sample file of payout instructions.

        Downloads a sample of the beneficiaries file that `campaigns.upload_payout_instructions` takes.
        The reply is bytes: neither the kind of file nor its columns are documented.

        Args:
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The sample file.

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

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `campaigns.payout_instructions_sample`, `GET
        /v2/campaign-manager/campaigns/payout-instructions/:get-sample-file`; assumed: reply, errors.
        """
        with Gathering(options):
            call = api.payout_instructions_sample.request()
        return await self._client.send(call, options)
