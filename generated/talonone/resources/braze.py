"""The resource `braze`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from tallion import encode
from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset
from talonone import models
from talonone.api import braze as api


class Braze:
    """Coupons, referral codes and events for Braze, called from its Connected Content. Braze itself
    recommends sending at most 500 messages a minute."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_referral(
        self,
        *,
        campaign_id: int,
        advocate_profile_integration_id: str,
        dry_run: bool | Unset = UNSET,
        deployment_url: str | Unset = UNSET,
        friend_profile_integration_id: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ReferralResponse:
        """Create a referral code.

        Creates a referral code for use in a Braze message. Every call makes one more code, unless
        `X-DRY-RUN` says to keep nothing.

        Args:
            dry_run (bool): Whether to only try the call out. If true, the server checks it and replies,
                but keeps nothing. Example: `True`.
            deployment_url (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            campaign_id (int): Campaign the code belongs to; its number is part of the address shown in
                the Campaign Manager. At least 1. Example: `3`.
            advocate_profile_integration_id (str): Integration id of the customer who refers somebody.
                Not empty. Example: `'URN-GV8294NV'`.
            friend_profile_integration_id (str): Integration id of the customer being referred. Not
                empty. Example: `'PKBR-G06449OELK'`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2021-09-30T15:35:02.371569+02:00')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2021-10-03T15:35:02.371569+02:00')`.
            usage_limit (int): How often the code can be redeemed; 0, the default, sets no limit. At
                least 0, server default 0. Example: `1`.
            attributes (Mapping[str, Any]): Attributes to set on the referral. Those that do not exist
                yet are created.
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
        `braze.create_referral`, `POST /braze/referral`.
        """
        with Gathering(options):
            call = api.create_referral.request(
                dry_run=dry_run,
                body=models.ReferralRequest(
                    deployment_url=self._client.fill_in("deployment", deployment_url, "deployment_url"),
                    campaign_id=campaign_id,
                    advocate_profile_integration_id=advocate_profile_integration_id,
                    friend_profile_integration_id=friend_profile_integration_id,
                    start_date=start_date,
                    expiry_date=expiry_date,
                    usage_limit=usage_limit,
                    attributes=attributes,
                ),
            )
        return self._client.send(call, options)

    def create_coupon(
        self,
        *,
        application_id: int,
        campaign_id: int,
        identifier: str,
        deployment_url: str | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        discount_limit: Decimal | int | str | Unset = UNSET,
        reservation_limit: int | Unset = UNSET,
        is_reservation_mandatory: bool | Unset = UNSET,
        limits: Sequence[models.BrazeCouponLimit | Mapping[str, Any]] | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        valid_characters: Sequence[str] | Unset = UNSET,
        coupon_pattern: str | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.BrazeCouponResponse:
        """Create a coupon, or fetch it again.

        Creates a coupon for use in a Braze message, or fetches the one made before. The server goes by
        `identifier`: a value it knows returns that coupon and makes no other. Codes follow the pattern
        set on the campaign unless `couponPattern` is given.

        Args:
            deployment_url (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            application_id (int): Application the campaign belongs to; its number is part of the address
                shown in the Campaign Manager. At least 1. Example: `2`.
            campaign_id (int): Campaign the coupon belongs to; its number is part of the address shown
                in the Campaign Manager. At least 1. Example: `34`.
            identifier (str): Key by which a repeat is recognised. A fresh value makes a coupon; one
                that was used before returns the coupon made then. Best taken from a variable that Braze
                controls, such as `message_api_id`, `variant_api_id` or `dispatch_id`. Not empty.
                Example: `'3495-4323'`.
            usage_limit (int): How often the coupon can be redeemed. Server default 1. Example: `1`.
            discount_limit (Decimal | int | str): Total discount the coupon can give, at most 999,999.
                Leave out for percentages and the like. At least 0, at most 999999. Example: `30`.
            reservation_limit (int): How often the coupon can be reserved; 999,999 at most. At least 0,
                at most 999999. Example: `45`.
            is_reservation_mandatory (bool): Whether the coupon has to be reserved before it can be
                redeemed. Example: `True`.
            limits (Sequence[BrazeCouponLimit | Mapping[str, Any]]): Finer limits on the coupon.
            integration_id (str): Integration id of the only customer who may use the coupon. Example:
                `'URNGV8294NV'`.
            start_date (datetime): When the coupon starts to work. Example:
                `datetime.fromisoformat('2021-09-30T15:35:02.371569+02:00')`.
            expiry_date (datetime): When the coupon stops working. Example:
                `datetime.fromisoformat('2022-02-28T11:00:00.569+02:00')`.
            valid_characters (Sequence[str]): Characters that the random part of the code is drawn from.
                Example: `['S', 'U', 'M', 'E', 'R']`.
            coupon_pattern (str): Shape of the code; each `#` becomes one of `validCharacters`. Example:
                `'SUMMER-####-2022'`.
            attributes (Mapping[str, Any]): Attributes to set on the coupon. Example: `{'language':
                'english'}`.
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

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `braze.create_coupon`,
        `POST /braze/coupon`.
        """
        with Gathering(options):
            call = api.create_coupon.request(
                body=models.BrazeCouponRequest(
                    deployment_url=self._client.fill_in("deployment", deployment_url, "deployment_url"),
                    application_id=application_id,
                    campaign_id=campaign_id,
                    identifier=identifier,
                    usage_limit=usage_limit,
                    discount_limit=discount_limit,
                    reservation_limit=reservation_limit,
                    is_reservation_mandatory=is_reservation_mandatory,
                    limits=encode.as_models(models.BrazeCouponLimit, limits),
                    integration_id=integration_id,
                    start_date=start_date,
                    expiry_date=expiry_date,
                    valid_characters=valid_characters,
                    coupon_pattern=coupon_pattern,
                    attributes=attributes,
                ),
            )
        return self._client.send(call, options)

    def create_coupon_reservation(
        self,
        *,
        coupon_value: str,
        integration_id: str,
        deployment_url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CouponReservationResponse:
        """Reserve a coupon for a customer.

        Reserves a coupon that exists for one customer. No source says what a second reservation for the
        same customer does, so it counts as one more.

        Args:
            deployment_url (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            coupon_value (str): Code of the coupon to reserve.
            integration_id (str): Integration id of the customer it is reserved for.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupon that was reserved.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, newer description: `braze.create_coupon_reservation`, `POST
        /braze/coupon_reservation`; assumed: safety.
        """
        with Gathering(options):
            call = api.create_coupon_reservation.request(
                body=models.CouponReservationRequest(
                    deployment_url=self._client.fill_in("deployment", deployment_url, "deployment_url"),
                    coupon_value=coupon_value,
                    integration_id=integration_id,
                ),
            )
        return self._client.send(call, options)

    def track_event(
        self,
        *,
        event_type: str,
        type: models.AttributeType | str,
        customer_profile_id: str,
        identifier: str,
        destination_hostname: str | Unset = UNSET,
        event_attributes: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Send a custom event from Braze.

        Sends a custom event, and runs the rules that listen to it. The server goes by `identifier`: a
        value it knows returns that event and sends no other. Define the event as a custom attribute in
        the Campaign Manager first. A customer profile that does not exist is created under the given
        id.

        Args:
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            event_type (str): Name of the event, as defined in the Campaign Manager. Example:
                `'myBrazeEvent'`.
            type (AttributeType | str): Data type of the attribute that stands for the event there.
                Example: `'string'`.
            event_attributes (Mapping[str, Any]): Attributes of the event. Those that do not exist yet
                are created.
            customer_profile_id (str): Customer the event is about. At most 1000 characters. Example:
                `'URN-GV8294NV'`.
            identifier (str): Key by which a repeat is recognised, best the `dispatch_id` of Braze. A
                fresh value sends an event; one that was used before returns the event sent then. Not
                empty. Example: `'NNjETb6XxDV7hQhLMA'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run.

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

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `braze.track_event`,
        `POST /braze/event`.
        """
        with Gathering(options):
            call = api.track_event.request(
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.BrazeTrackEventRequest(
                    event_type=event_type,
                    type=type,
                    event_attributes=event_attributes,
                    customer_profile_id=customer_profile_id,
                    identifier=identifier,
                ),
            )
        return self._client.send(call, options)


class AsyncBraze:
    """Coupons, referral codes and events for Braze, called from its Connected Content. Braze itself
    recommends sending at most 500 messages a minute."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_referral(
        self,
        *,
        campaign_id: int,
        advocate_profile_integration_id: str,
        dry_run: bool | Unset = UNSET,
        deployment_url: str | Unset = UNSET,
        friend_profile_integration_id: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ReferralResponse:
        """Create a referral code.

        Creates a referral code for use in a Braze message. Every call makes one more code, unless
        `X-DRY-RUN` says to keep nothing.

        Args:
            dry_run (bool): Whether to only try the call out. If true, the server checks it and replies,
                but keeps nothing. Example: `True`.
            deployment_url (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            campaign_id (int): Campaign the code belongs to; its number is part of the address shown in
                the Campaign Manager. At least 1. Example: `3`.
            advocate_profile_integration_id (str): Integration id of the customer who refers somebody.
                Not empty. Example: `'URN-GV8294NV'`.
            friend_profile_integration_id (str): Integration id of the customer being referred. Not
                empty. Example: `'PKBR-G06449OELK'`.
            start_date (datetime): When the code starts to work. Example:
                `datetime.fromisoformat('2021-09-30T15:35:02.371569+02:00')`.
            expiry_date (datetime): When the code stops working. Example:
                `datetime.fromisoformat('2021-10-03T15:35:02.371569+02:00')`.
            usage_limit (int): How often the code can be redeemed; 0, the default, sets no limit. At
                least 0, server default 0. Example: `1`.
            attributes (Mapping[str, Any]): Attributes to set on the referral. Those that do not exist
                yet are created.
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
        `braze.create_referral`, `POST /braze/referral`.
        """
        with Gathering(options):
            call = api.create_referral.request(
                dry_run=dry_run,
                body=models.ReferralRequest(
                    deployment_url=self._client.fill_in("deployment", deployment_url, "deployment_url"),
                    campaign_id=campaign_id,
                    advocate_profile_integration_id=advocate_profile_integration_id,
                    friend_profile_integration_id=friend_profile_integration_id,
                    start_date=start_date,
                    expiry_date=expiry_date,
                    usage_limit=usage_limit,
                    attributes=attributes,
                ),
            )
        return await self._client.send(call, options)

    async def create_coupon(
        self,
        *,
        application_id: int,
        campaign_id: int,
        identifier: str,
        deployment_url: str | Unset = UNSET,
        usage_limit: int | Unset = UNSET,
        discount_limit: Decimal | int | str | Unset = UNSET,
        reservation_limit: int | Unset = UNSET,
        is_reservation_mandatory: bool | Unset = UNSET,
        limits: Sequence[models.BrazeCouponLimit | Mapping[str, Any]] | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        start_date: datetime | Unset = UNSET,
        expiry_date: datetime | Unset = UNSET,
        valid_characters: Sequence[str] | Unset = UNSET,
        coupon_pattern: str | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.BrazeCouponResponse:
        """Create a coupon, or fetch it again.

        Creates a coupon for use in a Braze message, or fetches the one made before. The server goes by
        `identifier`: a value it knows returns that coupon and makes no other. Codes follow the pattern
        set on the campaign unless `couponPattern` is given.

        Args:
            deployment_url (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            application_id (int): Application the campaign belongs to; its number is part of the address
                shown in the Campaign Manager. At least 1. Example: `2`.
            campaign_id (int): Campaign the coupon belongs to; its number is part of the address shown
                in the Campaign Manager. At least 1. Example: `34`.
            identifier (str): Key by which a repeat is recognised. A fresh value makes a coupon; one
                that was used before returns the coupon made then. Best taken from a variable that Braze
                controls, such as `message_api_id`, `variant_api_id` or `dispatch_id`. Not empty.
                Example: `'3495-4323'`.
            usage_limit (int): How often the coupon can be redeemed. Server default 1. Example: `1`.
            discount_limit (Decimal | int | str): Total discount the coupon can give, at most 999,999.
                Leave out for percentages and the like. At least 0, at most 999999. Example: `30`.
            reservation_limit (int): How often the coupon can be reserved; 999,999 at most. At least 0,
                at most 999999. Example: `45`.
            is_reservation_mandatory (bool): Whether the coupon has to be reserved before it can be
                redeemed. Example: `True`.
            limits (Sequence[BrazeCouponLimit | Mapping[str, Any]]): Finer limits on the coupon.
            integration_id (str): Integration id of the only customer who may use the coupon. Example:
                `'URNGV8294NV'`.
            start_date (datetime): When the coupon starts to work. Example:
                `datetime.fromisoformat('2021-09-30T15:35:02.371569+02:00')`.
            expiry_date (datetime): When the coupon stops working. Example:
                `datetime.fromisoformat('2022-02-28T11:00:00.569+02:00')`.
            valid_characters (Sequence[str]): Characters that the random part of the code is drawn from.
                Example: `['S', 'U', 'M', 'E', 'R']`.
            coupon_pattern (str): Shape of the code; each `#` becomes one of `validCharacters`. Example:
                `'SUMMER-####-2022'`.
            attributes (Mapping[str, Any]): Attributes to set on the coupon. Example: `{'language':
                'english'}`.
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

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `braze.create_coupon`,
        `POST /braze/coupon`.
        """
        with Gathering(options):
            call = api.create_coupon.request(
                body=models.BrazeCouponRequest(
                    deployment_url=self._client.fill_in("deployment", deployment_url, "deployment_url"),
                    application_id=application_id,
                    campaign_id=campaign_id,
                    identifier=identifier,
                    usage_limit=usage_limit,
                    discount_limit=discount_limit,
                    reservation_limit=reservation_limit,
                    is_reservation_mandatory=is_reservation_mandatory,
                    limits=encode.as_models(models.BrazeCouponLimit, limits),
                    integration_id=integration_id,
                    start_date=start_date,
                    expiry_date=expiry_date,
                    valid_characters=valid_characters,
                    coupon_pattern=coupon_pattern,
                    attributes=attributes,
                ),
            )
        return await self._client.send(call, options)

    async def create_coupon_reservation(
        self,
        *,
        coupon_value: str,
        integration_id: str,
        deployment_url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CouponReservationResponse:
        """Reserve a coupon for a customer.

        Reserves a coupon that exists for one customer. No source says what a second reservation for the
        same customer does, so it counts as one more.

        Args:
            deployment_url (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            coupon_value (str): Code of the coupon to reserve.
            integration_id (str): Integration id of the customer it is reserved for.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The coupon that was reserved.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, newer description: `braze.create_coupon_reservation`, `POST
        /braze/coupon_reservation`; assumed: safety.
        """
        with Gathering(options):
            call = api.create_coupon_reservation.request(
                body=models.CouponReservationRequest(
                    deployment_url=self._client.fill_in("deployment", deployment_url, "deployment_url"),
                    coupon_value=coupon_value,
                    integration_id=integration_id,
                ),
            )
        return await self._client.send(call, options)

    async def track_event(
        self,
        *,
        event_type: str,
        type: models.AttributeType | str,
        customer_profile_id: str,
        identifier: str,
        destination_hostname: str | Unset = UNSET,
        event_attributes: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Send a custom event from Braze.

        Sends a custom event, and runs the rules that listen to it. The server goes by `identifier`: a
        value it knows returns that event and sends no other. Define the event as a custom attribute in
        the Campaign Manager first. A customer profile that does not exist is created under the given
        id.

        Args:
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            event_type (str): Name of the event, as defined in the Campaign Manager. Example:
                `'myBrazeEvent'`.
            type (AttributeType | str): Data type of the attribute that stands for the event there.
                Example: `'string'`.
            event_attributes (Mapping[str, Any]): Attributes of the event. Those that do not exist yet
                are created.
            customer_profile_id (str): Customer the event is about. At most 1000 characters. Example:
                `'URN-GV8294NV'`.
            identifier (str): Key by which a repeat is recognised, best the `dispatch_id` of Braze. A
                fresh value sends an event; one that was used before returns the event sent then. Not
                empty. Example: `'NNjETb6XxDV7hQhLMA'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run.

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

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `braze.track_event`,
        `POST /braze/event`.
        """
        with Gathering(options):
            call = api.track_event.request(
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.BrazeTrackEventRequest(
                    event_type=event_type,
                    type=type,
                    event_attributes=event_attributes,
                    customer_profile_id=customer_profile_id,
                    identifier=identifier,
                ),
            )
        return await self._client.send(call, options)
