"""A client's settings, from its arguments and the environment."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol, TypedDict
from urllib.parse import urlsplit

from msgspec.structs import replace

from tallion.errors import ConfigurationError
from tallion.hostnames import is_hostname
from tallion.operation import Api, ClientCredentials, RateLimit
from tallion.pacing import RateLimiter
from tallion.records import Record
from tallion.redact import Attempt

Secret = str | Callable[[], str]
"""A secret, or what gives it; asked again after a 401."""
AsyncSecret = str | Callable[[], str | Awaitable[str]]
"""A secret, or what gives it, also asynchronously; asked again after a 401."""

_NOT_IN_URLS = re.compile(r"""[\x00-\x20\x7f"<>\\^`{|}]""")
"""Source: RFC 3986, appendix A."""


CLIENT_SECRET = "client_secret"
"""The option of client credentials that is secret. Source: RFC 6749, section 2.3.1."""


class HttpClient(Protocol):
    """What we need of a client of the caller's; `httpx.Client` has it all."""

    def build_request(
        self, method: str, url: str, *, content: Any, files: Any, headers: Any, timeout: Any
    ) -> Any:
        """Make a request."""

    def send(self, request: Any, *, stream: bool, auth: None, follow_redirects: bool) -> Any:
        """Send it."""


class AsyncHttpClient(Protocol):
    """What we need of an asynchronous client of the caller's; `httpx.AsyncClient` has it all."""

    def build_request(
        self, method: str, url: str, *, content: Any, files: Any, headers: Any, timeout: Any
    ) -> Any:
        """Make a request."""

    async def send(self, request: Any, *, stream: bool, auth: None, follow_redirects: bool) -> Any:
        """Send it."""


class _CommonOptions(TypedDict, total=False):
    timeout: float | None
    deadline: float | None
    max_attempts: int
    dry_run: bool
    rate_limiter: RateLimit | RateLimiter | None
    user_agent: str | None
    on_attempt: Callable[[Attempt], object] | None
    require: tuple[str, ...]
    allow_insecure_http: bool


class SyncOptions(_CommonOptions, total=False):
    """Constructor arguments that all clients share."""

    http_client: HttpClient | None


class AsyncOptions(_CommonOptions, total=False):
    """Constructor arguments that all asynchronous clients share."""

    http_client: AsyncHttpClient | None


class Settings(Record, frozen=True, kw_only=True):
    """A client's settings, checked."""

    hidden = frozenset({"values"})
    api: Api
    values: Mapping[str, Any]
    """The API's own options that were given or found in the environment."""
    timeout: float | None = 30.0
    deadline: float | None = 120.0
    max_attempts: int = 3
    dry_run: bool = False
    rate_limiter: RateLimit | RateLimiter | None = None
    http_client: Any = None
    user_agent: str | None = None
    on_attempt: Callable[[Attempt], object] | None = None
    require: tuple[str, ...] = ()
    allow_insecure_http: bool = False

    def option(self, name: str) -> Any:
        """The value of an option, or of the one that stands in for it.

        Raises:
            ConfigurationError: there is none.
        """
        value = self.find(name)
        if value is None:
            raise ConfigurationError(_missing(self.api, [name]))
        return value

    def find(self, name: str) -> Any:
        """The value of an option, or of the one that stands in for it, or None."""
        value = self.values.get(name)
        if value is not None:
            return value
        fallbacks = {option.name: option.falls_back_to for option in self.api.options}
        return self.values.get(fallbacks.get(name) or "")

    def changed(self, changes: Mapping[str, Any], environment: Mapping[str, str]) -> Settings:
        """These settings with other arguments.

        Raises:
            TypeError: an argument is unknown.
            ConfigurationError: a value cannot be used.
        """
        own = {**self.values, **{name: changes[name] for name in changes if name in self.values}}
        common = {name: getattr(self, name) for name in _COMMON}
        common |= {name: changes[name] for name in changes if name not in self.values}
        return build(self.api, own, common, environment)


_COMMON = (
    "timeout",
    "deadline",
    "max_attempts",
    "dry_run",
    "rate_limiter",
    "http_client",
    "user_agent",
    "on_attempt",
    "require",
    "allow_insecure_http",
)


def build(
    api: Api, own: Mapping[str, Any], common: Mapping[str, Any], environment: Mapping[str, str]
) -> Settings:
    """The settings of a client.

    Args:
        own: the API's own options; what is None is looked up in the environment as `PREFIX_OPTION`.
        common: the options that all clients share.

    Raises:
        TypeError: an argument is unknown.
        ConfigurationError: something is missing, or cannot be used; it names argument and variable.
    """
    for name in common:
        if name not in _COMMON:
            raise TypeError(f"{api.package} client got an unexpected keyword argument {name!r}")
    values = {name: _given(api, name, value, environment) for name, value in own.items()}
    if values.get("base_url") is None:
        values["base_url"] = api.base_url
    settings = Settings(api=api, values=values, **common)
    _check_common(settings)
    _check_required(settings)
    for name in _url_options(api):
        if values.get(name) is not None:
            values[name] = checked_url(name, values[name], insecure=settings.allow_insecure_http)
    for option in api.options:
        if option.hostname and values.get(option.name) is not None:
            _check_host_name(option.name, values[option.name])
    return replace(settings, values=values)


def variable(api: Api, option: str) -> str:
    """The environment variable of an option."""
    return f"{api.env_prefix}_{option}".upper()


def credential_options(api: Api) -> frozenset[str]:
    """The options of the security schemes, but for URLs."""
    found: set[str] = set()
    for scheme in api.schemes.values():
        found.update(scheme.options if isinstance(scheme, ClientCredentials) else (scheme.option,))
    return frozenset(found)


def secret_options(api: Api) -> frozenset[str]:
    """The options that hold a secret: text, or what gives it."""
    public = {
        name
        for scheme in api.schemes.values()
        if isinstance(scheme, ClientCredentials)
        for name in scheme.options
        if name != CLIENT_SECRET
    }
    return credential_options(api) - public


def checked_url(name: str, url: str, *, insecure: bool) -> str:
    """A URL that credentials may be sent to, without its trailing slash.

    Raises:
        ConfigurationError: it is no absolute https URL (or http to this machine), or holds more than
            scheme, host, port and path.
    """
    refused = f"{name} must be a URL such as https://api.example.com, without user name, query or fragment"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError(f"{refused}.") from None
    if _NOT_IN_URLS.search(url) or not url.isascii() or parts.scheme not in ("http", "https"):
        raise ConfigurationError(f"{refused}.")
    if not host or "@" in parts.netloc or "?" in url or "#" in url:
        raise ConfigurationError(f"{refused}.")
    if parts.scheme == "http" and not (insecure or _is_loopback(host)):
        raise ConfigurationError(
            f"{name} must begin with https://: credentials would travel in the clear. For a host that is "
            "reached in a safe way, give allow_insecure_http=True."
        )
    return url.rstrip("/")


def _given(api: Api, name: str, value: Any, environment: Mapping[str, str]) -> Any:
    """An option's value, from its argument or else from the environment."""
    source = f"argument {name}"
    if value is None:
        source = f"environment variable {variable(api, name)}"
        value = environment.get(variable(api, name)) or None
    if value is None or name == "token_store" or (callable(value) and name in secret_options(api)):
        return value
    if not isinstance(value, str):
        raise ConfigurationError(f"The {source} must be a str, not {type(value).__name__}.")
    if not value.strip():
        raise ConfigurationError(f"The {source} must not be empty.")
    if not (value.isascii() and value.isprintable()) and name in credential_options(api):
        raise ConfigurationError(f"The {source} holds a line break or another character that no key has.")
    return value


def _check_common(settings: Settings) -> None:
    for name in ("timeout", "deadline"):
        value = getattr(settings, name)
        if value is not None:
            checked_seconds(name, value)
    checked_attempts(settings.max_attempts)
    for name in ("dry_run", "allow_insecure_http"):
        if not isinstance(getattr(settings, name), bool):
            raise ConfigurationError(f"{name} must be True or False.")
    agent = settings.user_agent
    if agent is not None and not (isinstance(agent, str) and agent.isascii() and agent.isprintable()):
        raise ConfigurationError("user_agent must be a str of printable ASCII.")
    if settings.on_attempt is not None and not callable(settings.on_attempt):
        raise ConfigurationError("on_attempt must be callable.")
    limiter = settings.rate_limiter
    if limiter is not None and not isinstance(limiter, RateLimit | RateLimiter):
        raise ConfigurationError("rate_limiter must be a RateLimit or have a method acquire(operation).")


def checked_seconds(name: str, value: Any) -> None:
    """Refuse what is no positive, finite number of seconds."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 < value < float("inf"):
        raise ConfigurationError(f"{name} must be a positive number of seconds, or None for no limit.")


def checked_attempts(value: Any) -> None:
    """Refuse what is no number of attempts."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigurationError("max_attempts must be an int of at least 1.")


def _check_required(settings: Settings) -> None:
    """Name all options at once that are needed now and missing."""
    if isinstance(settings.require, str):
        raise ConfigurationError(f"require must be a tuple of names, such as ({settings.require!r},).")
    unknown = [name for name in settings.require if name not in settings.values]
    if unknown:
        raise ConfigurationError(f"require names no option of this client: {', '.join(unknown)}.")
    needed = list(settings.require)
    if settings.api.checks_credentials_at_construction:
        needed += ["base_url", *_url_options(settings.api), *sorted(credential_options(settings.api))]
    missing = [name for name in dict.fromkeys(needed) if settings.find(name) is None]
    if missing:
        raise ConfigurationError(_missing(settings.api, missing))


def _missing(api: Api, names: list[str]) -> str:
    listed = ", ".join(f"{name} (or environment variable {variable(api, name)})" for name in names)
    return f"The client of {api.package} lacks {listed}. Give each as an argument or set its variable."


def _url_options(api: Api) -> tuple[str, ...]:
    schemes = api.schemes.values()
    return ("base_url", *(scheme.token_url for scheme in schemes if isinstance(scheme, ClientCredentials)))


def _is_loopback(host: str) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_host_name(name: str, value: str) -> None:
    if is_hostname(value):
        return
    hint = ""
    if "/" in value:
        host = urlsplit(value if "//" in value else f"//{value}").netloc
        hint = f" Did you mean {host!r}?" if is_hostname(host) else ""
    raise ConfigurationError(f"{name} must be a host name, without scheme or path.{hint}")
