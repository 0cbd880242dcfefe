"""Ready-made clients. The one module here that knows the generated packages."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from talli import AsyncTalli, Talli
    from talonone import AsyncTalonOne, TalonOne


class ClientMaker(ABC):
    """Something that clients can be pointed at by environment variables and keys.

    Options are those of the client's constructor; they win over what points it here.
    """

    @property
    @abstractmethod
    def keys(self) -> Mapping[str, str]:
        """Talon.One's platforms, each with its key."""

    @abstractmethod
    def env(self) -> dict[str, str]:
        """The environment variables that point the clients here."""

    def talli(self, **options: Any) -> Talli:
        """A client of Talli that talks to this sandbox. Close it, or use it in a `with`."""
        from talli import Talli

        return Talli(**self._talli_options(options))

    def async_talli(self, **options: Any) -> AsyncTalli:
        """The same for `asyncio`; for an `async with`."""
        from talli import AsyncTalli

        return AsyncTalli(**self._talli_options(options))

    def talonone(self, platform: str = "braze", **options: Any) -> TalonOne:
        """A client of Talon.One with the key of a platform, that talks to this sandbox."""
        from talonone import TalonOne

        return TalonOne(**self._talonone_options(platform, options))

    def async_talonone(self, platform: str = "braze", **options: Any) -> AsyncTalonOne:
        """The same for `asyncio`; for an `async with`."""
        from talonone import AsyncTalonOne

        return AsyncTalonOne(**self._talonone_options(platform, options))

    def _talli_options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        environment = self.env()
        names = ("base_url", "token_url", "client_id", "client_secret", "audience")
        return {name: environment[f"TALLI_{name.upper()}"] for name in names} | dict(options)

    def _talonone_options(self, platform: str, options: Mapping[str, Any]) -> dict[str, Any]:
        environment = self.env()
        names = ("base_url", "deployment", "platform_name")
        here = {name: environment[f"TALONONE_{name.upper()}"] for name in names}
        return {"api_key": self.keys[platform], **here, **options}
