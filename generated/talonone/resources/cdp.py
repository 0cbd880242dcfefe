"""The resource `cdp`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tallion import encode
from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset
from talonone import models
from talonone.api import cdp as api


class Cdp:
    """Customer profiles and audiences sent by any other customer data platform (CDP)."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def update_customer_profile(
        self,
        customer_profile_id: str,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        skip_non_existing_attributes: bool | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        run_rule_engine: bool | Unset = UNSET,
        audiences_changes: models.AudienceChange | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Update a customer profile.

        Updates a customer profile, and lets the customer join and leave audiences. As soon as
        `audiencesChanges` holds anything, the server takes `runRuleEngine` as true. Attributes and
        audiences have to exist; `skipNonExistingAttributes` lets missing attributes pass. The rules may
        give points or coupons each time they run.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            skip_non_existing_attributes (bool): Whether attributes that do not exist are skipped. If
                not, they are answered with 400. Server default false. Example: `True`.
            attributes (Mapping[str, Any]): Attributes to set. Create them in the Campaign Manager
                first, or skip those that do not exist.
            run_rule_engine (bool): Whether to run the rules and apply their effects; without, the reply
                is faster. The server takes it as true as soon as `audiencesChanges` is not empty.
                Server default false. Example: `False`.
            audiences_changes (AudienceChange | Mapping[str, Any]): Audiences that the customer joins or
                leaves. Anything in here makes the rules run.
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

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `cdp.update_customer_profile`, `PUT /cdp/customer_profile/{customerProfileId}`.
        """
        with Gathering(options):
            call = api.update_customer_profile.request(
                customer_profile_id=customer_profile_id,
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                skip_non_existing_attributes=skip_non_existing_attributes,
                body=models.CDPCustomerProfileRequest(
                    attributes=attributes,
                    run_rule_engine=run_rule_engine,
                    audiences_changes=encode.as_model(models.AudienceChange, audiences_changes),
                ),
            )
        return self._client.send(call, options)

    def update_customer_profile_audiences(
        self,
        customer_profile_id: str,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        data: models.IntegrationAudienceChange | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Change the audiences of one customer.

        Lets one customer join and leave audiences, named by the ids your platform gave them. The rules
        run, and may give points or coupons each time.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            data (IntegrationAudienceChange | Mapping[str, Any]): Audiences to join and to leave.
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

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, newer description: `cdp.update_customer_profile_audiences`,
        `PUT /cdp/customer_profile/{customerProfileId}/audiences`.
        """
        with Gathering(options):
            call = api.update_customer_profile_audiences.request(
                customer_profile_id=customer_profile_id,
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.SingleCustomerProfileIntegrationAudiencesRequest(
                    data=encode.as_model(models.IntegrationAudienceChange, data),
                ),
            )
        return self._client.send(call, options)

    def batch_update_audiences(
        self,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        data: Sequence[models.MultipleAudienceChanges | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the audiences of many customers.

        Lets many customers join and leave audiences, named by their numbers in Talon.One. Joins and
        leaves of one call together number 1000 at most. Profiles that do not exist are created. Whether
        the rules run is in no source, so a repeat is treated as if they did.

        Args:
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            data (Sequence[MultipleAudienceChanges | Mapping[str, Any]]): One entry for each customer;
                joins and leaves together number 1000 at most.
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

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `cdp.batch_update_audiences`, `PUT /cdp/customer_profiles/audiences`; assumed: safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences.request(
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CustomerProfilesAudiencesRequest(
                    data=encode.as_models(models.MultipleAudienceChanges, data),
                ),
            )
        return self._client.send(call, options)

    def batch_update_audiences_by_external_id(
        self,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        data: Sequence[models.MultipleIntegrationAudienceChanges | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the audiences of many customers, by your own audience ids.

        Lets many customers join and leave audiences, named by the ids your platform gave them. Whether
        the rules run is in no source, so a repeat is treated as if they did.

        Args:
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            data (Sequence[MultipleIntegrationAudienceChanges | Mapping[str, Any]]): One entry for each
                customer; we hold it to the 1000 joins and leaves of the call by number.
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

        Source: Talon.One Third-party API, newer description:
        `cdp.batch_update_audiences_by_external_id`, `PUT /cdp/v2/customer_profiles/audiences`; assumed:
        safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences_by_external_id.request(
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CustomerProfilesIntegrationAudiencesRequest(
                    data=encode.as_models(models.MultipleIntegrationAudienceChanges, data),
                ),
            )
        return self._client.send(call, options)

    def create_audience(
        self,
        *,
        audience_id: str,
        audience_name: str,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateAndUpdateResponse:
        """Create an audience.

        Creates an audience, one of your own or one that mirrors an audience of your platform. An id
        that is taken is answered with 409. The first audience of an account unlocks conditions on
        audiences in the Rule Builder.

        Args:
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            audience_id (str): Id of the audience on your platform. 1 to 1000 characters. Example:
                `'382370BKDB946'`.
            audience_name (str): Name to show for it. 1 to 1000 characters. Example: `'Travel
                audience'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The audience.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            ConflictError: 409. An audience with this id exists already.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cdp.create_audience`,
        `POST /cdp/audiences`.
        """
        with Gathering(options):
            call = api.create_audience.request(
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CreateAndUpdateAudienceRequest(
                    audience_id=audience_id,
                    audience_name=audience_name,
                ),
            )
        return self._client.send(call, options)

    def update_audience(
        self,
        audience_id: int | str,
        *,
        body_audience_id: str,
        audience_name: str,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateAndUpdateResponse:
        """Update an audience.

        Sets the id and the name of an audience that came from another platform.

        Args:
            audience_id (int | str): Id of the audience. Example: `'audience1'`.
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            body_audience_id (str): Id of the audience on your platform. 1 to 1000 characters. Example:
                `'382370BKDB946'`.
            audience_name (str): Name to show for it. 1 to 1000 characters. Example: `'Travel
                audience'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The audience as it is now.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cdp.update_audience`,
        `PUT /cdp/audiences/{audienceId}`.
        """
        with Gathering(options):
            call = api.update_audience.request(
                audience_id=audience_id,
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CreateAndUpdateAudienceRequest(
                    audience_id=body_audience_id,
                    audience_name=audience_name,
                ),
            )
        return self._client.send(call, options)

    def delete_audience(
        self,
        audience_id: int | str,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an audience.

        Deletes an audience that came from another platform, and with it the record of who was in it. A
        second delete may be answered with 404.

        Args:
            audience_id (int | str): Id of the audience. Example: `'audience1'`.
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
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

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cdp.delete_audience`,
        `DELETE /cdp/audiences/{audienceId}`.
        """
        with Gathering(options):
            call = api.delete_audience.request(
                audience_id=audience_id,
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
            )
        return self._client.send(call, options)


class AsyncCdp:
    """Customer profiles and audiences sent by any other customer data platform (CDP)."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def update_customer_profile(
        self,
        customer_profile_id: str,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        skip_non_existing_attributes: bool | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        run_rule_engine: bool | Unset = UNSET,
        audiences_changes: models.AudienceChange | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Update a customer profile.

        Updates a customer profile, and lets the customer join and leave audiences. As soon as
        `audiencesChanges` holds anything, the server takes `runRuleEngine` as true. Attributes and
        audiences have to exist; `skipNonExistingAttributes` lets missing attributes pass. The rules may
        give points or coupons each time they run.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            skip_non_existing_attributes (bool): Whether attributes that do not exist are skipped. If
                not, they are answered with 400. Server default false. Example: `True`.
            attributes (Mapping[str, Any]): Attributes to set. Create them in the Campaign Manager
                first, or skip those that do not exist.
            run_rule_engine (bool): Whether to run the rules and apply their effects; without, the reply
                is faster. The server takes it as true as soon as `audiencesChanges` is not empty.
                Server default false. Example: `False`.
            audiences_changes (AudienceChange | Mapping[str, Any]): Audiences that the customer joins or
                leaves. Anything in here makes the rules run.
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

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `cdp.update_customer_profile`, `PUT /cdp/customer_profile/{customerProfileId}`.
        """
        with Gathering(options):
            call = api.update_customer_profile.request(
                customer_profile_id=customer_profile_id,
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                skip_non_existing_attributes=skip_non_existing_attributes,
                body=models.CDPCustomerProfileRequest(
                    attributes=attributes,
                    run_rule_engine=run_rule_engine,
                    audiences_changes=encode.as_model(models.AudienceChange, audiences_changes),
                ),
            )
        return await self._client.send(call, options)

    async def update_customer_profile_audiences(
        self,
        customer_profile_id: str,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        data: models.IntegrationAudienceChange | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Change the audiences of one customer.

        Lets one customer join and leave audiences, named by the ids your platform gave them. The rules
        run, and may give points or coupons each time.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            data (IntegrationAudienceChange | Mapping[str, Any]): Audiences to join and to leave.
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

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, newer description: `cdp.update_customer_profile_audiences`,
        `PUT /cdp/customer_profile/{customerProfileId}/audiences`.
        """
        with Gathering(options):
            call = api.update_customer_profile_audiences.request(
                customer_profile_id=customer_profile_id,
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.SingleCustomerProfileIntegrationAudiencesRequest(
                    data=encode.as_model(models.IntegrationAudienceChange, data),
                ),
            )
        return await self._client.send(call, options)

    async def batch_update_audiences(
        self,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        data: Sequence[models.MultipleAudienceChanges | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the audiences of many customers.

        Lets many customers join and leave audiences, named by their numbers in Talon.One. Joins and
        leaves of one call together number 1000 at most. Profiles that do not exist are created. Whether
        the rules run is in no source, so a repeat is treated as if they did.

        Args:
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            data (Sequence[MultipleAudienceChanges | Mapping[str, Any]]): One entry for each customer;
                joins and leaves together number 1000 at most.
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

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `cdp.batch_update_audiences`, `PUT /cdp/customer_profiles/audiences`; assumed: safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences.request(
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CustomerProfilesAudiencesRequest(
                    data=encode.as_models(models.MultipleAudienceChanges, data),
                ),
            )
        return await self._client.send(call, options)

    async def batch_update_audiences_by_external_id(
        self,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        data: Sequence[models.MultipleIntegrationAudienceChanges | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the audiences of many customers, by your own audience ids.

        Lets many customers join and leave audiences, named by the ids your platform gave them. Whether
        the rules run is in no source, so a repeat is treated as if they did.

        Args:
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            data (Sequence[MultipleIntegrationAudienceChanges | Mapping[str, Any]]): One entry for each
                customer; we hold it to the 1000 joins and leaves of the call by number.
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

        Source: Talon.One Third-party API, newer description:
        `cdp.batch_update_audiences_by_external_id`, `PUT /cdp/v2/customer_profiles/audiences`; assumed:
        safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences_by_external_id.request(
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CustomerProfilesIntegrationAudiencesRequest(
                    data=encode.as_models(models.MultipleIntegrationAudienceChanges, data),
                ),
            )
        return await self._client.send(call, options)

    async def create_audience(
        self,
        *,
        audience_id: str,
        audience_name: str,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateAndUpdateResponse:
        """Create an audience.

        Creates an audience, one of your own or one that mirrors an audience of your platform. An id
        that is taken is answered with 409. The first audience of an account unlocks conditions on
        audiences in the Rule Builder.

        Args:
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            audience_id (str): Id of the audience on your platform. 1 to 1000 characters. Example:
                `'382370BKDB946'`.
            audience_name (str): Name to show for it. 1 to 1000 characters. Example: `'Travel
                audience'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The audience.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            ConflictError: 409. An audience with this id exists already.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cdp.create_audience`,
        `POST /cdp/audiences`.
        """
        with Gathering(options):
            call = api.create_audience.request(
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CreateAndUpdateAudienceRequest(
                    audience_id=audience_id,
                    audience_name=audience_name,
                ),
            )
        return await self._client.send(call, options)

    async def update_audience(
        self,
        audience_id: int | str,
        *,
        body_audience_id: str,
        audience_name: str,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateAndUpdateResponse:
        """Update an audience.

        Sets the id and the name of an audience that came from another platform.

        Args:
            audience_id (int | str): Id of the audience. Example: `'audience1'`.
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            body_audience_id (str): Id of the audience on your platform. 1 to 1000 characters. Example:
                `'382370BKDB946'`.
            audience_name (str): Name to show for it. 1 to 1000 characters. Example: `'Travel
                audience'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The audience as it is now.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cdp.update_audience`,
        `PUT /cdp/audiences/{audienceId}`.
        """
        with Gathering(options):
            call = api.update_audience.request(
                audience_id=audience_id,
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CreateAndUpdateAudienceRequest(
                    audience_id=body_audience_id,
                    audience_name=audience_name,
                ),
            )
        return await self._client.send(call, options)

    async def delete_audience(
        self,
        audience_id: int | str,
        *,
        customer_data_platform_name: str | Unset = UNSET,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an audience.

        Deletes an audience that came from another platform, and with it the record of who was in it. A
        second delete may be answered with 404.

        Args:
            audience_id (int | str): Id of the audience. Example: `'audience1'`.
            customer_data_platform_name (str): Name of the platform that calls. Left out: the client's
                `cdp_platform_name`. Example: `'My CDP platform'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
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

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `cdp.delete_audience`,
        `DELETE /cdp/audiences/{audienceId}`.
        """
        with Gathering(options):
            call = api.delete_audience.request(
                audience_id=audience_id,
                customer_data_platform_name=self._client.fill_in(
                    "cdp_platform_name", customer_data_platform_name, "customer_data_platform_name"
                ),
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
            )
        return await self._client.send(call, options)
