"""The clients of the Talli Campaign Manager API. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from talli.operations import API
from tallion.client import AsyncClient, SyncClient
from tallion.config import AsyncOptions, AsyncSecret, Secret, SyncOptions
from tallion.tokens import AsyncTokenStore, TokenStore

if TYPE_CHECKING:
    from talli.resources.campaign_drafts import AsyncCampaignDrafts, CampaignDrafts
    from talli.resources.campaigns import AsyncCampaigns, Campaigns
    from talli.resources.funding_sources import AsyncFundingSources, FundingSources
    from talli.resources.payout_instructions import AsyncPayoutInstructions, PayoutInstructions
    from talli.resources.payout_methods import AsyncPayoutMethods, PayoutMethods
    from talli.resources.reports import AsyncReports, Reports


class TalliOptions(SyncOptions, total=False):
    """What `Talli.with_options` can change."""

    base_url: str | None
    token_url: str | None
    client_id: str | None
    client_secret: Secret | None
    audience: str | None
    token_store: TokenStore | None


class Talli(SyncClient):
    """The Talli Campaign Manager API's client; share it between threads.

    What is left out is read from the environment, `TALLI_` before its name.

    Args:
        base_url: Root of the API, which each customer is given.
        token_url: Token url.
        client_id: Client id.
        client_secret: Client secret; a text, or a callable that gives it and is asked again after a 401.
        audience: Audience.
        token_store: Where access tokens are kept; in memory unless given.
        common: As in `tallion.config.SyncOptions`.

    Raises:
        ConfigurationError: an argument is missing or wrong; it names the variable too.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token_url: str | None = None,
        client_id: str | None = None,
        client_secret: Secret | None = None,
        audience: str | None = None,
        token_store: TokenStore | None = None,
        **common: Unpack[SyncOptions],
    ) -> None:
        arguments = {
            "base_url": base_url,
            "token_url": token_url,
            "client_id": client_id,
            "client_secret": client_secret,
            "audience": audience,
            "token_store": token_store,
        }
        super().__init__(API, arguments, common)

    def with_options(self, **changes: Unpack[TalliOptions]) -> Self:
        """A copy with other options that shares connections, token and limits; closing it closes nothing."""
        return self._derive(changes)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Campaigns, their icons, and payout instructions sent to them as a file."""
        from talli.resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def campaign_drafts(self) -> CampaignDrafts:
        """Campaigns in preparation."""
        from talli.resources.campaign_drafts import CampaignDrafts

        return CampaignDrafts(self)

    @cached_property
    def payout_instructions(self) -> PayoutInstructions:
        """Who is to be paid what, how far each instruction has come, and the payout it led to."""
        from talli.resources.payout_instructions import PayoutInstructions

        return PayoutInstructions(self)

    @cached_property
    def funding_sources(self) -> FundingSources:
        """Where the money of a campaign comes from."""
        from talli.resources.funding_sources import FundingSources

        return FundingSources(self)

    @cached_property
    def payout_methods(self) -> PayoutMethods:
        """The ways in which a beneficiary can be paid."""
        from talli.resources.payout_methods import PayoutMethods

        return PayoutMethods(self)

    @cached_property
    def reports(self) -> Reports:
        """Campaign figures as CSV tables."""
        from talli.resources.reports import Reports

        return Reports(self)


class AsyncTalliOptions(AsyncOptions, total=False):
    """What `AsyncTalli.with_options` can change."""

    base_url: str | None
    token_url: str | None
    client_id: str | None
    client_secret: AsyncSecret | None
    audience: str | None
    token_store: AsyncTokenStore | TokenStore | None


class AsyncTalli(AsyncClient):
    """The Talli Campaign Manager API's asynchronous client; share it between tasks.

    What is left out is read from the environment, `TALLI_` before its name.

    Args:
        base_url: Root of the API, which each customer is given.
        token_url: Token url.
        client_id: Client id.
        client_secret: Client secret; a text, or a callable that gives it and is asked again after a 401.
        audience: Audience.
        token_store: Where access tokens are kept; in memory unless given.
        common: As in `tallion.config.SyncOptions`.

    Raises:
        ConfigurationError: an argument is missing or wrong; it names the variable too.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token_url: str | None = None,
        client_id: str | None = None,
        client_secret: AsyncSecret | None = None,
        audience: str | None = None,
        token_store: AsyncTokenStore | TokenStore | None = None,
        **common: Unpack[AsyncOptions],
    ) -> None:
        arguments = {
            "base_url": base_url,
            "token_url": token_url,
            "client_id": client_id,
            "client_secret": client_secret,
            "audience": audience,
            "token_store": token_store,
        }
        super().__init__(API, arguments, common)

    def with_options(self, **changes: Unpack[AsyncTalliOptions]) -> Self:
        """A copy with other options that shares connections, token and limits; closing it closes nothing."""
        return self._derive(changes)

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """Campaigns, their icons, and payout instructions sent to them as a file."""
        from talli.resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def campaign_drafts(self) -> AsyncCampaignDrafts:
        """Campaigns in preparation."""
        from talli.resources.campaign_drafts import AsyncCampaignDrafts

        return AsyncCampaignDrafts(self)

    @cached_property
    def payout_instructions(self) -> AsyncPayoutInstructions:
        """Who is to be paid what, how far each instruction has come, and the payout it led to."""
        from talli.resources.payout_instructions import AsyncPayoutInstructions

        return AsyncPayoutInstructions(self)

    @cached_property
    def funding_sources(self) -> AsyncFundingSources:
        """Where the money of a campaign comes from."""
        from talli.resources.funding_sources import AsyncFundingSources

        return AsyncFundingSources(self)

    @cached_property
    def payout_methods(self) -> AsyncPayoutMethods:
        """The ways in which a beneficiary can be paid."""
        from talli.resources.payout_methods import AsyncPayoutMethods

        return AsyncPayoutMethods(self)

    @cached_property
    def reports(self) -> AsyncReports:
        """Campaign figures as CSV tables."""
        from talli.resources.reports import AsyncReports

        return AsyncReports(self)
