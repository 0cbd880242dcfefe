"""The resource `iterable`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset
from talonone import models
from talonone.api import iterable as api


class Iterable:
    """Coupons, referral codes and loyalty balances for Iterable, called from its data feeds."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_coupon(
        self,
        *,
        application_id: int,
        campaign_id: int,
        iterable_campaign_id: str,
        deployment: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        discount_limit: int | Unset = UNSET,
        recipient_integration_id: str | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CouponResponse:
        """Create a coupon from Iterable.

        Creates a coupon for use in an Iterable message, through a data feed. Although it is a GET,
        every call makes one more coupon. Codes follow the pattern set on the campaign.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            application_id (int): Application the campaign belongs to. Its number is part of the address
                shown in the Campaign Manager. Example: `316`.
            campaign_id (int): Campaign that the code is created in. Its number is part of the address
                shown in the Campaign Manager. Example: `5843`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2022-09-30T15:35:02Z')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2022-10-30T15:35:02Z')`.
            discount_limit (int): Total discount the coupon can give. Leave out for percentages and the
                like. Example: `155`.
            iterable_campaign_id (str): Id of the campaign in Iterable. Example: `'iterableCampaign'`.
            recipient_integration_id (str): Integration id of the only customer who may use the coupon.
                Without it, anybody may. Example: `'URN-GV8294NV'`.
            usage_limit (int): How often the coupon can be redeemed. 0 sets no limit of its own; those
                of the campaign still count. Server default 1. Example: `1`.
            attributes (Mapping[str, str | float | bool | Sequence[str | float | bool]]): Custom
                attributes to set, each sent as `.name=value`. The dot is put before the name on the
                wire; a name that is empty or begins with a dot is refused. An Application can make some
                attributes mandatory. Example: `{'firstName': 'john', 'country': 'DE'}`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupon.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `iterable.create_coupon`, `GET /iterable/coupon`.
        """
        with Gathering(options):
            call = api.create_coupon.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                application_id=application_id,
                campaign_id=campaign_id,
                start_date=start_date,
                expiry_date=expiry_date,
                discount_limit=discount_limit,
                iterable_campaign_id=iterable_campaign_id,
                recipient_integration_id=recipient_integration_id,
                usage_limit=usage_limit,
                attributes=attributes,
            )
        return self._client.send(call, options)

    def create_referral(
        self,
        *,
        campaign_id: int,
        advocate_profile_integration_id: str,
        deployment: str | Unset = UNSET,
        friend_profile_integration_id: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ReferralResponse:
        """Create a referral code from Iterable.

        Creates a referral code for use in an Iterable message, through a data feed. Although it is a
        GET, every call makes one more code.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            campaign_id (int): Campaign that the code is created in. Its number is part of the address
                shown in the Campaign Manager. Example: `5843`.
            advocate_profile_integration_id (str): Integration id of the customer who refers somebody.
                Example: `'testAdvocateProfile'`.
            friend_profile_integration_id (str): Integration id of the customer being referred. Example:
                `'testFriendProfile'`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2022-09-30T15:35:02Z')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2022-10-30T15:35:02Z')`.
            usage_limit (int): How often the referral code can be redeemed. 0 sets no limit of its own;
                those of the campaign still count. Example: `1`.
            attributes (Mapping[str, str | float | bool | Sequence[str | float | bool]]): Custom
                attributes to set, each sent as `.name=value`. The dot is put before the name on the
                wire; a name that is empty or begins with a dot is refused. An Application can make some
                attributes mandatory. Example: `{'firstName': 'john', 'country': 'DE'}`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The referral code.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `iterable.create_referral`, `GET /iterable/referral`.
        """
        with Gathering(options):
            call = api.create_referral.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                campaign_id=campaign_id,
                advocate_profile_integration_id=advocate_profile_integration_id,
                friend_profile_integration_id=friend_profile_integration_id,
                start_date=start_date,
                expiry_date=expiry_date,
                usage_limit=usage_limit,
                attributes=attributes,
            )
        return self._client.send(call, options)

    def get_loyalty_ledger(
        self,
        *,
        profile_integration_id: str,
        loyalty_program_id: int,
        deployment: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LoyaltyResponse:
        """Look up a customer's loyalty balances from Iterable.

        Reads the balances of one customer in one loyalty program, for use in an Iterable message.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            profile_integration_id (str): Integration id of the customer. Example: `'URN-GV8294NV'`.
            loyalty_program_id (int): Loyalty program to look at. Example: `25`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The balances.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `iterable.get_loyalty_ledger`, `GET /iterable/loyalty`.
        """
        with Gathering(options):
            call = api.get_loyalty_ledger.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                profile_integration_id=profile_integration_id,
                loyalty_program_id=loyalty_program_id,
            )
        return self._client.send(call, options)


class AsyncIterable:
    """Coupons, referral codes and loyalty balances for Iterable, called from its data feeds."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_coupon(
        self,
        *,
        application_id: int,
        campaign_id: int,
        iterable_campaign_id: str,
        deployment: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        discount_limit: int | Unset = UNSET,
        recipient_integration_id: str | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CouponResponse:
        """Create a coupon from Iterable.

        Creates a coupon for use in an Iterable message, through a data feed. Although it is a GET,
        every call makes one more coupon. Codes follow the pattern set on the campaign.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            application_id (int): Application the campaign belongs to. Its number is part of the address
                shown in the Campaign Manager. Example: `316`.
            campaign_id (int): Campaign that the code is created in. Its number is part of the address
                shown in the Campaign Manager. Example: `5843`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2022-09-30T15:35:02Z')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2022-10-30T15:35:02Z')`.
            discount_limit (int): Total discount the coupon can give. Leave out for percentages and the
                like. Example: `155`.
            iterable_campaign_id (str): Id of the campaign in Iterable. Example: `'iterableCampaign'`.
            recipient_integration_id (str): Integration id of the only customer who may use the coupon.
                Without it, anybody may. Example: `'URN-GV8294NV'`.
            usage_limit (int): How often the coupon can be redeemed. 0 sets no limit of its own; those
                of the campaign still count. Server default 1. Example: `1`.
            attributes (Mapping[str, str | float | bool | Sequence[str | float | bool]]): Custom
                attributes to set, each sent as `.name=value`. The dot is put before the name on the
                wire; a name that is empty or begins with a dot is refused. An Application can make some
                attributes mandatory. Example: `{'firstName': 'john', 'country': 'DE'}`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupon.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `iterable.create_coupon`, `GET /iterable/coupon`.
        """
        with Gathering(options):
            call = api.create_coupon.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                application_id=application_id,
                campaign_id=campaign_id,
                start_date=start_date,
                expiry_date=expiry_date,
                discount_limit=discount_limit,
                iterable_campaign_id=iterable_campaign_id,
                recipient_integration_id=recipient_integration_id,
                usage_limit=usage_limit,
                attributes=attributes,
            )
        return await self._client.send(call, options)

    async def create_referral(
        self,
        *,
        campaign_id: int,
        advocate_profile_integration_id: str,
        deployment: str | Unset = UNSET,
        friend_profile_integration_id: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ReferralResponse:
        """Create a referral code from Iterable.

        Creates a referral code for use in an Iterable message, through a data feed. Although it is a
        GET, every call makes one more code.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            campaign_id (int): Campaign that the code is created in. Its number is part of the address
                shown in the Campaign Manager. Example: `5843`.
            advocate_profile_integration_id (str): Integration id of the customer who refers somebody.
                Example: `'testAdvocateProfile'`.
            friend_profile_integration_id (str): Integration id of the customer being referred. Example:
                `'testFriendProfile'`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2022-09-30T15:35:02Z')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2022-10-30T15:35:02Z')`.
            usage_limit (int): How often the referral code can be redeemed. 0 sets no limit of its own;
                those of the campaign still count. Example: `1`.
            attributes (Mapping[str, str | float | bool | Sequence[str | float | bool]]): Custom
                attributes to set, each sent as `.name=value`. The dot is put before the name on the
                wire; a name that is empty or begins with a dot is refused. An Application can make some
                attributes mandatory. Example: `{'firstName': 'john', 'country': 'DE'}`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The referral code.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `iterable.create_referral`, `GET /iterable/referral`.
        """
        with Gathering(options):
            call = api.create_referral.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                campaign_id=campaign_id,
                advocate_profile_integration_id=advocate_profile_integration_id,
                friend_profile_integration_id=friend_profile_integration_id,
                start_date=start_date,
                expiry_date=expiry_date,
                usage_limit=usage_limit,
                attributes=attributes,
            )
        return await self._client.send(call, options)

    async def get_loyalty_ledger(
        self,
        *,
        profile_integration_id: str,
        loyalty_program_id: int,
        deployment: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LoyaltyResponse:
        """Look up a customer's loyalty balances from Iterable.

        Reads the balances of one customer in one loyalty program, for use in an Iterable message.

        Args:
            deployment (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            profile_integration_id (str): Integration id of the customer. Example: `'URN-GV8294NV'`.
            loyalty_program_id (int): Loyalty program to look at. Example: `25`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The balances.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `iterable.get_loyalty_ledger`, `GET /iterable/loyalty`.
        """
        with Gathering(options):
            call = api.get_loyalty_ledger.request(
                deployment=self._client.fill_in("deployment", deployment, "deployment"),
                profile_integration_id=profile_integration_id,
                loyalty_program_id=loyalty_program_id,
            )
        return await self._client.send(call, options)
