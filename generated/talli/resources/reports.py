"""The resource `reports`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from uuid import UUID

from talli.api import reports as api
from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.reports import AsyncReport, Report
from tallion.unset import UNSET, Unset


class Reports:
    """Campaign figures as CSV tables."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def campaign_basic(
        self,
        campaign_id: str | UUID,
        *,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Report:
        """Download the basic report of a campaign.

        Downloads the basic figures of one campaign as CSV, one page per call. The columns are not
        documented.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            page_size (int): Rows to ask for at a time; 1000 unless given.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The report; nothing is downloaded before it is used.

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

        Source: Talli Campaign Manager API, Getting Started guide: `reports.campaign_basic`, `GET
        /v2/campaign-manager/reports/campaigns/{campaignId}/basic`; assumed: parameters, reply, errors.
        """
        return self._client.report(
            lambda page_number, page_size: api.campaign_basic.request(
                campaign_id=campaign_id,
                page_number=page_number,
                page_size=page_size,
            ),
            api.campaign_basic.OPERATION,
            page_size,
            options,
        )

    def campaign_payout_methods(
        self,
        campaign_id: str | UUID,
        *,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Report:
        """Download the payout methods report of a campaign.

        Downloads how the payouts of one campaign spread over payout methods, as CSV, one page per call.
        The path is our guess: expect to adjust it.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            page_size (int): Rows to ask for at a time; 1000 unless given.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The report; nothing is downloaded before it is used.

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

        Source: Talli Campaign Manager API, in no document: `reports.campaign_payout_methods`, `GET
        /v2/campaign-manager/reports/campaigns/{campaignId}/payout-methods`; assumed: path, parameters,
        reply, errors.
        """
        return self._client.report(
            lambda page_number, page_size: api.campaign_payout_methods.request(
                campaign_id=campaign_id,
                page_number=page_number,
                page_size=page_size,
            ),
            api.campaign_payout_methods.OPERATION,
            page_size,
            options,
        )


class AsyncReports:
    """Campaign figures as CSV tables."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def campaign_basic(
        self,
        campaign_id: str | UUID,
        *,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncReport:
        """Download the basic report of a campaign.

        Downloads the basic figures of one campaign as CSV, one page per call. The columns are not
        documented.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            page_size (int): Rows to ask for at a time; 1000 unless given.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The report; nothing is downloaded before it is used.

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

        Source: Talli Campaign Manager API, Getting Started guide: `reports.campaign_basic`, `GET
        /v2/campaign-manager/reports/campaigns/{campaignId}/basic`; assumed: parameters, reply, errors.
        """
        return self._client.report(
            lambda page_number, page_size: api.campaign_basic.request(
                campaign_id=campaign_id,
                page_number=page_number,
                page_size=page_size,
            ),
            api.campaign_basic.OPERATION,
            page_size,
            options,
        )

    def campaign_payout_methods(
        self,
        campaign_id: str | UUID,
        *,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncReport:
        """Download the payout methods report of a campaign.

        Downloads how the payouts of one campaign spread over payout methods, as CSV, one page per call.
        The path is our guess: expect to adjust it.

        Args:
            campaign_id (str | UUID): Id of the campaign.
            page_size (int): Rows to ask for at a time; 1000 unless given.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The report; nothing is downloaded before it is used.

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

        Source: Talli Campaign Manager API, in no document: `reports.campaign_payout_methods`, `GET
        /v2/campaign-manager/reports/campaigns/{campaignId}/payout-methods`; assumed: path, parameters,
        reply, errors.
        """
        return self._client.report(
            lambda page_number, page_size: api.campaign_payout_methods.request(
                campaign_id=campaign_id,
                page_number=page_number,
                page_size=page_size,
            ),
            api.campaign_payout_methods.OPERATION,
            page_size,
            options,
        )
