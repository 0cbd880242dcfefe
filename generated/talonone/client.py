"""The clients of the Talon.One Third-party API. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from tallion.client import AsyncClient, SyncClient
from tallion.config import AsyncOptions, AsyncSecret, Secret, SyncOptions
from talonone.operations import API

if TYPE_CHECKING:
    from talonone.resources.braze import AsyncBraze, Braze
    from talonone.resources.cdp import AsyncCdp, Cdp
    from talonone.resources.cep import AsyncCep, Cep
    from talonone.resources.emarsys import AsyncEmarsys, Emarsys
    from talonone.resources.iterable import AsyncIterable, Iterable
    from talonone.resources.mparticle import AsyncMparticle, Mparticle
    from talonone.resources.segment import AsyncSegment, Segment
    from talonone.resources.selligent import AsyncSelligent, Selligent


class TalonOneOptions(SyncOptions, total=False):
    """What `TalonOne.with_options` can change."""

    base_url: str | None
    api_key: Secret | None
    deployment: str | None
    platform_name: str | None
    cdp_platform_name: str | None
    cep_platform_name: str | None


class TalonOne(SyncClient):
    """The Talon.One Third-party API's client; share it between threads.

    What is left out is read from the environment, `TALONONE_` before its name.

    Args:
        base_url: `https://integration.talon.one` unless given.
        api_key: Api key; a text, or a callable that gives it and is asked again after a 401.
        deployment: Host name of your Talon.One deployment, for the calls that have to name it.
        platform_name: Name of your platform, for the calls that have to say which one they come
            from.
        cdp_platform_name: Name of your customer data platform, if it is not `platform_name`.
        cep_platform_name: Name of your customer engagement platform, if it is not `platform_name`.
        common: As in `tallion.config.SyncOptions`.

    Raises:
        ConfigurationError: an argument is missing or wrong; it names the variable too.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: Secret | None = None,
        deployment: str | None = None,
        platform_name: str | None = None,
        cdp_platform_name: str | None = None,
        cep_platform_name: str | None = None,
        **common: Unpack[SyncOptions],
    ) -> None:
        arguments = {
            "base_url": base_url,
            "api_key": api_key,
            "deployment": deployment,
            "platform_name": platform_name,
            "cdp_platform_name": cdp_platform_name,
            "cep_platform_name": cep_platform_name,
        }
        super().__init__(API, arguments, common)

    def with_options(self, **changes: Unpack[TalonOneOptions]) -> Self:
        """A copy with other options that shares connections, token and limits; closing it closes nothing."""
        return self._derive(changes)

    @cached_property
    def braze(self) -> Braze:
        """Coupons, referral codes and events for Braze, called from its Connected Content. Braze itself
        recommends sending at most 500 messages a minute."""
        from talonone.resources.braze import Braze

        return Braze(self)

    @cached_property
    def iterable(self) -> Iterable:
        """Coupons, referral codes and loyalty balances for Iterable, called from its data feeds."""
        from talonone.resources.iterable import Iterable

        return Iterable(self)

    @cached_property
    def segment(self) -> Segment:
        """Customer profiles, audiences, events and sessions sent by Segment. All operations together take
        60 calls a second; beyond that, and when too many run at the same time, they answer 429."""
        from talonone.resources.segment import Segment

        return Segment(self)

    @cached_property
    def cdp(self) -> Cdp:
        """Customer profiles and audiences sent by any other customer data platform (CDP)."""
        from talonone.resources.cdp import Cdp

        return Cdp(self)

    @cached_property
    def cep(self) -> Cep:
        """Coupons, referral codes and loyalty for any other customer engagement platform (CEP)."""
        from talonone.resources.cep import Cep

        return Cep(self)

    @cached_property
    def selligent(self) -> Selligent:
        """Coupons for Selligent Marketing Cloud."""
        from talonone.resources.selligent import Selligent

        return Selligent(self)

    @cached_property
    def emarsys(self) -> Emarsys:
        """Coupons, loyalty balances and audiences for Emarsys. These operations sign in with Basic."""
        from talonone.resources.emarsys import Emarsys

        return Emarsys(self)

    @cached_property
    def mparticle(self) -> Mparticle:
        """The one address to which mParticle sends everything."""
        from talonone.resources.mparticle import Mparticle

        return Mparticle(self)


class AsyncTalonOneOptions(AsyncOptions, total=False):
    """What `AsyncTalonOne.with_options` can change."""

    base_url: str | None
    api_key: AsyncSecret | None
    deployment: str | None
    platform_name: str | None
    cdp_platform_name: str | None
    cep_platform_name: str | None


class AsyncTalonOne(AsyncClient):
    """The Talon.One Third-party API's asynchronous client; share it between tasks.

    What is left out is read from the environment, `TALONONE_` before its name.

    Args:
        base_url: `https://integration.talon.one` unless given.
        api_key: Api key; a text, or a callable that gives it and is asked again after a 401.
        deployment: Host name of your Talon.One deployment, for the calls that have to name it.
        platform_name: Name of your platform, for the calls that have to say which one they come
            from.
        cdp_platform_name: Name of your customer data platform, if it is not `platform_name`.
        cep_platform_name: Name of your customer engagement platform, if it is not `platform_name`.
        common: As in `tallion.config.SyncOptions`.

    Raises:
        ConfigurationError: an argument is missing or wrong; it names the variable too.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: AsyncSecret | None = None,
        deployment: str | None = None,
        platform_name: str | None = None,
        cdp_platform_name: str | None = None,
        cep_platform_name: str | None = None,
        **common: Unpack[AsyncOptions],
    ) -> None:
        arguments = {
            "base_url": base_url,
            "api_key": api_key,
            "deployment": deployment,
            "platform_name": platform_name,
            "cdp_platform_name": cdp_platform_name,
            "cep_platform_name": cep_platform_name,
        }
        super().__init__(API, arguments, common)

    def with_options(self, **changes: Unpack[AsyncTalonOneOptions]) -> Self:
        """A copy with other options that shares connections, token and limits; closing it closes nothing."""
        return self._derive(changes)

    @cached_property
    def braze(self) -> AsyncBraze:
        """Coupons, referral codes and events for Braze, called from its Connected Content. Braze itself
        recommends sending at most 500 messages a minute."""
        from talonone.resources.braze import AsyncBraze

        return AsyncBraze(self)

    @cached_property
    def iterable(self) -> AsyncIterable:
        """Coupons, referral codes and loyalty balances for Iterable, called from its data feeds."""
        from talonone.resources.iterable import AsyncIterable

        return AsyncIterable(self)

    @cached_property
    def segment(self) -> AsyncSegment:
        """Customer profiles, audiences, events and sessions sent by Segment. All operations together take
        60 calls a second; beyond that, and when too many run at the same time, they answer 429."""
        from talonone.resources.segment import AsyncSegment

        return AsyncSegment(self)

    @cached_property
    def cdp(self) -> AsyncCdp:
        """Customer profiles and audiences sent by any other customer data platform (CDP)."""
        from talonone.resources.cdp import AsyncCdp

        return AsyncCdp(self)

    @cached_property
    def cep(self) -> AsyncCep:
        """Coupons, referral codes and loyalty for any other customer engagement platform (CEP)."""
        from talonone.resources.cep import AsyncCep

        return AsyncCep(self)

    @cached_property
    def selligent(self) -> AsyncSelligent:
        """Coupons for Selligent Marketing Cloud."""
        from talonone.resources.selligent import AsyncSelligent

        return AsyncSelligent(self)

    @cached_property
    def emarsys(self) -> AsyncEmarsys:
        """Coupons, loyalty balances and audiences for Emarsys. These operations sign in with Basic."""
        from talonone.resources.emarsys import AsyncEmarsys

        return AsyncEmarsys(self)

    @cached_property
    def mparticle(self) -> AsyncMparticle:
        """The one address to which mParticle sends everything."""
        from talonone.resources.mparticle import AsyncMparticle

        return AsyncMparticle(self)
