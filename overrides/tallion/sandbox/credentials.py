"""Who may call: Talli's client credentials and tokens, Talon.One's keys."""

from __future__ import annotations

import base64
import binascii
import time
from collections.abc import Callable, Mapping
from secrets import compare_digest, token_urlsafe
from typing import Any, Final

from attrs import Factory, define, frozen

from tallion.sandbox.document import Operation, Scheme
from tallion.sandbox.replies import RefusalError, Reply

PLATFORMS: Final = ("braze", "iterable", "segment", "cdp", "cep", "emarsys", "selligent", "mparticle")


@frozen
class TokenRefusedError(Exception):
    """A token request is refused, with the code that OAuth 2.0 has for it (RFC 6749, section 5.2)."""

    status: int
    error: str
    description: str

    def reply(self) -> Reply:
        """What the token endpoint answers."""
        return Reply(status=self.status, body={"error": self.error, "error_description": self.description})


@define(kw_only=True)
class Credentials:
    """The credentials that the sandbox knows. None of them opens anything else."""

    client_id: str = "sandbox-client-id"
    client_secret: str = "sandbox-client-secret"
    audience: str = "https://talli.sandbox.example"
    keys: Mapping[str, str] = Factory(lambda: {name: f"sandbox-{name}-key" for name in PLATFORMS})
    """Platform → its key."""
    token_lifetime: int = 36000
    """Seconds; the guide's example."""
    clock: Callable[[], float] = time.monotonic
    _tokens: dict[str, float] = Factory(dict)
    """Token → when it expires."""

    def issue_token(self, request: Any) -> dict[str, Any]:
        """Answer a token request, its JSON already read.

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
        return {"access_token": token, "expires_in": self.token_lifetime, "token_type": "Bearer"}

    def expire_tokens(self) -> None:
        """Let every token that was issued expire now."""
        self._tokens.clear()

    def check(self, operation: Operation, authorization: str | None) -> None:
        """Check the `Authorization` header of a request as the operation's security asks.

        Raises:
            RefusalError: 401.
        """
        if operation.scheme is None:
            return
        if authorization is None:
            raise RefusalError(401, "The Authorization header is missing.")
        if operation.scheme.kind == "bearer":
            self._check_token(authorization)
        elif operation.scheme.kind == "basic":
            self.check_key(operation.platform, _key_in(operation.scheme, _basic_user(authorization)))
        else:
            self.check_key(operation.platform, _key_in(operation.scheme, authorization))

    def check_key(self, platform: str, key: str) -> None:
        """Check that a key was made for the platform.

        Raises:
            RefusalError: 401.
        """
        owner = next((name for name, known in self.keys.items() if _same(known, key)), None)
        if owner is None:
            raise RefusalError(401, "The API key is unknown.")
        if owner != platform:
            raise RefusalError(401, f"The API key was made for {owner}, not for {platform}.")

    def _check_token(self, authorization: str) -> None:
        kind, _, token = authorization.partition(" ")
        if kind.lower() != "bearer" or self._tokens.get(token, 0.0) <= self.clock():
            raise RefusalError(401, "The access token is unknown or has expired.")


def _same(one: str, other: str) -> bool:
    return compare_digest(one.encode(), other.encode())


def _basic_user(authorization: str) -> str:
    kind, _, encoded = authorization.partition(" ")
    try:
        user, colon, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise RefusalError(401, "The Authorization header is not valid Basic.") from None
    if kind.lower() != "basic" or not colon or password:
        raise RefusalError(401, "This operation takes Basic with the key as user name and no password.")
    return user


def _key_in(scheme: Scheme, text: str) -> str:
    before, _, after = scheme.template.partition("{api_key}")
    if not (text.startswith(before) and text.endswith(after)):
        raise RefusalError(401, f"The credential must begin with {before!r}.")
    return text.removeprefix(before).removesuffix(after)
