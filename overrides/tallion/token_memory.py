"""The access tokens of a client and its copies: before any store, and instead of one that fails."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from tallion.records import Record
from tallion.tokens import Denied, StoredToken, margin

_LONGEST_PAUSE = 120.0
_PAUSES_IN_MARGIN = 10


class HeldToken(Record, frozen=True, kw_only=True):
    """An access token in memory. Times are on the monotonic clock."""

    hidden = frozenset({"token"})
    token: str
    ttl: float
    expires: float
    renewed_at: float
    """When it is to be renewed, while it is still valid."""


class Denial(Record, frozen=True, kw_only=True):
    """A token request that failed, of which other callers need not make the same experience."""

    hidden = frozenset({"secret"})
    denied: Denied
    secret: object
    """The option that it was made with: text, or what gives it."""
    at: float
    """Time on the monotonic clock."""

    @property
    def until(self) -> float:
        """When the token endpoint may be asked again: it is taken at its word, for two minutes at most."""
        return self.at + min(self.denied.retry_after or 0.0, _LONGEST_PAUSE)

    @property
    def is_too_long(self) -> bool:
        """Whether the server asks for more time than any call waits."""
        return (self.denied.retry_after or 0.0) > _LONGEST_PAUSE

    def speaks_for(self, secret: object, attempts: int, timeout: float | None) -> bool:
        """Whether a caller would have fared the same.

        That is so if it has the same secret, and would have tried no more often and no longer.
        """
        patient = self.denied.timeout is None or (timeout is not None and timeout <= self.denied.timeout)
        tried = self.denied.attempts >= attempts and patient
        return self.secret is secret and (self.denied.final or tried)


class TokenMemory:
    """Safe to share between threads: each change is one write to one dict.

    Args:
        clock: monotonic time in seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._held: dict[str, HeldToken] = {}
        self._refused: dict[str, set[str]] = {}
        self._denials: dict[str, Denial] = {}

    def fresh(self, key: str) -> str | None:
        """The token, unless it is time to renew it."""
        held = self.valid(key)
        return held.token if held is not None and self._clock() < held.renewed_at else None

    def valid(self, key: str) -> HeldToken | None:
        """The token, until it expires or a server refuses it."""
        held = self._held.get(key)
        if held is None or held.token in self._refused.get(key, ()) or self._clock() >= held.expires:
            return None
        return held

    def keep(self, key: str, token: str, ttl: float) -> None:
        """Keep a token that was just given out."""
        self._hold(key, StoredToken(token=token, ttl=ttl, left=ttl))
        self._refused.pop(key, None)

    def adopt(self, key: str, stored: StoredToken | None) -> None:
        """Take over what a store has, if it is better than what is held; no token lives longer by it."""
        if stored is None or stored.token in self._refused.get(key, ()):
            return
        held = self._held.get(key)
        if held is not None and held.token == stored.token:
            return
        valid = self.valid(key)
        if valid is None or stored.left > valid.expires - self._clock():
            self._hold(key, stored)

    def refuse(self, key: str, token: str) -> None:
        """Let nobody use a token that a server answered with 401, whatever a store says."""
        self._refused.setdefault(key, set()).add(token)

    def postpone(self, key: str, held: HeldToken) -> None:
        """Try to renew a token a little later, because it did not work now."""
        pause = margin(held.ttl) / _PAUSES_IN_MARGIN
        self._held[key] = replace(held, renewed_at=self._clock() + pause)

    def deny(self, key: str, denied: Denied, secret: object) -> None:
        """Keep what went wrong."""
        self._denials[key] = Denial(denied=denied, secret=secret, at=self._clock())

    def denial(self, key: str) -> Denial | None:
        """What went wrong last."""
        return self._denials.get(key)

    def _hold(self, key: str, stored: StoredToken) -> None:
        expires = self._clock() + stored.left
        self._held[key] = HeldToken(
            token=stored.token,
            ttl=stored.ttl,
            expires=expires,
            renewed_at=expires - margin(stored.ttl),
        )
