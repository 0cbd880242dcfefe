"""The resource `emarsys`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tallion import encode
from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset
from talonone import models
from talonone.api import emarsys as api


class Emarsys:
    """Coupons, loyalty balances and audiences for Emarsys. These operations sign in with Basic."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_coupon(
        self,
        *,
        parameters: Sequence[models.EmarsysCouponParameter | Mapping[str, Any]],
        fields: Sequence[str],
        limit: float,
        deployment: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EmarsysCouponResponse:
        """Fetch coupons of customers.

        Fetches coupons of customers for use in an Emarsys message. No source says whether a customer
        without a coupon is given one, so a repeat is treated as if it was.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            parameters (Sequence[EmarsysCouponParameter | Mapping[str, Any]]): One entry for each
                coupon.
            fields (Sequence[str]): Further fields of the coupon to reply with. Custom attributes can be
                named too; fields that are lists or objects are left out. Example: `['id', 'created']`.
            limit (float): Limit on the reply, as Emarsys sends it. At least 0. Example: `1000`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupons.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `emarsys.get_coupon`,
        `POST /emarsys/customer_profiles/coupons`; assumed: safety.
        """
        with Gathering(options):
            call = api.get_coupon.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                body=models.EmarsysCouponRequest(
                    parameters=encode.as_models(models.EmarsysCouponParameter, parameters),
                    fields=fields,
                    limit=limit,
                ),
            )
        return self._client.send(call, options)

    def get_loyalty_balance(
        self,
        *,
        parameters: Sequence[models.EmarsysLoyaltyBalanceParameter | Mapping[str, Any]],
        fields: Sequence[str],
        limit: float,
        deployment: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EmarsysLoyaltyBalanceResponse:
        """Look up loyalty balances of customers.

        Reads balances of customers in loyalty programs, for use in an Emarsys message. It is a POST,
        and yet changes nothing.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            parameters (Sequence[EmarsysLoyaltyBalanceParameter | Mapping[str, Any]]): One entry for
                each balance.
            fields (Sequence[str]): Balances to reply with. Example: `['activeBalance',
                'pendingBalance']`.
            limit (float): Limit on the reply, as Emarsys sends it. At least 0. Example: `1000`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The balances.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, newer description: `emarsys.get_loyalty_balance`, `POST
        /emarsys/loyalty_programs/profile/balance`.
        """
        with Gathering(options):
            call = api.get_loyalty_balance.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                body=models.EmarsysLoyaltyBalanceRequest(
                    parameters=encode.as_models(models.EmarsysLoyaltyBalanceParameter, parameters),
                    fields=fields,
                    limit=limit,
                ),
            )
        return self._client.send(call, options)

    def batch_update_audiences(
        self,
        *,
        parameters: Sequence[models.EmarsysAudienceParameter | Mapping[str, Any]],
        deployment: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EmarsysUpdateAudiencesResponse:
        """Change the audiences of many customers.

        Lets many customers join and leave audiences, one entry for each change and 1000 at most.
        Whether the rules run is in no source, so a repeat is treated as if they did.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            parameters (Sequence[EmarsysAudienceParameter | Mapping[str, Any]]): One entry for each
                change, at most 1000. At most 1000 items.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The changes that were made.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, newer description: `emarsys.batch_update_audiences`, `POST
        /emarsys/customer_profiles/audiences`; assumed: safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                body=models.EmarsysCustomerProfilesAudiencesRequest(
                    parameters=encode.as_models(models.EmarsysAudienceParameter, parameters),
                ),
            )
        return self._client.send(call, options)


class AsyncEmarsys:
    """Coupons, loyalty balances and audiences for Emarsys. These operations sign in with Basic."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_coupon(
        self,
        *,
        parameters: Sequence[models.EmarsysCouponParameter | Mapping[str, Any]],
        fields: Sequence[str],
        limit: float,
        deployment: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EmarsysCouponResponse:
        """Fetch coupons of customers.

        Fetches coupons of customers for use in an Emarsys message. No source says whether a customer
        without a coupon is given one, so a repeat is treated as if it was.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            parameters (Sequence[EmarsysCouponParameter | Mapping[str, Any]]): One entry for each
                coupon.
            fields (Sequence[str]): Further fields of the coupon to reply with. Custom attributes can be
                named too; fields that are lists or objects are left out. Example: `['id', 'created']`.
            limit (float): Limit on the reply, as Emarsys sends it. At least 0. Example: `1000`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupons.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `emarsys.get_coupon`,
        `POST /emarsys/customer_profiles/coupons`; assumed: safety.
        """
        with Gathering(options):
            call = api.get_coupon.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                body=models.EmarsysCouponRequest(
                    parameters=encode.as_models(models.EmarsysCouponParameter, parameters),
                    fields=fields,
                    limit=limit,
                ),
            )
        return await self._client.send(call, options)

    async def get_loyalty_balance(
        self,
        *,
        parameters: Sequence[models.EmarsysLoyaltyBalanceParameter | Mapping[str, Any]],
        fields: Sequence[str],
        limit: float,
        deployment: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EmarsysLoyaltyBalanceResponse:
        """Look up loyalty balances of customers.

        Reads balances of customers in loyalty programs, for use in an Emarsys message. It is a POST,
        and yet changes nothing.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            parameters (Sequence[EmarsysLoyaltyBalanceParameter | Mapping[str, Any]]): One entry for
                each balance.
            fields (Sequence[str]): Balances to reply with. Example: `['activeBalance',
                'pendingBalance']`.
            limit (float): Limit on the reply, as Emarsys sends it. At least 0. Example: `1000`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The balances.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, newer description: `emarsys.get_loyalty_balance`, `POST
        /emarsys/loyalty_programs/profile/balance`.
        """
        with Gathering(options):
            call = api.get_loyalty_balance.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                body=models.EmarsysLoyaltyBalanceRequest(
                    parameters=encode.as_models(models.EmarsysLoyaltyBalanceParameter, parameters),
                    fields=fields,
                    limit=limit,
                ),
            )
        return await self._client.send(call, options)

    async def batch_update_audiences(
        self,
        *,
        parameters: Sequence[models.EmarsysAudienceParameter | Mapping[str, Any]],
        deployment: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EmarsysUpdateAudiencesResponse:
        """Change the audiences of many customers.

        Lets many customers join and leave audiences, one entry for each change and 1000 at most.
        Whether the rules run is in no source, so a repeat is treated as if they did.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            parameters (Sequence[EmarsysAudienceParameter | Mapping[str, Any]]): One entry for each
                change, at most 1000. At most 1000 items.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The changes that were made.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, newer description: `emarsys.batch_update_audiences`, `POST
        /emarsys/customer_profiles/audiences`; assumed: safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                body=models.EmarsysCustomerProfilesAudiencesRequest(
                    parameters=encode.as_models(models.EmarsysAudienceParameter, parameters),
                ),
            )
        return await self._client.send(call, options)
