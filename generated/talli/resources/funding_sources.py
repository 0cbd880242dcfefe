"""The resource `funding_sources`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from talli import models
from talli.api import funding_sources as api
from tallion.call import FileInput, RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset


class FundingSources:
    """Where the money of a campaign comes from."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create(
        self,
        *,
        settlement_fund_name: str | Unset = UNSET,
        attachments: Sequence[FileInput] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.FundingSource:
        """Create a funding source.

        Creates a funding source for a settlement fund, with supporting documents. Sent again, it may
        create a second one.

        Args:
            settlement_fund_name (str): Name of the settlement fund.
            attachments (Sequence[FileInput]): Supporting documents.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The funding source as created.

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

        Source: Talli Campaign Manager API, reference: `funding_sources.create`, `POST
        /v2/campaign-manager/funding-sources`; assumed: safety, body, errors.
        """
        with Gathering(options):
            call = api.create.request(
                body=models.FundingSourceCreate(
                    settlement_fund_name=settlement_fund_name,
                    attachments=attachments,
                ),
            )
        return self._client.send(call, options)


class AsyncFundingSources:
    """Where the money of a campaign comes from."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        settlement_fund_name: str | Unset = UNSET,
        attachments: Sequence[FileInput] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.FundingSource:
        """Create a funding source.

        Creates a funding source for a settlement fund, with supporting documents. Sent again, it may
        create a second one.

        Args:
            settlement_fund_name (str): Name of the settlement fund.
            attachments (Sequence[FileInput]): Supporting documents.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The funding source as created.

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

        Source: Talli Campaign Manager API, reference: `funding_sources.create`, `POST
        /v2/campaign-manager/funding-sources`; assumed: safety, body, errors.
        """
        with Gathering(options):
            call = api.create.request(
                body=models.FundingSourceCreate(
                    settlement_fund_name=settlement_fund_name,
                    attachments=attachments,
                ),
            )
        return await self._client.send(call, options)
