"""Getting the header that authorises a call, as a generator that does no I/O.

It yields what it needs and is sent what came of it; `drive` waits, locks and sends. Every rule on who asks
for a secret or a token, and who waits for whom, is here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Hashable
from typing import Any, TypeVar

from msgspec.structs import replace

from tallion import redact
from tallion.auth import authorization, bearer, checked_secret
from tallion.config import CLIENT_SECRET, Settings, credential_options
from tallion.errors import APIError, DeadlineExceededError
from tallion.operation import ApiKeyHeader, BasicAuth, ClientCredentials
from tallion.records import Record
from tallion.steps import Credential, Header, Send, Sleep, Terms
from tallion.token_memory import HeldToken, TokenMemory
from tallion.tokens import Denied, Granted, TokenRequest, key_of, request_token

T = TypeVar("T")


class Ask(Record, frozen=True, kw_only=True):
    """Ask the caller's callable for a secret. Answer: what it gives."""

    hidden = frozenset({"callable"})
    callable: Callable[[], Any]


class Claim(Record, frozen=True, kw_only=True):
    """Become the one caller in this process or event loop that works on this. Answer: whether that is so."""

    key: Hashable


class Wait(Record, frozen=True, kw_only=True):
    """Wait until the caller that works on this is done, or the time is up. Answer: None."""

    key: Hashable
    seconds: float | None


class Lock(Record, frozen=True, kw_only=True):
    """Become the one caller among all that share the store. Answer: false if another is that for too long."""

    key: str
    seconds: float | None
    """How long to wait for it."""
    only_try: bool
    """Do not wait, where the store's lock allows that."""


class Load(Record, frozen=True, kw_only=True):
    """Get a token from the store. Answer: a `StoredToken` or None."""

    key: str


class Save(Record, frozen=True, kw_only=True):
    """Put a token into the store. Answer: None."""

    hidden = frozenset({"token"})
    key: str
    token: str
    ttl: float


CredentialStep = Ask | Claim | Wait | Lock | Load | Save | Send | Sleep
Steps = Generator[CredentialStep, Any, T]


class Credentials:
    """Knows the header for each security scheme of a client, and keeps tokens and what callables gave.

    Args:
        clock: monotonic time in seconds.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._secrets: dict[str, str] = {}
        self._memory = TokenMemory(clock)

    def changed(
        self, settings: Settings, clock: Callable[[], float], changes: Collection[str]
    ) -> Credentials:
        """Those for changed settings; they share all that the changes do not concern."""
        credentials = Credentials(settings, clock)
        if credential_options(settings.api).isdisjoint(changes):
            credentials._secrets = self._secrets
        if "token_store" not in changes:
            credentials._memory = self._memory
        return credentials

    def header(self, step: Credential, terms: Terms) -> Steps[Header | None]:
        """The header that authorises a call, or None if there is none but the refused one.

        Raises:
            ConfigurationError: an option is missing, or a callable gave what cannot be sent.
            AuthenticationError: the token request was refused, or its reply holds no token.
            TallionError: the token endpoint did not answer, or the deadline passed.
            Exception: whatever a callable of the caller's raised.
        """
        scheme = self._settings.api.schemes[step.scheme]
        if isinstance(scheme, ClientCredentials):
            token = yield from _TokenFlow(self._settings, scheme, self._memory, step, terms).run()
            header = bearer(token)
        else:
            header = yield from self._keyed(scheme, step, terms)
        return None if header == step.refused else header

    def _keyed(self, scheme: ApiKeyHeader | BasicAuth, step: Credential, terms: Terms) -> Steps[Header]:
        given = self._settings.option(scheme.option)
        if isinstance(given, str):
            return authorization(scheme, given)
        key = (scheme.option, id(given))
        while (header := self._known(scheme, step)) is None and not (yield Claim(key=key)):
            yield from _wait(key, step, terms)
        # Another may have been done between the look and the claim.
        if header is None and (header := self._known(scheme, step)) is None:
            secret = checked_secret(scheme.option, (yield Ask(callable=given)))
            self._secrets[scheme.option] = secret
            header = authorization(scheme, secret)
        return header

    def _known(self, scheme: ApiKeyHeader | BasicAuth, step: Credential) -> Header | None:
        secret = self._secrets.get(scheme.option)
        header = None if secret is None else authorization(scheme, secret)
        return None if header == step.refused else header


class _TokenFlow:
    """How one call gets its access token."""

    def __init__(
        self,
        settings: Settings,
        scheme: ClientCredentials,
        memory: TokenMemory,
        step: Credential,
        terms: Terms,
    ) -> None:
        values = {name: settings.option(name) for name in scheme.options}
        self._secret = values.pop(CLIENT_SECRET, None)
        self._public = values
        self._url: str = settings.option(scheme.token_url)
        self._key = key_of(self._url, values)
        self._memory = memory
        self._step = step
        self._terms = terms
        self._known_denial = memory.denial(self._key)

    def run(self) -> Steps[str]:
        if self._step.refused is not None:
            self._memory.refuse(self._key, self._step.refused[1].removeprefix(bearer("")[1]))
        while (token := self._memory.fresh(self._key)) is None:
            if (yield Claim(key=self._key)):
                return (yield from self._first())
            old = self._memory.valid(self._key)
            if old is not None:
                return old.token
            yield from _wait(self._key, self._step, self._terms)
        return token

    def _first(self) -> Steps[str]:
        """The token that the one caller in this process gets; others may be at it in other processes."""
        self._memory.adopt(self._key, (yield Load(key=self._key)))
        if (token := self._memory.fresh(self._key)) is not None:
            return token
        self._share_denial()
        is_urgent = self._memory.valid(self._key) is None
        left = self._terms.left(self._step.ends)
        if not (yield Lock(key=self._key, seconds=left, only_try=not is_urgent)):
            if (old := self._memory.valid(self._key)) is not None:
                return old.token
            raise _waited_too_long(self._step)
        self._memory.adopt(self._key, (yield Load(key=self._key)))
        if (token := self._memory.fresh(self._key)) is not None:
            return token
        if (old := self._memory.valid(self._key)) is not None:
            token = yield from self._ahead(old)
        return token or (yield from self._anew())

    def _share_denial(self) -> None:
        """Raise what another caller was just told while this one waited for it."""
        denial = self._memory.denial(self._key)
        if denial is None or denial is self._known_denial or self._memory.valid(self._key) is not None:
            return
        timeout = self._terms.capped(self._terms.left(self._step.ends))
        if denial.speaks_for(self._secret, self._terms.max_attempts, timeout):
            raise denial.denied.error(self._step.operation)

    def _ahead(self, old: HeldToken) -> Steps[str | None]:
        """A new token before the old one expires, if one attempt gives it; else the old one, if still valid.

        The attempt takes half of the time that the call has left, at most.
        """
        now, left = self._terms.clock(), self._terms.left(self._step.ends)
        denial = self._memory.denial(self._key)
        if denial is not None and now < denial.until:
            return old.token
        ends = old.expires if left is None else min(old.expires, now + left / 2)
        try:
            result = yield from self._asked(replace(self._terms, max_attempts=1), ends)
        except Exception as error:  # noqa: BLE001 - also of the caller's callable: the old token is still good
            problem = type(error).__name__
        else:
            if isinstance(result, Granted):
                return result.token
            problem = str(result)
        if self._memory.valid(self._key) is None:
            return None
        self._memory.postpone(self._key, old)
        redact.logger.warning(
            "%s: the access token was not renewed ahead of its expiry: %s; it is good for %.0f s more",
            self._step.operation,
            problem,
            old.expires - self._terms.clock(),
        )
        return old.token

    def _anew(self) -> Steps[str]:
        """A new token, with as many attempts as a call has."""
        yield from self._hold_off()
        result = yield from self._asked(self._terms, self._step.ends)
        if isinstance(result, Denied):
            raise result.error(self._step.operation)
        return result.token

    def _hold_off(self) -> Steps[None]:
        """Wait as long as the token endpoint asked other callers to."""
        denial = self._memory.denial(self._key)
        wait = 0.0 if denial is None else denial.until - self._terms.clock()
        if denial is None or wait <= 0:
            return
        left = self._terms.left(self._step.ends)
        if denial.is_too_long or (left is not None and wait >= left):
            error = denial.denied.error(self._step.operation)
            if isinstance(error, APIError):
                elapsed = self._terms.clock() - denial.at
                error.retry_after = (denial.denied.retry_after or 0.0) - elapsed
            raise error
        yield Sleep(seconds=wait)

    def _asked(self, terms: Terms, ends: float | None) -> Steps[Granted | Denied]:
        given = (yield Ask(callable=self._secret)) if callable(self._secret) else self._secret
        wanted = TokenRequest(
            operation=self._step.operation,
            token_url=self._url,
            values={**self._public, CLIENT_SECRET: checked_secret(CLIENT_SECRET, given)},
            ends=ends,
        )
        result = yield from request_token(wanted, terms)
        if isinstance(result, Denied):
            self._memory.deny(self._key, result, self._secret)
        else:
            self._memory.keep(self._key, result.token, result.ttl)
            yield Save(key=self._key, token=result.token, ttl=result.ttl)
        return result


def _wait(key: Hashable, step: Credential, terms: Terms) -> Steps[None]:
    """Wait for the caller that works on this.

    Raises:
        DeadlineExceededError: it takes too long.
    """
    yield Wait(key=key, seconds=terms.left(step.ends))
    left = terms.left(step.ends)
    if left is not None and left <= 0:
        raise _waited_too_long(step)


def _waited_too_long(step: Credential) -> DeadlineExceededError:
    return DeadlineExceededError(
        f"{step.operation}: the deadline passed while another caller was getting the credential. "
        "Give more time if its source needs it."
    )
