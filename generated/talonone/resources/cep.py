"""The resource `cep`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset
from talonone import models
from talonone.api import cep as api


class Cep:
    """Coupons, referral codes and loyalty for any other customer engagement platform (CEP)."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_coupon(
        self,
        *,
        application_id: int,
        campaign_id: int,
        external_campaign_id: str,
        customer_engagement_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        discount_limit: int | Unset = UNSET,
        recipient_integration_id: str | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
        identifier: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CouponResponse:
        """Create a coupon, or fetch it again.

        Creates a coupon for use in a message, or fetches the one made before. Although it is a GET,
        every call makes one more coupon, unless it has an `identifier` that the server knows or
        `X-DRY-RUN` says to keep nothing. Codes follow the pattern set on the campaign.

        Args:
            customer_engagement_platform_name (str): Name of the platform that calls. Left out: the
                client's `cep_platform_name`. Example: `'My CEP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            application_id (int): Application the campaign belongs to. Its number is part of the address
                shown in the Campaign Manager. Example: `316`.
            campaign_id (int): Campaign that the code is created in. Its number is part of the address
                shown in the Campaign Manager. Example: `5843`.
            external_campaign_id (str): Id of the campaign on your own platform. Example:
                `'testCampaignId'`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2022-09-30T15:35:02Z')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2022-10-30T15:35:02Z')`.
            dry_run (bool): Whether to only try the call out. If true, the server checks it and replies,
                but keeps nothing. Example: `True`.
            discount_limit (int): Total discount the coupon can give. Leave out for percentages and the
                like. Example: `155`.
            recipient_integration_id (str): Integration id of the only customer who may use the coupon.
                Without it, anybody may. Example: `'URN-GV8294NV'`.
            usage_limit (int): How often the coupon can be redeemed. 0 sets no limit of its own; those
                of the campaign still count. Server default 1. Example: `1`.
            attributes (Mapping[str, str | float | bool | Sequence[str | float | bool]]): Custom
                attributes to set, each sent as `.name=value`. The dot is put before the name on the
                wire; a name that is empty or begins with a dot is refused. An Application can make some
                attributes mandatory. Example: `{'firstName': 'john', 'country': 'DE'}`.
            identifier (str): Key by which a repeat is recognised. A fresh value makes a coupon; one
                that was used before returns the coupon made then. Absent or empty is no key. Example:
                `'3495-4323'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupon, whether new or made before.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates one thing for each `identifier`; with it, the call is repeated when an attempt
        fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cep.create_coupon`,
        `GET /customer_engagement/coupon`.
        """
        with Gathering(options):
            call = api.create_coupon.request(
                customer_engagement_platform_name=self._client.fill_in(
                    "cep_platform_name",
                    customer_engagement_platform_name,
                    "customer_engagement_platform_name",
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                application_id=application_id,
                campaign_id=campaign_id,
                external_campaign_id=external_campaign_id,
                start_date=start_date,
                expiry_date=expiry_date,
                dry_run=dry_run,
                discount_limit=discount_limit,
                recipient_integration_id=recipient_integration_id,
                usage_limit=usage_limit,
                attributes=attributes,
                identifier=identifier,
            )
        return self._client.send(call, options)

    def create_referral(
        self,
        *,
        campaign_id: int,
        advocate_profile_integration_id: str,
        customer_engagement_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        friend_profile_integration_id: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ReferralResponse:
        """Create a referral code.

        Creates a referral code for use in a message. Although it is a GET, every call makes one more
        code, unless `X-DRY-RUN` says to keep nothing.

        Args:
            customer_engagement_platform_name (str): Name of the platform that calls. Left out: the
                client's `cep_platform_name`. Example: `'My CEP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            dry_run (bool): Whether to only try the call out. If true, the server checks it and replies,
                but keeps nothing. Example: `True`.
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

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cep.create_referral`,
        `GET /customer_engagement/referral`.
        """
        with Gathering(options):
            call = api.create_referral.request(
                customer_engagement_platform_name=self._client.fill_in(
                    "cep_platform_name",
                    customer_engagement_platform_name,
                    "customer_engagement_platform_name",
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                dry_run=dry_run,
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
        customer_engagement_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LoyaltyResponse:
        """Look up a customer's loyalty balances.

        Reads the balances of one customer in one loyalty program.

        Args:
            customer_engagement_platform_name (str): Name of the platform that calls. Left out: the
                client's `cep_platform_name`. Example: `'My CEP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
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
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `cep.get_loyalty_ledger`, `GET /customer_engagement/loyalty`.
        """
        with Gathering(options):
            call = api.get_loyalty_ledger.request(
                customer_engagement_platform_name=self._client.fill_in(
                    "cep_platform_name",
                    customer_engagement_platform_name,
                    "customer_engagement_platform_name",
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                profile_integration_id=profile_integration_id,
                loyalty_program_id=loyalty_program_id,
            )
        return self._client.send(call, options)

    def add_loyalty_points(
        self,
        *,
        profile_integration_id: str,
        loyalty_program_id: int,
        points: Decimal | int | str,
        customer_engagement_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        name: str | Unset = UNSET,
        validity_duration: str | Unset = UNSET,
        valid_until: datetime | Unset = UNSET,
        pending_duration: str | Unset = UNSET,
        pending_until: datetime | Unset = UNSET,
        subledger_id: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Give loyalty points to a customer.

        Gives loyalty points to a customer. Every call gives them once more.

        Args:
            customer_engagement_platform_name (str): Name of the platform that calls. Left out: the
                client's `cep_platform_name`. Example: `'My CEP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            profile_integration_id (str): Integration id of the customer. Example: `'URN-GV8294NV'`.
            loyalty_program_id (int): Program to add the points to. Example: `25`.
            points (Decimal | int | str): How many points; more than 0, at most 999,999,999,999.99.
                Above 0, at most 999999999999.99. Example: `300`.
            name (str): Why the points are given. Example: `'Compensation'`.
            validity_duration (str): How long the points are valid once active, as number and unit, such
                as `5D`. Example: `'5D'`.
            valid_until (datetime): When the points expire, in place of `validityDuration`. Example:
                `datetime.fromisoformat('2021-07-20T22:00:00Z')`.
            pending_duration (str): How long until the points can be spent, as number and unit, such as
                `12h`. Example: `'12h'`.
            pending_until (datetime): When the points can be spent from, in place of `pendingDuration`.
                Example: `datetime.fromisoformat('2021-07-20T22:00:00Z')`.
            subledger_id (str): Subledger to add the points to, if not the main one. Example:
                `'sub-123'`.
            application_id (int): Application connected to the program. Example: `322`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            Nothing.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, newer description: `cep.add_loyalty_points`, `POST
        /customer_engagement/add_loyalty_points`.
        """
        with Gathering(options):
            call = api.add_loyalty_points.request(
                customer_engagement_platform_name=self._client.fill_in(
                    "cep_platform_name",
                    customer_engagement_platform_name,
                    "customer_engagement_platform_name",
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.AddLoyaltyPointsRequest(
                    profile_integration_id=profile_integration_id,
                    loyalty_program_id=loyalty_program_id,
                    points=points,
                    name=name,
                    validity_duration=validity_duration,
                    valid_until=valid_until,
                    pending_duration=pending_duration,
                    pending_until=pending_until,
                    subledger_id=subledger_id,
                    application_id=application_id,
                ),
            )
        return self._client.send(call, options)


class AsyncCep:
    """Coupons, referral codes and loyalty for any other customer engagement platform (CEP)."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_coupon(
        self,
        *,
        application_id: int,
        campaign_id: int,
        external_campaign_id: str,
        customer_engagement_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        discount_limit: int | Unset = UNSET,
        recipient_integration_id: str | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
        identifier: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CouponResponse:
        """Create a coupon, or fetch it again.

        Creates a coupon for use in a message, or fetches the one made before. Although it is a GET,
        every call makes one more coupon, unless it has an `identifier` that the server knows or
        `X-DRY-RUN` says to keep nothing. Codes follow the pattern set on the campaign.

        Args:
            customer_engagement_platform_name (str): Name of the platform that calls. Left out: the
                client's `cep_platform_name`. Example: `'My CEP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            application_id (int): Application the campaign belongs to. Its number is part of the address
                shown in the Campaign Manager. Example: `316`.
            campaign_id (int): Campaign that the code is created in. Its number is part of the address
                shown in the Campaign Manager. Example: `5843`.
            external_campaign_id (str): Id of the campaign on your own platform. Example:
                `'testCampaignId'`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2022-09-30T15:35:02Z')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2022-10-30T15:35:02Z')`.
            dry_run (bool): Whether to only try the call out. If true, the server checks it and replies,
                but keeps nothing. Example: `True`.
            discount_limit (int): Total discount the coupon can give. Leave out for percentages and the
                like. Example: `155`.
            recipient_integration_id (str): Integration id of the only customer who may use the coupon.
                Without it, anybody may. Example: `'URN-GV8294NV'`.
            usage_limit (int): How often the coupon can be redeemed. 0 sets no limit of its own; those
                of the campaign still count. Server default 1. Example: `1`.
            attributes (Mapping[str, str | float | bool | Sequence[str | float | bool]]): Custom
                attributes to set, each sent as `.name=value`. The dot is put before the name on the
                wire; a name that is empty or begins with a dot is refused. An Application can make some
                attributes mandatory. Example: `{'firstName': 'john', 'country': 'DE'}`.
            identifier (str): Key by which a repeat is recognised. A fresh value makes a coupon; one
                that was used before returns the coupon made then. Absent or empty is no key. Example:
                `'3495-4323'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupon, whether new or made before.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates one thing for each `identifier`; with it, the call is repeated when an attempt
        fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cep.create_coupon`,
        `GET /customer_engagement/coupon`.
        """
        with Gathering(options):
            call = api.create_coupon.request(
                customer_engagement_platform_name=self._client.fill_in(
                    "cep_platform_name",
                    customer_engagement_platform_name,
                    "customer_engagement_platform_name",
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                application_id=application_id,
                campaign_id=campaign_id,
                external_campaign_id=external_campaign_id,
                start_date=start_date,
                expiry_date=expiry_date,
                dry_run=dry_run,
                discount_limit=discount_limit,
                recipient_integration_id=recipient_integration_id,
                usage_limit=usage_limit,
                attributes=attributes,
                identifier=identifier,
            )
        return await self._client.send(call, options)

    async def create_referral(
        self,
        *,
        campaign_id: int,
        advocate_profile_integration_id: str,
        customer_engagement_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        friend_profile_integration_id: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, str | float | bool | Sequence[str | float | bool]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ReferralResponse:
        """Create a referral code.

        Creates a referral code for use in a message. Although it is a GET, every call makes one more
        code, unless `X-DRY-RUN` says to keep nothing.

        Args:
            customer_engagement_platform_name (str): Name of the platform that calls. Left out: the
                client's `cep_platform_name`. Example: `'My CEP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            dry_run (bool): Whether to only try the call out. If true, the server checks it and replies,
                but keeps nothing. Example: `True`.
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

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cep.create_referral`,
        `GET /customer_engagement/referral`.
        """
        with Gathering(options):
            call = api.create_referral.request(
                customer_engagement_platform_name=self._client.fill_in(
                    "cep_platform_name",
                    customer_engagement_platform_name,
                    "customer_engagement_platform_name",
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                dry_run=dry_run,
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
        customer_engagement_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.LoyaltyResponse:
        """Look up a customer's loyalty balances.

        Reads the balances of one customer in one loyalty program.

        Args:
            customer_engagement_platform_name (str): Name of the platform that calls. Left out: the
                client's `cep_platform_name`. Example: `'My CEP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
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
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `cep.get_loyalty_ledger`, `GET /customer_engagement/loyalty`.
        """
        with Gathering(options):
            call = api.get_loyalty_ledger.request(
                customer_engagement_platform_name=self._client.fill_in(
                    "cep_platform_name",
                    customer_engagement_platform_name,
                    "customer_engagement_platform_name",
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                profile_integration_id=profile_integration_id,
                loyalty_program_id=loyalty_program_id,
            )
        return await self._client.send(call, options)

    async def add_loyalty_points(
        self,
        *,
        profile_integration_id: str,
        loyalty_program_id: int,
        points: Decimal | int | str,
        customer_engagement_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        name: str | Unset = UNSET,
        validity_duration: str | Unset = UNSET,
        valid_until: datetime | Unset = UNSET,
        pending_duration: str | Unset = UNSET,
        pending_until: datetime | Unset = UNSET,
        subledger_id: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Give loyalty points to a customer.

        Gives loyalty points to a customer. Every call gives them once more.

        Args:
            customer_engagement_platform_name (str): Name of the platform that calls. Left out: the
                client's `cep_platform_name`. Example: `'My CEP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            profile_integration_id (str): Integration id of the customer. Example: `'URN-GV8294NV'`.
            loyalty_program_id (int): Program to add the points to. Example: `25`.
            points (Decimal | int | str): How many points; more than 0, at most 999,999,999,999.99.
                Above 0, at most 999999999999.99. Example: `300`.
            name (str): Why the points are given. Example: `'Compensation'`.
            validity_duration (str): How long the points are valid once active, as number and unit, such
                as `5D`. Example: `'5D'`.
            valid_until (datetime): When the points expire, in place of `validityDuration`. Example:
                `datetime.fromisoformat('2021-07-20T22:00:00Z')`.
            pending_duration (str): How long until the points can be spent, as number and unit, such as
                `12h`. Example: `'12h'`.
            pending_until (datetime): When the points can be spent from, in place of `pendingDuration`.
                Example: `datetime.fromisoformat('2021-07-20T22:00:00Z')`.
            subledger_id (str): Subledger to add the points to, if not the main one. Example:
                `'sub-123'`.
            application_id (int): Application connected to the program. Example: `322`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            Nothing.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, newer description: `cep.add_loyalty_points`, `POST
        /customer_engagement/add_loyalty_points`.
        """
        with Gathering(options):
            call = api.add_loyalty_points.request(
                customer_engagement_platform_name=self._client.fill_in(
                    "cep_platform_name",
                    customer_engagement_platform_name,
                    "customer_engagement_platform_name",
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.AddLoyaltyPointsRequest(
                    profile_integration_id=profile_integration_id,
                    loyalty_program_id=loyalty_program_id,
                    points=points,
                    name=name,
                    validity_duration=validity_duration,
                    valid_until=valid_until,
                    pending_duration=pending_duration,
                    pending_until=pending_until,
                    subledger_id=subledger_id,
                    application_id=application_id,
                ),
            )
        return await self._client.send(call, options)
