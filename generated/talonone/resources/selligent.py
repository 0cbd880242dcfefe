"""The resource `selligent`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset
from talonone import models
from talonone.api import selligent as api


class Selligent:
    """Coupons for Selligent Marketing Cloud."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_coupon(
        self,
        *,
        campaign_id: int,
        application_id: int,
        selligent_campaign_id: str,
        deployment: str | Unset = UNSET,
        recipient_integration_id: str | Unset = UNSET,
        discount_limit: int | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CouponResponse | None:
        """Create a coupon from Selligent.

        Creates a coupon for use in a Selligent message. Although it is a GET, every call makes one more
        coupon. Only the older source describes it, without method, path or statuses; those are modelled
        on Iterable.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            campaign_id (int): Campaign that the code is created in. Its number is part of the address
                shown in the Campaign Manager. Example: `5843`.
            application_id (int): Application the campaign belongs to. Its number is part of the address
                shown in the Campaign Manager. Example: `316`.
            selligent_campaign_id (str): Id of the campaign in Selligent. Example: `'someCampaignId'`.
            recipient_integration_id (str): Integration id of the only customer who may use the coupon.
                Without it, anybody may. Example: `'URN-GV8294NV'`.
            discount_limit (int): Total discount the coupon can give. Leave out for percentages and the
                like. Example: `155`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2022-09-30T15:35:02Z')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2022-10-30T15:35:02Z')`.
            usage_limit (int): How often the coupon can be redeemed. 0 sets no limit of its own; those
                of the campaign still count. Server default 1. Example: `1`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupon. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0: `selligent.create_coupon`, `GET
        /selligent/coupon`; assumed: path, errors.
        """
        with Gathering(options):
            call = api.create_coupon.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                campaign_id=campaign_id,
                application_id=application_id,
                selligent_campaign_id=selligent_campaign_id,
                recipient_integration_id=recipient_integration_id,
                discount_limit=discount_limit,
                start_date=start_date,
                expiry_date=expiry_date,
                usage_limit=usage_limit,
            )
        return self._client.send(call, options)


class AsyncSelligent:
    """Coupons for Selligent Marketing Cloud."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_coupon(
        self,
        *,
        campaign_id: int,
        application_id: int,
        selligent_campaign_id: str,
        deployment: str | Unset = UNSET,
        recipient_integration_id: str | Unset = UNSET,
        discount_limit: int | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CouponResponse | None:
        """Create a coupon from Selligent.

        Creates a coupon for use in a Selligent message. Although it is a GET, every call makes one more
        coupon. Only the older source describes it, without method, path or statuses; those are modelled
        on Iterable.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            campaign_id (int): Campaign that the code is created in. Its number is part of the address
                shown in the Campaign Manager. Example: `5843`.
            application_id (int): Application the campaign belongs to. Its number is part of the address
                shown in the Campaign Manager. Example: `316`.
            selligent_campaign_id (str): Id of the campaign in Selligent. Example: `'someCampaignId'`.
            recipient_integration_id (str): Integration id of the only customer who may use the coupon.
                Without it, anybody may. Example: `'URN-GV8294NV'`.
            discount_limit (int): Total discount the coupon can give. Leave out for percentages and the
                like. Example: `155`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2022-09-30T15:35:02Z')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2022-10-30T15:35:02Z')`.
            usage_limit (int): How often the coupon can be redeemed. 0 sets no limit of its own; those
                of the campaign still count. Server default 1. Example: `1`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupon. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0: `selligent.create_coupon`, `GET
        /selligent/coupon`; assumed: path, errors.
        """
        with Gathering(options):
            call = api.create_coupon.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                campaign_id=campaign_id,
                application_id=application_id,
                selligent_campaign_id=selligent_campaign_id,
                recipient_integration_id=recipient_integration_id,
                discount_limit=discount_limit,
                start_date=start_date,
                expiry_date=expiry_date,
                usage_limit=usage_limit,
            )
        return await self._client.send(call, options)
