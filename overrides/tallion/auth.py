"""The header that authorises a call."""

from __future__ import annotations

import inspect
from base64 import b64encode

from tallion.errors import ConfigurationError
from tallion.operation import Api, ApiKeyHeader, BasicAuth
from tallion.redact import CREDENTIAL_HEADERS
from tallion.steps import Header


def authorization(scheme: ApiKeyHeader | BasicAuth, secret: str) -> Header:
    """The header of a scheme that needs no request of its own.

    Source: RFC 7617 for Basic; the password is empty.
    """
    if isinstance(scheme, ApiKeyHeader):
        return scheme.header, f"{scheme.prefix}{secret}"
    username = scheme.username.replace(f"{{{scheme.option}}}", secret)
    return "Authorization", f"Basic {b64encode(f'{username}:'.encode()).decode()}"


def bearer(token: str) -> Header:
    """The header of an access token. Source: RFC 6750, section 2.1."""
    return "Authorization", f"Bearer {token}"


def checked_secret(option: str, secret: object) -> str:
    """What a callable gave for a secret, if it can be sent in a header.

    Raises:
        ConfigurationError: it cannot; the error does not show it.
    """
    if inspect.isawaitable(secret):
        if inspect.iscoroutine(secret):
            secret.close()
        raise ConfigurationError(
            f"The callable {option} is asynchronous, which only the asynchronous client can wait for."
        )
    if not isinstance(secret, str):
        raise ConfigurationError(f"The callable {option} must give a str, not {type(secret).__name__}.")
    if not secret or not (secret.isascii() and secret.isprintable()):
        raise ConfigurationError(f"The callable {option} gave an empty key, or one with a line break in it.")
    return secret


def credential_headers(api: Api) -> frozenset[str]:
    """Names of the headers that only we may set, lower case."""
    schemes = api.schemes.values()
    return CREDENTIAL_HEADERS | {s.header.lower() for s in schemes if isinstance(s, ApiKeyHeader)}
