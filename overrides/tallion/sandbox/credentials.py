"""Who may call: Talli's client credentials and tokens, Talon.One's keys."""

from __future__ import annotations

import base64
import binascii
import re
import time
from collections.abc import Callable, Collection, Mapping
from secrets import compare_digest, token_urlsafe
from typing import Any, Final

from attrs import Factory, asdict, define, field, frozen
from attrs.converters import optional

from tallion.sandbox.document import Operation, Scheme
from tallion.sandbox.replies import RefusalError, Reply

PLATFORMS: Final = ("braze", "iterable", "segment", "cdp", "cep", "emarsys", "selligent", "mparticle")
_REAL_LOOKING: Final = (
    ("an access token", re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}")),
    ("a Talon.One key", re.compile(r"(?<![\w-])[0-9a-f]{32,64}(?![\w-])")),
    ("an OAuth client secret", re.compile(r"(?<![\w-])[A-Za-z0-9_-]{48,}(?![\w-])")),
)


@frozen
class TokenRefusedError(Exception):
    """A token request is refused, with the code that OAuth 2.0 has for it (RFC 6749, section 5.2)."""

    status: int
    error: str
    description: str

    def reply(self) -> Reply:
        """What the token endpoint answers."""
        return Reply(status=self.status, body={"error": self.error, "error_description": self.description})


@frozen(kw_only=True)
class ApiKey:
    """A key as the Campaign Manager makes it: for one platform and one Application, with an expiry date."""

    value: str
    platform: str
    application_id: int | None = None
    """None, as the sandbox's own keys have it, is good for every Application."""
    expires: float | None = field(default=None, converter=optional(float))
    """On the sandbox's clock; None never does."""


@define(kw_only=True)
class Credentials:
    """The credentials that the sandbox knows. None of them opens anything else."""

    client_id: str = "sandbox-client-id"
    client_secret: str = "sandbox-client-secret"
    audience: str = "https://talli.sandbox.example"
    keys: Mapping[str, str] = Factory(lambda: {name: f"sandbox-{name}-key" for name in PLATFORMS})
    """Platform → its key that is good for every Application and does not expire."""
    token_lifetime: float = 36000
    """Seconds; the guide's example."""
    scopes: frozenset[str] | None = None
    """What tokens are good for; None for everything."""
    clock: Callable[[], float] = time.time
    _tokens: dict[str, float] = Factory(dict)
    """Token → when it expires."""
    _more_keys: list[ApiKey] = Factory(list)

    def add_key(
        self, platform: str, *, application_id: int | None = None, expires_in: float | None = None
    ) -> ApiKey:
        """Make a key.

        Args:
            platform: for whom it is, such as `braze`.
            application_id: the one Application that it is good for.
            expires_in: seconds until it expires.

        Raises:
            ValueError: there is no such platform.
        """
        if platform not in PLATFORMS:
            raise ValueError(f"There is no platform {platform!r}; there are {', '.join(PLATFORMS)}.")
        expires = None if expires_in is None else self.clock() + expires_in
        value = f"sandbox-{platform}-{token_urlsafe(12)}"
        key = ApiKey(value=value, platform=platform, application_id=application_id, expires=expires)
        self._more_keys.append(key)
        return key

    def made_keys(self) -> list[dict[str, Any]]:
        """The keys that were made, for `take_keys`."""
        return [asdict(key) for key in self._more_keys]

    def take_keys(self, kept: Any) -> None:
        """Take over the keys that another sandbox made.

        Raises:
            ValueError: these are none.
        """
        try:
            self._more_keys += [ApiKey(**key) for key in kept]
        except TypeError as error:
            raise ValueError(f"its keys are none: {error}") from None

    def issue_token(self, request: Any, expires_in: float | None = None) -> dict[str, Any]:
        """Answer a token request, its JSON already read.

        Args:
            expires_in: what the reply says, if that is not how long the token is good for.

        Raises:
            TokenRefusedError: it is malformed, or its credentials are not ours.
        """
        fields = ("client_id", "client_secret", "audience", "grant_type")
        if not isinstance(request, dict) or not all(isinstance(request.get(name), str) for name in fields):
            raise TokenRefusedError(
                400, "invalid_request", f"The body must be JSON with {', '.join(fields)}."
            )
        if request["grant_type"] != "client_credentials":
            raise TokenRefusedError(400, "unsupported_grant_type", "grant_type must be client_credentials.")
        if request["client_id"] != self.client_id or not _same(request["client_secret"], self.client_secret):
            raise TokenRefusedError(401, "invalid_client", "Unknown client_id, or wrong client_secret.")
        if request["audience"] != self.audience:
            raise TokenRefusedError(403, "access_denied", "This client has no access to that audience.")
        token = f"sandbox-token-{token_urlsafe(24)}"
        self._tokens[token] = self.clock() + self.token_lifetime
        said = self.token_lifetime if expires_in is None else expires_in
        return {"access_token": token, "expires_in": int(said), "token_type": "Bearer"}

    def expire_tokens(self) -> None:
        """Let every token that was issued expire now."""
        self._tokens.clear()

    def check(self, operation: Operation, authorization: str | None) -> ApiKey | None:
        """Check the `Authorization` header of a request as the operation's security asks.

        Returns:
            The key, where it was one.

        Raises:
            RefusalError: 401, or 403 where a token lacks a scope.
        """
        if operation.scheme is None:
            return None
        if authorization is None:
            raise RefusalError(401, "The Authorization header is missing.")
        if operation.scheme.kind == "bearer":
            self._check_token(authorization, operation.scheme.scopes)
            return None
        text = _basic_user(authorization) if operation.scheme.kind == "basic" else authorization
        return self.check_key(operation, _key_in(operation.scheme, text))

    def check_key(self, operation: Operation, value: str) -> ApiKey:
        """Check that a key was made for the operation's platform, and is still good.

        Raises:
            RefusalError: 401.
        """
        standing = [ApiKey(value=key, platform=name) for name, key in self.keys.items()]
        key = next((known for known in [*standing, *self._more_keys] if _same(known.value, value)), None)
        if key is None:
            raise RefusalError(401, "The API key is unknown.")
        if key.platform != operation.platform:
            raise RefusalError(401, f"The API key was made for {key.platform}, not for {operation.platform}.")
        if key.expires is not None and key.expires <= self.clock():
            raise RefusalError(401, "The API key has expired.")
        return key

    def _check_token(self, authorization: str, needed: Collection[str]) -> None:
        kind, _, token = authorization.partition(" ")
        if kind.lower() != "bearer" or self._tokens.get(token, 0.0) <= self.clock():
            raise RefusalError(401, "The access token is unknown or has expired.")
        lacking = [] if self.scopes is None else [name for name in needed if name not in self.scopes]
        if lacking:
            raise RefusalError(403, f"The access token lacks the scope {', '.join(lacking)}.")


def check_application(key: ApiKey | None, application_id: object) -> None:
    """Check that a key was made for the Application that the call names, if it names one.

    Raises:
        RefusalError: 401.
    """
    if key is None or key.application_id is None or application_id is None:
        return
    if key.application_id != application_id:
        raise RefusalError(
            401, f"The API key was made for Application {key.application_id}, not for {application_id}."
        )


def decoded(authorization: str) -> str:
    """An `Authorization` header, that of Basic without its encoding."""
    kind, _, encoded = authorization.partition(" ")
    if kind.lower() != "basic":
        return authorization
    try:
        return base64.b64decode(encoded, validate=True).decode("latin-1")
    except ValueError:
        return ""


def real_looking(text: str) -> str | None:
    """What a text seems to hold that is not of a sandbox, or None."""
    return next((name for name, pattern in _REAL_LOOKING if pattern.search(text)), None)


def _same(one: str, other: str) -> bool:
    return compare_digest(one.encode(), other.encode())


def _basic_user(authorization: str) -> str:
    kind, _, encoded = authorization.partition(" ")
    try:
        user, colon, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        raise RefusalError(401, "The Authorization header is not valid Basic.") from None
    if kind.lower() != "basic" or not colon or password:
        raise RefusalError(401, "This operation takes Basic with the key as user name and no password.")
    return user


def _key_in(scheme: Scheme, text: str) -> str:
    before, _, after = scheme.template.partition("{api_key}")
    if not (text.startswith(before) and text.endswith(after)):
        raise RefusalError(401, f"The credential must begin with {before!r}.")
    return text.removeprefix(before).removesuffix(after)
