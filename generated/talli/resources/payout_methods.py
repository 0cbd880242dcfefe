"""The resource `payout_methods`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from talli import models
from talli.api import payout_methods as api
from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.paging import AsyncPager, Pager
from tallion.unset import UNSET, Unset


class PayoutMethods:
    """The ways in which a beneficiary can be paid."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.PayoutMethod]:
        """List payout methods.

        Lists the ways in which beneficiaries can be paid, one page per call. Path, paging and fields
        are our guess: expect to adjust them.

        Args:
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

        Source: Talli Campaign Manager API, in no document: `payout_methods.list`, `GET
        /v2/campaign-manager/payout-methods`; assumed: path, parameters, reply, errors.
        """
        return self._client.pager(
            lambda page_number, page_size: api.list.request(
                page_number=page_number,
                page_size=page_size,
            ),
            api.list.OPERATION,
            page_size,
            options,
        )


class AsyncPayoutMethods:
    """The ways in which a beneficiary can be paid."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.PayoutMethod]:
        """List payout methods.

        Lists the ways in which beneficiaries can be paid, one page per call. Path, paging and fields
        are our guess: expect to adjust them.

        Args:
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

        Source: Talli Campaign Manager API, in no document: `payout_methods.list`, `GET
        /v2/campaign-manager/payout-methods`; assumed: path, parameters, reply, errors.
        """
        return self._client.pager(
            lambda page_number, page_size: api.list.request(
                page_number=page_number,
                page_size=page_size,
            ),
            api.list.OPERATION,
            page_size,
            options,
        )
