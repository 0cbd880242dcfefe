"""Ready-made clients. The one module here that knows the generated packages."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli import Talli
    from talonone import TalonOne


class ClientMaker(ABC):
    """Something that clients can be pointed at by environment variables and keys."""

    @property
    @abstractmethod
    def keys(self) -> Mapping[str, str]:
        """Talon.One's platforms, each with its key."""

    @abstractmethod
    def env(self) -> dict[str, str]:
        """The environment variables that point the clients here."""

    def talli(self) -> Talli:
        """A client of Talli that talks to this sandbox. Close it, or use it in a `with`."""
        from talli import Talli

        environment = self.env()
        return Talli(
            base_url=environment["TALLI_BASE_URL"],
            token_url=environment["TALLI_TOKEN_URL"],
            client_id=environment["TALLI_CLIENT_ID"],
            client_secret=environment["TALLI_CLIENT_SECRET"],
            audience=environment["TALLI_AUDIENCE"],
        )

    def talonone(self, platform: str = "braze") -> TalonOne:
        """A client of Talon.One with the key of a platform, that talks to this sandbox."""
        from talonone import TalonOne

        environment = self.env()
        return TalonOne(
            api_key=self.keys[platform],
            base_url=environment["TALONONE_BASE_URL"],
            deployment=environment["TALONONE_DEPLOYMENT"],
            platform_name=environment["TALONONE_PLATFORM_NAME"],
        )
