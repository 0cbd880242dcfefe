"""The operations of the Talli Campaign Manager API. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Final

from tallion.operation import (
    Api,
    ClientCredentials,
    Operation,
    Paging,
    ProblemFields,
    ReportTrait,
    Safety,
)

API: Final = Api(
    package="talli",
    env_prefix="TALLI",
    base_url=None,
    schemes={
        "oauth2": ClientCredentials(
            token_url="token_url", options=("client_id", "client_secret", "audience")
        ),
    },
    default_scheme="oauth2",
    options=(),
    checks_credentials_at_construction=True,
    problem=ProblemFields(
        message=("detail", "title"),
        request_id=(),
    ),
)

CAMPAIGNS_LIST: Final = Operation(
    api=API,
    name="campaigns.list",
    method="GET",
    path="/v2/campaign-manager/campaigns",
    safety=Safety.READ,
    security="oauth2",
    paging=Paging(number="pageNumber", size="pageSize", first=1, default_size=100),
)

CAMPAIGNS_CREATE: Final = Operation(
    api=API,
    name="campaigns.create",
    method="POST",
    path="/v2/campaign-manager/campaigns",
    safety=Safety.CREATE,
    security="oauth2",
)

CAMPAIGNS_GET: Final = Operation(
    api=API,
    name="campaigns.get",
    method="GET",
    path="/v2/campaign-manager/campaigns/{campaignId}",
    safety=Safety.READ,
    security="oauth2",
)

CAMPAIGNS_UPDATE: Final = Operation(
    api=API,
    name="campaigns.update",
    method="PATCH",
    path="/v2/campaign-manager/campaigns/{campaignId}",
    safety=Safety.IDEMPOTENT,
    security="oauth2",
)

CAMPAIGNS_UPDATE_ICON: Final = Operation(
    api=API,
    name="campaigns.update_icon",
    method="PATCH",
    path="/v2/campaign-manager/campaigns/{campaignId}/campaign-icon",
    safety=Safety.IDEMPOTENT,
    security="oauth2",
)

CAMPAIGNS_UPLOAD_PAYOUT_INSTRUCTIONS: Final = Operation(
    api=API,
    name="campaigns.upload_payout_instructions",
    method="POST",
    path="/v2/campaign-manager/campaigns/{campaignId}/payout-instructions/:upload",
    safety=Safety.MONEY,
    security="oauth2",
)

CAMPAIGNS_PAYOUT_INSTRUCTIONS_SAMPLE: Final = Operation(
    api=API,
    name="campaigns.payout_instructions_sample",
    method="GET",
    path="/v2/campaign-manager/campaigns/payout-instructions/:get-sample-file",
    safety=Safety.READ,
    security="oauth2",
    accept="application/octet-stream",
)

CAMPAIGN_DRAFTS_CREATE: Final = Operation(
    api=API,
    name="campaign_drafts.create",
    method="POST",
    path="/v2/campaign-manager/campaign-drafts",
    safety=Safety.CREATE,
    security="oauth2",
)

PAYOUT_INSTRUCTIONS_LIST: Final = Operation(
    api=API,
    name="payout_instructions.list",
    method="GET",
    path="/v2/campaign-manager/payout-instructions",
    safety=Safety.READ,
    security="oauth2",
    paging=Paging(number="pageNumber", size="pageSize", first=1, default_size=100),
    sensitive=frozenset(("email",)),
)

PAYOUT_INSTRUCTIONS_CREATE: Final = Operation(
    api=API,
    name="payout_instructions.create",
    method="POST",
    path="/v2/campaign-manager/payout-instructions",
    safety=Safety.MONEY,
    security="oauth2",
    sensitive=frozenset(
        (
            "addressline1",
            "addressline2",
            "city",
            "email",
            "phonenumber",
            "statecode",
        )
    ),
)

PAYOUT_INSTRUCTIONS_GET: Final = Operation(
    api=API,
    name="payout_instructions.get",
    method="GET",
    path="/v2/campaign-manager/payout-instructions/{payoutInstructionId}",
    safety=Safety.READ,
    security="oauth2",
)

PAYOUT_INSTRUCTIONS_UPDATE: Final = Operation(
    api=API,
    name="payout_instructions.update",
    method="PATCH",
    path="/v2/campaign-manager/payout-instructions/{payoutInstructionId}",
    safety=Safety.IDEMPOTENT,
    security="oauth2",
    sensitive=frozenset(
        (
            "addressline1",
            "addressline2",
            "city",
            "email",
            "phonenumber",
            "statecode",
        )
    ),
)

PAYOUT_INSTRUCTIONS_PAYOUT: Final = Operation(
    api=API,
    name="payout_instructions.payout",
    method="GET",
    path="/v2/campaign-manager/payout-instructions/{payoutInstructionId}/payout",
    safety=Safety.READ,
    security="oauth2",
)

PAYOUT_INSTRUCTIONS_ACTIVITY: Final = Operation(
    api=API,
    name="payout_instructions.activity",
    method="GET",
    path="/v2/campaign-manager/payout-instructions/{payoutInstructionId}/activity",
    safety=Safety.READ,
    security="oauth2",
)

FUNDING_SOURCES_CREATE: Final = Operation(
    api=API,
    name="funding_sources.create",
    method="POST",
    path="/v2/campaign-manager/funding-sources",
    safety=Safety.CREATE,
    security="oauth2",
)

PAYOUT_METHODS_LIST: Final = Operation(
    api=API,
    name="payout_methods.list",
    method="GET",
    path="/v2/campaign-manager/payout-methods",
    safety=Safety.READ,
    security="oauth2",
    paging=Paging(number="pageNumber", size="pageSize", first=1, default_size=100),
)

REPORTS_CAMPAIGN_BASIC: Final = Operation(
    api=API,
    name="reports.campaign_basic",
    method="GET",
    path="/v2/campaign-manager/reports/campaigns/{campaignId}/basic",
    safety=Safety.READ,
    security="oauth2",
    accept="text/csv",
    paging=Paging(number="pageNumber", size="pageSize", first=1, default_size=1000),
    report=ReportTrait(header_on_every_page=True, total_of="payout_instructions.list", total_by="campaignId"),
)

REPORTS_CAMPAIGN_PAYOUT_METHODS: Final = Operation(
    api=API,
    name="reports.campaign_payout_methods",
    method="GET",
    path="/v2/campaign-manager/reports/campaigns/{campaignId}/payout-methods",
    safety=Safety.READ,
    security="oauth2",
    accept="text/csv",
    paging=Paging(number="pageNumber", size="pageSize", first=1, default_size=1000),
    report=ReportTrait(header_on_every_page=True),
)

ALL: Final[tuple[Operation, ...]] = (
    CAMPAIGNS_LIST,
    CAMPAIGNS_CREATE,
    CAMPAIGNS_GET,
    CAMPAIGNS_UPDATE,
    CAMPAIGNS_UPDATE_ICON,
    CAMPAIGNS_UPLOAD_PAYOUT_INSTRUCTIONS,
    CAMPAIGNS_PAYOUT_INSTRUCTIONS_SAMPLE,
    CAMPAIGN_DRAFTS_CREATE,
    PAYOUT_INSTRUCTIONS_LIST,
    PAYOUT_INSTRUCTIONS_CREATE,
    PAYOUT_INSTRUCTIONS_GET,
    PAYOUT_INSTRUCTIONS_UPDATE,
    PAYOUT_INSTRUCTIONS_PAYOUT,
    PAYOUT_INSTRUCTIONS_ACTIVITY,
    FUNDING_SOURCES_CREATE,
    PAYOUT_METHODS_LIST,
    REPORTS_CAMPAIGN_BASIC,
    REPORTS_CAMPAIGN_PAYOUT_METHODS,
)
