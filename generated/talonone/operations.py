"""The operations of the Talon.One Third-party API. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion.operation import (
    Api,
    ApiKeyHeader,
    BasicAuth,
    ClientOption,
    Operation,
    ProblemFields,
    RateLimit,
    Safety,
)

API: Final = Api(
    package="talonone",
    env_prefix="TALONONE",
    base_url="https://integration.talon.one",
    schemes={
        "ApiKeyAuth": ApiKeyHeader(option="api_key", header="Authorization", prefix="ApiKey-v1 "),
        "ApiKeyBasicAuth": BasicAuth(option="api_key", username="ApiKey-v1 {api_key}"),
    },
    default_scheme="ApiKeyAuth",
    options=(
        ClientOption(name="deployment", hostname=True),
        ClientOption(name="platform_name"),
        ClientOption(name="cdp_platform_name", falls_back_to="platform_name"),
        ClientOption(name="cep_platform_name", falls_back_to="platform_name"),
    ),
    checks_credentials_at_construction=False,
    problem=ProblemFields(
        message=("Error", "message"),
        request_id=("RequestUUID",),
    ),
)

BRAZE_CREATE_REFERRAL: Final = Operation(
    api=API,
    name="braze.create_referral",
    method="POST",
    path="/braze/referral",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    dry_run="X-DRY-RUN",
)

BRAZE_CREATE_COUPON: Final = Operation(
    api=API,
    name="braze.create_coupon",
    method="POST",
    path="/braze/coupon",
    safety=Safety.CREATE,
    retry_key="body.identifier",
    security="ApiKeyAuth",
)

BRAZE_CREATE_COUPON_RESERVATION: Final = Operation(
    api=API,
    name="braze.create_coupon_reservation",
    method="POST",
    path="/braze/coupon_reservation",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

BRAZE_TRACK_EVENT: Final = Operation(
    api=API,
    name="braze.track_event",
    method="POST",
    path="/braze/event",
    safety=Safety.CREATE,
    retry_key="body.identifier",
    security="ApiKeyAuth",
)

ITERABLE_CREATE_COUPON: Final = Operation(
    api=API,
    name="iterable.create_coupon",
    method="GET",
    path="/iterable/coupon",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

ITERABLE_CREATE_REFERRAL: Final = Operation(
    api=API,
    name="iterable.create_referral",
    method="GET",
    path="/iterable/referral",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

ITERABLE_GET_LOYALTY_LEDGER: Final = Operation(
    api=API,
    name="iterable.get_loyalty_ledger",
    method="GET",
    path="/iterable/loyalty",
    safety=Safety.READ,
    security="ApiKeyAuth",
)

SEGMENT_UPDATE_CUSTOMER_PROFILE_V1: Final = Operation(
    api=API,
    name="segment.update_customer_profile_v1",
    method="PUT",
    path="/segment/customer_profile/{customerProfileId}",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    deprecated=True,
    successor="segment.update_customer_profile",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_UPDATE_CUSTOMER_PROFILE_V2: Final = Operation(
    api=API,
    name="segment.update_customer_profile_v2",
    method="PUT",
    path="/segment/customer_profile_v2/{customerProfileId}",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    deprecated=True,
    successor="segment.update_customer_profile",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_UPDATE_CUSTOMER_PROFILE: Final = Operation(
    api=API,
    name="segment.update_customer_profile",
    method="PUT",
    path="/segment/v2/customer_profiles/{customerProfileId}",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_UPDATE_CUSTOMER_PROFILE_AUDIENCES: Final = Operation(
    api=API,
    name="segment.update_customer_profile_audiences",
    method="PUT",
    path="/segment/customer_profiles/{customerProfileId}/audiences",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_BATCH_UPDATE_AUDIENCES: Final = Operation(
    api=API,
    name="segment.batch_update_audiences",
    method="PUT",
    path="/segment/customer_profiles/audiences",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_BATCH_UPDATE_AUDIENCES_BY_EXTERNAL_ID: Final = Operation(
    api=API,
    name="segment.batch_update_audiences_by_external_id",
    method="PUT",
    path="/segment/v2/customer_profiles/audiences",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_TRACK_EVENT_V1: Final = Operation(
    api=API,
    name="segment.track_event_v1",
    method="PUT",
    path="/segment/event",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    deprecated=True,
    successor="segment.track_event",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_TRACK_EVENT: Final = Operation(
    api=API,
    name="segment.track_event",
    method="PUT",
    path="/segment/v2/events",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_CREATE_AUDIENCE: Final = Operation(
    api=API,
    name="segment.create_audience",
    method="POST",
    path="/segment/audiences",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_UPDATE_AUDIENCE: Final = Operation(
    api=API,
    name="segment.update_audience",
    method="PUT",
    path="/segment/audiences/{audienceId}",
    safety=Safety.IDEMPOTENT,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_DELETE_AUDIENCE: Final = Operation(
    api=API,
    name="segment.delete_audience",
    method="DELETE",
    path="/segment/audiences/{audienceId}",
    safety=Safety.IDEMPOTENT,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
)

SEGMENT_UPDATE_CUSTOMER_SESSION_V1: Final = Operation(
    api=API,
    name="segment.update_customer_session_v1",
    method="PUT",
    path="/segment/customer_sessions/{customerSessionId}",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    deprecated=True,
    successor="segment.update_customer_session",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
    sensitive=frozenset(("x-callback-api-key",)),
)

SEGMENT_UPDATE_CUSTOMER_SESSION: Final = Operation(
    api=API,
    name="segment.update_customer_session",
    method="PUT",
    path="/segment/v2/customer_sessions/{customerSessionId}",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    rate_limit=RateLimit(60, per=1.0, group="segment"),
    sensitive=frozenset(("x-callback-api-key",)),
)

CDP_UPDATE_CUSTOMER_PROFILE: Final = Operation(
    api=API,
    name="cdp.update_customer_profile",
    method="PUT",
    path="/cdp/customer_profile/{customerProfileId}",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

CDP_UPDATE_CUSTOMER_PROFILE_AUDIENCES: Final = Operation(
    api=API,
    name="cdp.update_customer_profile_audiences",
    method="PUT",
    path="/cdp/customer_profile/{customerProfileId}/audiences",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

CDP_BATCH_UPDATE_AUDIENCES: Final = Operation(
    api=API,
    name="cdp.batch_update_audiences",
    method="PUT",
    path="/cdp/customer_profiles/audiences",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

CDP_BATCH_UPDATE_AUDIENCES_BY_EXTERNAL_ID: Final = Operation(
    api=API,
    name="cdp.batch_update_audiences_by_external_id",
    method="PUT",
    path="/cdp/v2/customer_profiles/audiences",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

CDP_CREATE_AUDIENCE: Final = Operation(
    api=API,
    name="cdp.create_audience",
    method="POST",
    path="/cdp/audiences",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

CDP_UPDATE_AUDIENCE: Final = Operation(
    api=API,
    name="cdp.update_audience",
    method="PUT",
    path="/cdp/audiences/{audienceId}",
    safety=Safety.IDEMPOTENT,
    security="ApiKeyAuth",
)

CDP_DELETE_AUDIENCE: Final = Operation(
    api=API,
    name="cdp.delete_audience",
    method="DELETE",
    path="/cdp/audiences/{audienceId}",
    safety=Safety.IDEMPOTENT,
    security="ApiKeyAuth",
)

CEP_CREATE_COUPON: Final = Operation(
    api=API,
    name="cep.create_coupon",
    method="GET",
    path="/customer_engagement/coupon",
    safety=Safety.CREATE,
    retry_key="query.identifier",
    security="ApiKeyAuth",
    dry_run="X-DRY-RUN",
)

CEP_CREATE_REFERRAL: Final = Operation(
    api=API,
    name="cep.create_referral",
    method="GET",
    path="/customer_engagement/referral",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
    dry_run="X-DRY-RUN",
)

CEP_GET_LOYALTY_LEDGER: Final = Operation(
    api=API,
    name="cep.get_loyalty_ledger",
    method="GET",
    path="/customer_engagement/loyalty",
    safety=Safety.READ,
    security="ApiKeyAuth",
)

CEP_ADD_LOYALTY_POINTS: Final = Operation(
    api=API,
    name="cep.add_loyalty_points",
    method="POST",
    path="/customer_engagement/add_loyalty_points",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

SELLIGENT_CREATE_COUPON: Final = Operation(
    api=API,
    name="selligent.create_coupon",
    method="GET",
    path="/selligent/coupon",
    safety=Safety.CREATE,
    security="ApiKeyAuth",
)

EMARSYS_GET_COUPON: Final = Operation(
    api=API,
    name="emarsys.get_coupon",
    method="POST",
    path="/emarsys/customer_profiles/coupons",
    safety=Safety.CREATE,
    security="ApiKeyBasicAuth",
)

EMARSYS_GET_LOYALTY_BALANCE: Final = Operation(
    api=API,
    name="emarsys.get_loyalty_balance",
    method="POST",
    path="/emarsys/loyalty_programs/profile/balance",
    safety=Safety.READ,
    security="ApiKeyBasicAuth",
)

EMARSYS_BATCH_UPDATE_AUDIENCES: Final = Operation(
    api=API,
    name="emarsys.batch_update_audiences",
    method="POST",
    path="/emarsys/customer_profiles/audiences",
    safety=Safety.CREATE,
    security="ApiKeyBasicAuth",
)

MPARTICLE_SEND_EVENT: Final = Operation(
    api=API,
    name="mparticle.send_event",
    method="POST",
    path="/mparticle",
    safety=Safety.CREATE,
    sensitive=frozenset(
        (
            "apikey",
            "value",
        )
    ),
)

ALL: Final[tuple[Operation, ...]] = (
    BRAZE_CREATE_REFERRAL,
    BRAZE_CREATE_COUPON,
    BRAZE_CREATE_COUPON_RESERVATION,
    BRAZE_TRACK_EVENT,
    ITERABLE_CREATE_COUPON,
    ITERABLE_CREATE_REFERRAL,
    ITERABLE_GET_LOYALTY_LEDGER,
    SEGMENT_UPDATE_CUSTOMER_PROFILE_V1,
    SEGMENT_UPDATE_CUSTOMER_PROFILE_V2,
    SEGMENT_UPDATE_CUSTOMER_PROFILE,
    SEGMENT_UPDATE_CUSTOMER_PROFILE_AUDIENCES,
    SEGMENT_BATCH_UPDATE_AUDIENCES,
    SEGMENT_BATCH_UPDATE_AUDIENCES_BY_EXTERNAL_ID,
    SEGMENT_TRACK_EVENT_V1,
    SEGMENT_TRACK_EVENT,
    SEGMENT_CREATE_AUDIENCE,
    SEGMENT_UPDATE_AUDIENCE,
    SEGMENT_DELETE_AUDIENCE,
    SEGMENT_UPDATE_CUSTOMER_SESSION_V1,
    SEGMENT_UPDATE_CUSTOMER_SESSION,
    CDP_UPDATE_CUSTOMER_PROFILE,
    CDP_UPDATE_CUSTOMER_PROFILE_AUDIENCES,
    CDP_BATCH_UPDATE_AUDIENCES,
    CDP_BATCH_UPDATE_AUDIENCES_BY_EXTERNAL_ID,
    CDP_CREATE_AUDIENCE,
    CDP_UPDATE_AUDIENCE,
    CDP_DELETE_AUDIENCE,
    CEP_CREATE_COUPON,
    CEP_CREATE_REFERRAL,
    CEP_GET_LOYALTY_LEDGER,
    CEP_ADD_LOYALTY_POINTS,
    SELLIGENT_CREATE_COUPON,
    EMARSYS_GET_COUPON,
    EMARSYS_GET_LOYALTY_BALANCE,
    EMARSYS_BATCH_UPDATE_AUDIENCES,
    MPARTICLE_SEND_EVENT,
)
