"""The resource `segment`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import deprecated

from tallion import encode
from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.unset import UNSET, Unset
from talonone import models
from talonone.api import segment as api


class Segment:
    """Customer profiles, audiences, events and sessions sent by Segment. All operations together take
    60 calls a second; beyond that, and when too many run at the same time, they answer 429."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @deprecated("segment.update_customer_profile_v1 is deprecated: use segment.update_customer_profile")
    def update_customer_profile_v1(
        self,
        customer_profile_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        run_rule_engine: bool | Unset = UNSET,
        audiences_changes: models.AudienceChange | Mapping[str, Any] | Unset = UNSET,
        attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CustomerProfileResponse:
        """Create or update a customer profile, first version.

        Creates or updates a customer profile. Attributes that do not exist yet are created; audiences
        must exist. Changes of audiences are ignored unless `runRuleEngine` is true. The rules may give
        points or coupons each time they run.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            attributes (Mapping[str, Any]): Attributes to set. Those that do not exist yet are created.
            run_rule_engine (bool): Whether to run the rules and apply their effects; without, the reply
                is faster. When false, `audiencesChanges` is ignored. Server default false. Example:
                `False`.
            audiences_changes (AudienceChange | Mapping[str, Any]): Audiences that the customer joins or
                leaves; they must exist. Ignored unless `runRuleEngine` is true.
            attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types to create attributes
                with.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The profile, and attributes that were created.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_profile_v1`, `PUT /segment/customer_profile/{customerProfileId}`.
        """
        with Gathering(options):
            call = api.update_customer_profile_v1.request(
                customer_profile_id=customer_profile_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.SegmentCustomerProfileRequest(
                    attributes=attributes,
                    run_rule_engine=run_rule_engine,
                    audiences_changes=encode.as_model(models.AudienceChange, audiences_changes),
                    attributes_info=encode.as_models(models.AttributeInfo, attributes_info),
                ),
            )
        return self._client.send(call, options)

    @deprecated("segment.update_customer_profile_v2 is deprecated: use segment.update_customer_profile")
    def update_customer_profile_v2(
        self,
        customer_profile_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        run_rule_engine: bool | Unset = UNSET,
        audiences_changes: models.AudienceChangeV2 | Mapping[str, Any] | Unset = UNSET,
        attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CustomerProfileResponseV2:
        """Create or update a customer profile, second version.

        Creates or updates a customer profile. Attributes and audiences that do not exist yet are
        created. Changes of audiences are ignored unless `runRuleEngine` is true. The rules may give
        points or coupons each time they run.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            attributes (Mapping[str, Any]): Attributes to set. Those that do not exist yet are created.
            run_rule_engine (bool): Whether to run the rules and apply their effects; without, the reply
                is faster. When false, `audiencesChanges` is ignored. Server default false. Example:
                `False`.
            audiences_changes (AudienceChangeV2 | Mapping[str, Any]): Audiences that the customer joins
                or leaves; missing ones are created. Ignored unless `runRuleEngine` is true.
            attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types to create attributes
                with.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The profile, with attributes and audiences that the call touched.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_profile_v2`, `PUT /segment/customer_profile_v2/{customerProfileId}`.
        """
        with Gathering(options):
            call = api.update_customer_profile_v2.request(
                customer_profile_id=customer_profile_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.SegmentCustomerProfileRequestV2(
                    attributes=attributes,
                    run_rule_engine=run_rule_engine,
                    audiences_changes=encode.as_model(models.AudienceChangeV2, audiences_changes),
                    attributes_info=encode.as_models(models.AttributeInfo, attributes_info),
                ),
            )
        return self._client.send(call, options)

    def update_customer_profile(
        self,
        customer_profile_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        skip_non_existing_attributes: bool | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        run_rule_engine: bool | Unset = UNSET,
        audiences_changes: models.AudienceChange | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CustomerProfileIntegrationResponseV2:
        """Create or update a customer profile.

        Creates or updates a customer profile. Changes of audiences are ignored unless `runRuleEngine`
        is true. An attribute that does not exist is an error unless `skipNonExistingAttributes` is
        true. The rules may give points or coupons each time they run.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            skip_non_existing_attributes (bool): Whether attributes that do not exist are skipped. If
                not, they are answered with 400. Server default false. Example: `True`.
            attributes (Mapping[str, Any]): Attributes to set. Create them in the Campaign Manager
                first, or skip those that do not exist.
            run_rule_engine (bool): Whether to run the rules and apply their effects; without, the reply
                is faster. When false, `audiencesChanges` is ignored. Server default false. Example:
                `False`.
            audiences_changes (AudienceChange | Mapping[str, Any]): Audiences that the customer joins or
                leaves. Ignored unless `runRuleEngine` is true.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The profile, and what the rules made of the update.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_profile`, `PUT /segment/v2/customer_profiles/{customerProfileId}`.
        """
        with Gathering(options):
            call = api.update_customer_profile.request(
                customer_profile_id=customer_profile_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                skip_non_existing_attributes=skip_non_existing_attributes,
                body=models.SegmentCustomerProfileV2Request(
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

        Source: Talon.One Third-party API, newer description:
        `segment.update_customer_profile_audiences`, `PUT
        /segment/customer_profiles/{customerProfileId}/audiences`.
        """
        with Gathering(options):
            call = api.update_customer_profile_audiences.request(
                customer_profile_id=customer_profile_id,
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
        destination_hostname: str | Unset = UNSET,
        data: Sequence[models.MultipleAudienceChanges | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the audiences of many customers.

        Lets many customers join and leave audiences, named by their numbers in Talon.One. Joins and
        leaves of one call together number 1000 at most. Profiles that do not exist are created. Whether
        the rules run is in no source, so a repeat is treated as if they did.

        Args:
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
            RateLimitError: 429. More than 60 requests a second. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.batch_update_audiences`, `PUT /segment/customer_profiles/audiences`; assumed: safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences.request(
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
        destination_hostname: str | Unset = UNSET,
        data: Sequence[models.MultipleIntegrationAudienceChanges | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the audiences of many customers, by your own audience ids.

        Lets many customers join and leave audiences, named by the ids your platform gave them. Whether
        the rules run is in no source, so a repeat is treated as if they did.

        Args:
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
        `segment.batch_update_audiences_by_external_id`, `PUT /segment/v2/customer_profiles/audiences`;
        assumed: safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences_by_external_id.request(
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CustomerProfilesIntegrationAudiencesRequest(
                    data=encode.as_models(models.MultipleIntegrationAudienceChanges, data),
                ),
            )
        return self._client.send(call, options)

    @deprecated("segment.track_event_v1 is deprecated: use segment.track_event")
    def track_event_v1(
        self,
        *,
        event_type: str,
        type: models.AttributeType | str,
        customer_profile_id: str,
        destination_hostname: str | Unset = UNSET,
        event_attributes: Mapping[str, Any] | Unset = UNSET,
        attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Send a custom event from Segment, first version.

        Sends a custom event, and runs the rules that listen to it. Define the event as a custom
        attribute in the Campaign Manager first; attributes of the event are created as needed. A
        session that exists must belong to the same profile.

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
            attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types to create attributes
                with.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.track_event_v1`, `PUT /segment/event`.
        """
        with Gathering(options):
            call = api.track_event_v1.request(
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.SegmentTrackEventRequest(
                    event_type=event_type,
                    type=type,
                    event_attributes=event_attributes,
                    customer_profile_id=customer_profile_id,
                    attributes_info=encode.as_models(models.AttributeInfo, attributes_info),
                ),
            )
        return self._client.send(call, options)

    def track_event(
        self,
        *,
        event_type: str,
        destination_hostname: str | Unset = UNSET,
        skip_non_existing_attributes: bool | Unset = UNSET,
        event_attributes: Mapping[str, Any] | Unset = UNSET,
        customer_profile_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Send a custom event from Segment.

        Sends a custom event, and runs the rules that listen to it. Define the event and its attributes
        in the Campaign Manager first; an attribute that does not exist is an error unless
        `skipNonExistingAttributes` is true. A session that exists must belong to the same profile.

        Args:
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            skip_non_existing_attributes (bool): Whether attributes that do not exist are skipped. If
                not, they are answered with 400. Server default false. Example: `True`.
            event_type (str): Name of the event, as defined in the Campaign Manager. Example:
                `'mySegmentEvent'`.
            event_attributes (Mapping[str, Any]): Attributes of the event. Create them in the Campaign
                Manager first, or skip those that do not exist.
            customer_profile_id (str): Customer the event is about. At most 1000 characters. Example:
                `'URN-GV8294NV'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `segment.track_event`,
        `PUT /segment/v2/events`.
        """
        with Gathering(options):
            call = api.track_event.request(
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                skip_non_existing_attributes=skip_non_existing_attributes,
                body=models.SegmentTrackEventV2Request(
                    event_type=event_type,
                    event_attributes=event_attributes,
                    customer_profile_id=customer_profile_id,
                ),
            )
        return self._client.send(call, options)

    def create_audience(
        self,
        *,
        audience_id: str,
        audience_name: str,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateAndUpdateResponse:
        """Create an audience from Segment.

        Creates an audience, one of your own or one that mirrors an audience in Segment. An id that is
        taken is answered with 409. The first audience of an account unlocks conditions on audiences in
        the Rule Builder.

        Args:
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
            RateLimitError: 429. More than 60 requests a second. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.create_audience`, `POST /segment/audiences`.
        """
        with Gathering(options):
            call = api.create_audience.request(
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
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateAndUpdateResponse:
        """Update an audience of Segment.

        Sets the id and the name of an audience.

        Args:
            audience_id (int | str): Id of the audience. Example: `'audience1'`.
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
            RateLimitError: 429. More than 60 requests a second. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_audience`, `PUT /segment/audiences/{audienceId}`.
        """
        with Gathering(options):
            call = api.update_audience.request(
                audience_id=audience_id,
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
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an audience of Segment.

        Deletes an audience, and with it the record of who was in it. A second delete may be answered
        with 404.

        Args:
            audience_id (int | str): Id of the audience. Example: `'audience1'`.
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
            RateLimitError: 429. More than 60 requests a second. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.delete_audience`, `DELETE /segment/audiences/{audienceId}`.
        """
        with Gathering(options):
            call = api.delete_audience.request(
                audience_id=audience_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
            )
        return self._client.send(call, options)

    @deprecated("segment.update_customer_session_v1 is deprecated: use segment.update_customer_session")
    def update_customer_session_v1(
        self,
        customer_session_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        callback_destination_uri: str | Unset = UNSET,
        callback_api_key: str | Unset = UNSET,
        content_fields: Sequence[models.ContentField | str] | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        customer_session: models.NewCustomerSessionV2 | Mapping[str, Any] | Unset = UNSET,
        session_attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        cart_item_attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PartialIntegrationStateV2:
        """Create or update a customer session, first version.

        Creates or updates a customer session, and runs the rules on it. If `X-Callback-Destination-URI`
        is given, the reply is sent there as well. `X-Content-Fields` cuts it down to some fields, which
        then may lack those that are required otherwise. The rules may give points or coupons each time
        they run.

        Args:
            customer_session_id (str): Integration id of the session, chosen by you when the session is
                created. The Campaign Manager lists those that exist. Example: `'session1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            callback_destination_uri (str): Full address to which the reply is also sent, by POST.
                Example: `'http://mydomain.com/api/callbacks'`.
            callback_api_key (str): Credential to send with the callback: name of a header, a space,
                then its value. The first space ends the name; what follows has at least 32 characters.
                Matching `^\\S+ .{32,}$`.
            content_fields (Sequence[ContentField | str]): Fields to reply with; without it, all of
                them. Example: `['customerProfile']`.
            correlation_id (str): Value of your choice that is passed on with the callback, to tell
                callbacks apart. Without it, the callback has no such header. Example: `'abc123'`.
            customer_session (NewCustomerSessionV2 | Mapping[str, Any]): The session.
            session_attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types for new
                attributes of the session.
            cart_item_attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types for new
                attributes of cart items.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run, with the fields that were asked for.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_session_v1`, `PUT /segment/customer_sessions/{customerSessionId}`.
        """
        with Gathering(options):
            call = api.update_customer_session_v1.request(
                customer_session_id=customer_session_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                callback_destination_uri=callback_destination_uri,
                callback_api_key=callback_api_key,
                content_fields=content_fields,
                correlation_id=correlation_id,
                body=models.UpdateCustomerSessionRequest(
                    customer_session=encode.as_model(models.NewCustomerSessionV2, customer_session),
                    session_attributes_info=encode.as_models(models.AttributeInfo, session_attributes_info),
                    cart_item_attributes_info=encode.as_models(
                        models.AttributeInfo, cart_item_attributes_info
                    ),
                ),
            )
        return self._client.send(call, options)

    def update_customer_session(
        self,
        customer_session_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        callback_destination_uri: str | Unset = UNSET,
        callback_api_key: str | Unset = UNSET,
        content_fields: Sequence[models.ContentField | str] | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        skip_non_existing_attributes: bool | Unset = UNSET,
        profile_id: str | Unset = UNSET,
        coupon_codes: Sequence[str] | Unset = UNSET,
        referral_code: str | Unset = UNSET,
        loyalty_cards: Sequence[str] | Unset = UNSET,
        state: models.CustomerSessionState | str | Unset = UNSET,
        cart_items: Sequence[models.CartItem | Mapping[str, Any]] | Unset = UNSET,
        additional_costs: Mapping[str, models.AdditionalCost | Mapping[str, Any]] | Unset = UNSET,
        identifiers: Sequence[str] | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PartialIntegrationStateV2:
        """Create or update a customer session.

        Creates or updates a customer session, and runs the rules on it. An attribute that does not
        exist is an error unless `skipNonExistingAttributes` is true. If `X-Callback-Destination-URI` is
        given, the reply is sent there as well. `X-Content-Fields` cuts it down to some fields, which
        then may lack those that are required otherwise. The rules may give points or coupons each time
        they run.

        Args:
            customer_session_id (str): Integration id of the session, chosen by you when the session is
                created. The Campaign Manager lists those that exist. Example: `'session1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            callback_destination_uri (str): Full address to which the reply is also sent, by POST.
                Example: `'http://mydomain.com/api/callbacks'`.
            callback_api_key (str): Credential to send with the callback: name of a header, a space,
                then its value. The first space ends the name; what follows has at least 32 characters.
                Matching `^\\S+ .{32,}$`.
            content_fields (Sequence[ContentField | str]): Fields to reply with; without it, all of
                them. Example: `['customerProfile']`.
            correlation_id (str): Value of your choice that is passed on with the callback, to tell
                callbacks apart. Without it, the callback has no such header. Example: `'abc123'`.
            skip_non_existing_attributes (bool): Whether attributes that do not exist are skipped. If
                not, they are answered with 400. Server default false. Example: `True`.
            profile_id (str): Integration id of the customer profile, as you know it. Example:
                `'URN-GV8294NV'`.
            coupon_codes (Sequence[str]): Coupon codes the customer entered, each of up to 100
                characters. If the campaign has a budget for coupons, the session must hold one when it
                closes. Each at most 100 characters. Example: `['XMAS-20-2021']`.
            referral_code (str): Referral code the customer entered, of up to 100 characters. If the
                campaign has a budget for referrals, the session must hold one when it closes. At most
                100 characters. Example: `'NT2K54D9'`.
            loyalty_cards (Sequence[str]): Loyalty card used in the session, at most one. At most 1
                item. Example: `['loyalty-card-1']`.
            state (CustomerSessionState | str): State the session is to have. Server default open.
                Example: `'open'`.
            cart_items (Sequence[CartItem | Mapping[str, Any]]): Lines of the cart, at most 1000. Where
                the Application splits lines into single items, the quantities may add up to 10,000 at
                most. At most 1000 items.
            additional_costs (Mapping[str, AdditionalCost | Mapping[str, Any]]): Costs on top of the
                goods, by the names defined in the Campaign Manager. Example: `{'shipping': {'price':
                9}}`.
            identifiers (Sequence[str]): Up to five values of your own, such as an IP address, that
                rules and limits can refer to. If the campaign has a budget per identifier, the session
                must hold one when it closes. At most 5 items. Example: `['91.11.156.141']`.
            attributes (Mapping[str, Any]): Attributes of the session, such as the city it ships to.
                Create custom ones in the Campaign Manager first. Example: `{'ShippingCity': 'Berlin'}`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run, with the fields that were asked for.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_session`, `PUT /segment/v2/customer_sessions/{customerSessionId}`.
        """
        with Gathering(options):
            call = api.update_customer_session.request(
                customer_session_id=customer_session_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                callback_destination_uri=callback_destination_uri,
                callback_api_key=callback_api_key,
                content_fields=content_fields,
                correlation_id=correlation_id,
                skip_non_existing_attributes=skip_non_existing_attributes,
                body=models.NewCustomerSessionV2(
                    profile_id=profile_id,
                    coupon_codes=coupon_codes,
                    referral_code=referral_code,
                    loyalty_cards=loyalty_cards,
                    state=state,
                    cart_items=encode.as_models(models.CartItem, cart_items),
                    additional_costs=encode.as_model_map(models.AdditionalCost, additional_costs),
                    identifiers=identifiers,
                    attributes=attributes,
                ),
            )
        return self._client.send(call, options)


class AsyncSegment:
    """Customer profiles, audiences, events and sessions sent by Segment. All operations together take
    60 calls a second; beyond that, and when too many run at the same time, they answer 429."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated("segment.update_customer_profile_v1 is deprecated: use segment.update_customer_profile")
    async def update_customer_profile_v1(
        self,
        customer_profile_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        run_rule_engine: bool | Unset = UNSET,
        audiences_changes: models.AudienceChange | Mapping[str, Any] | Unset = UNSET,
        attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CustomerProfileResponse:
        """Create or update a customer profile, first version.

        Creates or updates a customer profile. Attributes that do not exist yet are created; audiences
        must exist. Changes of audiences are ignored unless `runRuleEngine` is true. The rules may give
        points or coupons each time they run.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            attributes (Mapping[str, Any]): Attributes to set. Those that do not exist yet are created.
            run_rule_engine (bool): Whether to run the rules and apply their effects; without, the reply
                is faster. When false, `audiencesChanges` is ignored. Server default false. Example:
                `False`.
            audiences_changes (AudienceChange | Mapping[str, Any]): Audiences that the customer joins or
                leaves; they must exist. Ignored unless `runRuleEngine` is true.
            attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types to create attributes
                with.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The profile, and attributes that were created.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_profile_v1`, `PUT /segment/customer_profile/{customerProfileId}`.
        """
        with Gathering(options):
            call = api.update_customer_profile_v1.request(
                customer_profile_id=customer_profile_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.SegmentCustomerProfileRequest(
                    attributes=attributes,
                    run_rule_engine=run_rule_engine,
                    audiences_changes=encode.as_model(models.AudienceChange, audiences_changes),
                    attributes_info=encode.as_models(models.AttributeInfo, attributes_info),
                ),
            )
        return await self._client.send(call, options)

    @deprecated("segment.update_customer_profile_v2 is deprecated: use segment.update_customer_profile")
    async def update_customer_profile_v2(
        self,
        customer_profile_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        run_rule_engine: bool | Unset = UNSET,
        audiences_changes: models.AudienceChangeV2 | Mapping[str, Any] | Unset = UNSET,
        attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CustomerProfileResponseV2:
        """Create or update a customer profile, second version.

        Creates or updates a customer profile. Attributes and audiences that do not exist yet are
        created. Changes of audiences are ignored unless `runRuleEngine` is true. The rules may give
        points or coupons each time they run.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            attributes (Mapping[str, Any]): Attributes to set. Those that do not exist yet are created.
            run_rule_engine (bool): Whether to run the rules and apply their effects; without, the reply
                is faster. When false, `audiencesChanges` is ignored. Server default false. Example:
                `False`.
            audiences_changes (AudienceChangeV2 | Mapping[str, Any]): Audiences that the customer joins
                or leaves; missing ones are created. Ignored unless `runRuleEngine` is true.
            attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types to create attributes
                with.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The profile, with attributes and audiences that the call touched.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_profile_v2`, `PUT /segment/customer_profile_v2/{customerProfileId}`.
        """
        with Gathering(options):
            call = api.update_customer_profile_v2.request(
                customer_profile_id=customer_profile_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.SegmentCustomerProfileRequestV2(
                    attributes=attributes,
                    run_rule_engine=run_rule_engine,
                    audiences_changes=encode.as_model(models.AudienceChangeV2, audiences_changes),
                    attributes_info=encode.as_models(models.AttributeInfo, attributes_info),
                ),
            )
        return await self._client.send(call, options)

    async def update_customer_profile(
        self,
        customer_profile_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        skip_non_existing_attributes: bool | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        run_rule_engine: bool | Unset = UNSET,
        audiences_changes: models.AudienceChange | Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CustomerProfileIntegrationResponseV2:
        """Create or update a customer profile.

        Creates or updates a customer profile. Changes of audiences are ignored unless `runRuleEngine`
        is true. An attribute that does not exist is an error unless `skipNonExistingAttributes` is
        true. The rules may give points or coupons each time they run.

        Args:
            customer_profile_id (str): Integration id of the customer profile, as your platform knows
                it. Example: `'customer1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            skip_non_existing_attributes (bool): Whether attributes that do not exist are skipped. If
                not, they are answered with 400. Server default false. Example: `True`.
            attributes (Mapping[str, Any]): Attributes to set. Create them in the Campaign Manager
                first, or skip those that do not exist.
            run_rule_engine (bool): Whether to run the rules and apply their effects; without, the reply
                is faster. When false, `audiencesChanges` is ignored. Server default false. Example:
                `False`.
            audiences_changes (AudienceChange | Mapping[str, Any]): Audiences that the customer joins or
                leaves. Ignored unless `runRuleEngine` is true.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The profile, and what the rules made of the update.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_profile`, `PUT /segment/v2/customer_profiles/{customerProfileId}`.
        """
        with Gathering(options):
            call = api.update_customer_profile.request(
                customer_profile_id=customer_profile_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                skip_non_existing_attributes=skip_non_existing_attributes,
                body=models.SegmentCustomerProfileV2Request(
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

        Source: Talon.One Third-party API, newer description:
        `segment.update_customer_profile_audiences`, `PUT
        /segment/customer_profiles/{customerProfileId}/audiences`.
        """
        with Gathering(options):
            call = api.update_customer_profile_audiences.request(
                customer_profile_id=customer_profile_id,
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
        destination_hostname: str | Unset = UNSET,
        data: Sequence[models.MultipleAudienceChanges | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the audiences of many customers.

        Lets many customers join and leave audiences, named by their numbers in Talon.One. Joins and
        leaves of one call together number 1000 at most. Profiles that do not exist are created. Whether
        the rules run is in no source, so a repeat is treated as if they did.

        Args:
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
            RateLimitError: 429. More than 60 requests a second. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.batch_update_audiences`, `PUT /segment/customer_profiles/audiences`; assumed: safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences.request(
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
        destination_hostname: str | Unset = UNSET,
        data: Sequence[models.MultipleIntegrationAudienceChanges | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change the audiences of many customers, by your own audience ids.

        Lets many customers join and leave audiences, named by the ids your platform gave them. Whether
        the rules run is in no source, so a repeat is treated as if they did.

        Args:
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
        `segment.batch_update_audiences_by_external_id`, `PUT /segment/v2/customer_profiles/audiences`;
        assumed: safety.
        """
        with Gathering(options):
            call = api.batch_update_audiences_by_external_id.request(
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.CustomerProfilesIntegrationAudiencesRequest(
                    data=encode.as_models(models.MultipleIntegrationAudienceChanges, data),
                ),
            )
        return await self._client.send(call, options)

    @deprecated("segment.track_event_v1 is deprecated: use segment.track_event")
    async def track_event_v1(
        self,
        *,
        event_type: str,
        type: models.AttributeType | str,
        customer_profile_id: str,
        destination_hostname: str | Unset = UNSET,
        event_attributes: Mapping[str, Any] | Unset = UNSET,
        attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Send a custom event from Segment, first version.

        Sends a custom event, and runs the rules that listen to it. Define the event as a custom
        attribute in the Campaign Manager first; attributes of the event are created as needed. A
        session that exists must belong to the same profile.

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
            attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types to create attributes
                with.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.track_event_v1`, `PUT /segment/event`.
        """
        with Gathering(options):
            call = api.track_event_v1.request(
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                body=models.SegmentTrackEventRequest(
                    event_type=event_type,
                    type=type,
                    event_attributes=event_attributes,
                    customer_profile_id=customer_profile_id,
                    attributes_info=encode.as_models(models.AttributeInfo, attributes_info),
                ),
            )
        return await self._client.send(call, options)

    async def track_event(
        self,
        *,
        event_type: str,
        destination_hostname: str | Unset = UNSET,
        skip_non_existing_attributes: bool | Unset = UNSET,
        event_attributes: Mapping[str, Any] | Unset = UNSET,
        customer_profile_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.IntegrationStateV2:
        """Send a custom event from Segment.

        Sends a custom event, and runs the rules that listen to it. Define the event and its attributes
        in the Campaign Manager first; an attribute that does not exist is an error unless
        `skipNonExistingAttributes` is true. A session that exists must belong to the same profile.

        Args:
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            skip_non_existing_attributes (bool): Whether attributes that do not exist are skipped. If
                not, they are answered with 400. Server default false. Example: `True`.
            event_type (str): Name of the event, as defined in the Campaign Manager. Example:
                `'mySegmentEvent'`.
            event_attributes (Mapping[str, Any]): Attributes of the event. Create them in the Campaign
                Manager first, or skip those that do not exist.
            customer_profile_id (str): Customer the event is about. At most 1000 characters. Example:
                `'URN-GV8294NV'`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            NotFoundError: 404. Something that the request refers to does not exist.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description: `segment.track_event`,
        `PUT /segment/v2/events`.
        """
        with Gathering(options):
            call = api.track_event.request(
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                skip_non_existing_attributes=skip_non_existing_attributes,
                body=models.SegmentTrackEventV2Request(
                    event_type=event_type,
                    event_attributes=event_attributes,
                    customer_profile_id=customer_profile_id,
                ),
            )
        return await self._client.send(call, options)

    async def create_audience(
        self,
        *,
        audience_id: str,
        audience_name: str,
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateAndUpdateResponse:
        """Create an audience from Segment.

        Creates an audience, one of your own or one that mirrors an audience in Segment. An id that is
        taken is answered with 409. The first audience of an account unlocks conditions on audiences in
        the Rule Builder.

        Args:
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
            RateLimitError: 429. More than 60 requests a second. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.create_audience`, `POST /segment/audiences`.
        """
        with Gathering(options):
            call = api.create_audience.request(
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
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateAndUpdateResponse:
        """Update an audience of Segment.

        Sets the id and the name of an audience.

        Args:
            audience_id (int | str): Id of the audience. Example: `'audience1'`.
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
            RateLimitError: 429. More than 60 requests a second. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_audience`, `PUT /segment/audiences/{audienceId}`.
        """
        with Gathering(options):
            call = api.update_audience.request(
                audience_id=audience_id,
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
        destination_hostname: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an audience of Segment.

        Deletes an audience, and with it the record of who was in it. A second delete may be answered
        with 404.

        Args:
            audience_id (int | str): Id of the audience. Example: `'audience1'`.
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
            RateLimitError: 429. More than 60 requests a second. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.delete_audience`, `DELETE /segment/audiences/{audienceId}`.
        """
        with Gathering(options):
            call = api.delete_audience.request(
                audience_id=audience_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
            )
        return await self._client.send(call, options)

    @deprecated("segment.update_customer_session_v1 is deprecated: use segment.update_customer_session")
    async def update_customer_session_v1(
        self,
        customer_session_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        callback_destination_uri: str | Unset = UNSET,
        callback_api_key: str | Unset = UNSET,
        content_fields: Sequence[models.ContentField | str] | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        customer_session: models.NewCustomerSessionV2 | Mapping[str, Any] | Unset = UNSET,
        session_attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        cart_item_attributes_info: Sequence[models.AttributeInfo | Mapping[str, Any]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PartialIntegrationStateV2:
        """Create or update a customer session, first version.

        Creates or updates a customer session, and runs the rules on it. If `X-Callback-Destination-URI`
        is given, the reply is sent there as well. `X-Content-Fields` cuts it down to some fields, which
        then may lack those that are required otherwise. The rules may give points or coupons each time
        they run.

        Args:
            customer_session_id (str): Integration id of the session, chosen by you when the session is
                created. The Campaign Manager lists those that exist. Example: `'session1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            callback_destination_uri (str): Full address to which the reply is also sent, by POST.
                Example: `'http://mydomain.com/api/callbacks'`.
            callback_api_key (str): Credential to send with the callback: name of a header, a space,
                then its value. The first space ends the name; what follows has at least 32 characters.
                Matching `^\\S+ .{32,}$`.
            content_fields (Sequence[ContentField | str]): Fields to reply with; without it, all of
                them. Example: `['customerProfile']`.
            correlation_id (str): Value of your choice that is passed on with the callback, to tell
                callbacks apart. Without it, the callback has no such header. Example: `'abc123'`.
            customer_session (NewCustomerSessionV2 | Mapping[str, Any]): The session.
            session_attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types for new
                attributes of the session.
            cart_item_attributes_info (Sequence[AttributeInfo | Mapping[str, Any]]): Types for new
                attributes of cart items.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run, with the fields that were asked for.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_session_v1`, `PUT /segment/customer_sessions/{customerSessionId}`.
        """
        with Gathering(options):
            call = api.update_customer_session_v1.request(
                customer_session_id=customer_session_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                callback_destination_uri=callback_destination_uri,
                callback_api_key=callback_api_key,
                content_fields=content_fields,
                correlation_id=correlation_id,
                body=models.UpdateCustomerSessionRequest(
                    customer_session=encode.as_model(models.NewCustomerSessionV2, customer_session),
                    session_attributes_info=encode.as_models(models.AttributeInfo, session_attributes_info),
                    cart_item_attributes_info=encode.as_models(
                        models.AttributeInfo, cart_item_attributes_info
                    ),
                ),
            )
        return await self._client.send(call, options)

    async def update_customer_session(
        self,
        customer_session_id: str,
        *,
        destination_hostname: str | Unset = UNSET,
        callback_destination_uri: str | Unset = UNSET,
        callback_api_key: str | Unset = UNSET,
        content_fields: Sequence[models.ContentField | str] | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        skip_non_existing_attributes: bool | Unset = UNSET,
        profile_id: str | Unset = UNSET,
        coupon_codes: Sequence[str] | Unset = UNSET,
        referral_code: str | Unset = UNSET,
        loyalty_cards: Sequence[str] | Unset = UNSET,
        state: models.CustomerSessionState | str | Unset = UNSET,
        cart_items: Sequence[models.CartItem | Mapping[str, Any]] | Unset = UNSET,
        additional_costs: Mapping[str, models.AdditionalCost | Mapping[str, Any]] | Unset = UNSET,
        identifiers: Sequence[str] | Unset = UNSET,
        attributes: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PartialIntegrationStateV2:
        """Create or update a customer session.

        Creates or updates a customer session, and runs the rules on it. An attribute that does not
        exist is an error unless `skipNonExistingAttributes` is true. If `X-Callback-Destination-URI` is
        given, the reply is sent there as well. `X-Content-Fields` cuts it down to some fields, which
        then may lack those that are required otherwise. The rules may give points or coupons each time
        they run.

        Args:
            customer_session_id (str): Integration id of the session, chosen by you when the session is
                created. The Campaign Manager lists those that exist. Example: `'session1'`.
            destination_hostname (str): Host name of your Talon.One deployment. Left out: the client's
                `deployment`. Example: `'mycompany.europe-west1.talon.one'`.
            callback_destination_uri (str): Full address to which the reply is also sent, by POST.
                Example: `'http://mydomain.com/api/callbacks'`.
            callback_api_key (str): Credential to send with the callback: name of a header, a space,
                then its value. The first space ends the name; what follows has at least 32 characters.
                Matching `^\\S+ .{32,}$`.
            content_fields (Sequence[ContentField | str]): Fields to reply with; without it, all of
                them. Example: `['customerProfile']`.
            correlation_id (str): Value of your choice that is passed on with the callback, to tell
                callbacks apart. Without it, the callback has no such header. Example: `'abc123'`.
            skip_non_existing_attributes (bool): Whether attributes that do not exist are skipped. If
                not, they are answered with 400. Server default false. Example: `True`.
            profile_id (str): Integration id of the customer profile, as you know it. Example:
                `'URN-GV8294NV'`.
            coupon_codes (Sequence[str]): Coupon codes the customer entered, each of up to 100
                characters. If the campaign has a budget for coupons, the session must hold one when it
                closes. Each at most 100 characters. Example: `['XMAS-20-2021']`.
            referral_code (str): Referral code the customer entered, of up to 100 characters. If the
                campaign has a budget for referrals, the session must hold one when it closes. At most
                100 characters. Example: `'NT2K54D9'`.
            loyalty_cards (Sequence[str]): Loyalty card used in the session, at most one. At most 1
                item. Example: `['loyalty-card-1']`.
            state (CustomerSessionState | str): State the session is to have. Server default open.
                Example: `'open'`.
            cart_items (Sequence[CartItem | Mapping[str, Any]]): Lines of the cart, at most 1000. Where
                the Application splits lines into single items, the quantities may add up to 10,000 at
                most. At most 1000 items.
            additional_costs (Mapping[str, AdditionalCost | Mapping[str, Any]]): Costs on top of the
                goods, by the names defined in the Campaign Manager. Example: `{'shipping': {'price':
                9}}`.
            identifiers (Sequence[str]): Up to five values of your own, such as an IP address, that
                rules and limits can refer to. If the campaign has a budget per identifier, the session
                must hold one when it closes. At most 5 items. Example: `['91.11.156.141']`.
            attributes (Mapping[str, Any]): Attributes of the session, such as the city it ships to.
                Create custom ones in the Campaign Manager first. Example: `{'ShippingCity': 'Berlin'}`.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            State after the rules have run, with the fields that were asked for.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            RateLimitError: 429. More than 60 requests a second, or too many at the same time. No header
                says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `segment.update_customer_session`, `PUT /segment/v2/customer_sessions/{customerSessionId}`.
        """
        with Gathering(options):
            call = api.update_customer_session.request(
                customer_session_id=customer_session_id,
                destination_hostname=self._client.fill_in(
                    "deployment", destination_hostname, "destination_hostname"
                ),
                callback_destination_uri=callback_destination_uri,
                callback_api_key=callback_api_key,
                content_fields=content_fields,
                correlation_id=correlation_id,
                skip_non_existing_attributes=skip_non_existing_attributes,
                body=models.NewCustomerSessionV2(
                    profile_id=profile_id,
                    coupon_codes=coupon_codes,
                    referral_code=referral_code,
                    loyalty_cards=loyalty_cards,
                    state=state,
                    cart_items=encode.as_models(models.CartItem, cart_items),
                    additional_costs=encode.as_model_map(models.AdditionalCost, additional_costs),
                    identifiers=identifiers,
                    attributes=attributes,
                ),
            )
        return await self._client.send(call, options)
