from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from tallion import config
from tallion.errors import ConfigurationError
from tallion.operation import RateLimit
from tests.runtime.given import API, BASE_URL, KEY, OPTIONS, Tiny

STRICT = replace(API, checks_credentials_at_construction=True)


def test_what_is_left_out_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """`PREFIX_OPTION`; an argument wins, and an empty variable is none."""
    monkeypatch.setenv("TINY_API_KEY", "from-environment")
    monkeypatch.setenv("TINY_DEPLOYMENT", "")
    client = Tiny(api_key=None)
    assert client._settings.values["api_key"] == "from-environment"
    assert client._settings.values["deployment"] is None
    assert Tiny(api_key="given")._settings.values["api_key"] == "given"


def test_all_that_is_missing_is_named_at_once() -> None:
    """Argument and variable of each, where an API checks at construction."""
    with pytest.raises(ConfigurationError) as caught:
        config.build(STRICT, dict.fromkeys(OPTIONS), {}, {})
    for name in ("base_url", "token_url", "client_id", "client_secret", "audience"):
        assert name in str(caught.value)
        assert f"TINY_{name.upper()}" in str(caught.value)


def test_require_names_what_must_be_there() -> None:
    """At construction instead of at the first call."""
    with pytest.raises(ConfigurationError, match=r"TINY_API_KEY.*TINY_DEPLOYMENT"):
        Tiny(api_key=None, require=("api_key", "deployment"))
    with pytest.raises(ConfigurationError, match=r"no option.*apikey"):
        Tiny(require=("apikey",))
    with pytest.raises(ConfigurationError, match="tuple"):
        Tiny(require="api_key")


@pytest.mark.parametrize(
    "url",
    [
        "https://api.tiny.test",
        "https://api.tiny.test/",
        "https://api.tiny.test:8443/v2/x/",
        "http://localhost:8000",
        "http://127.0.0.1",
        "http://127.8.9.1:1",
        "http://[::1]:80",
    ],
)
def test_base_urls_that_are_safe(url: str) -> None:
    """Https anywhere, http to this machine; a slash at the end is no matter."""
    assert Tiny(base_url=url)._settings.values["base_url"] == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://api.tiny.test",
        "http://localhost.tiny.test",
        "http://127.0.0.1.tiny.test",
        "http://10.0.0.1",
        "api.tiny.test",
        "ftp://api.tiny.test",
        "https://",
        "https://user:canary@api.tiny.test",
        "https://api.tiny.test?canary=1",
        "https://api.tiny.test#canary",
        "https://api.tiny.test/a b",
        "https://api.tiny.test/a|b",
        'https://api.tiny.test/"<canary>',
        "https://api.tiny.test/{canary}",
        "https://api.tiny.test\\@canary.test",
        "https://api.tiny.test\\x",
        "https://api.tiny.tést",
        "https://api.tiny.test:port",
        "https://[::1",
    ],
)
@pytest.mark.parametrize("name", ["base_url", "token_url"])
def test_urls_that_credentials_must_not_go_to(name: str, url: str) -> None:
    """The error names the option, and shows nothing of the URL."""
    with pytest.raises(ConfigurationError, match=name) as caught:
        Tiny(**{name: url})
    assert "canary" not in str(caught.value)


def test_plain_http_can_be_allowed() -> None:
    """For hosts that are reached in a safe way."""
    client = Tiny(base_url="http://gateway.internal", allow_insecure_http=True)
    assert "http://gateway.internal" in repr(client)


@pytest.mark.parametrize(
    "given",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": "30"},
        {"timeout": True},
        {"timeout": float("nan")},
        {"deadline": float("inf")},
        {"max_attempts": 0},
        {"max_attempts": 2.0},
        {"max_attempts": True},
        {"dry_run": "yes"},
        {"user_agent": "a\r\nb"},
        {"on_attempt": 3},
        {"rate_limiter": 60},
        {"api_key": 3},
        {"api_key": ""},
        {"api_key": "canary\n"},
        {"client_id": lambda: "me"},
        {"deployment": "https://my.tiny.test"},
        {"deployment": "my.tiny.test/path"},
        {"deployment": "my tiny"},
    ],
)
def test_wrong_values_are_refused_by_name(given: dict[str, Any]) -> None:
    """At construction, and in `with_options`, without showing a secret."""
    (name,) = given
    for make in (Tiny, Tiny().with_options):
        with pytest.raises(ConfigurationError, match=name) as caught:
            make(**given)
        assert "canary" not in str(caught.value)


def test_a_deployment_that_is_a_url_gets_a_hint() -> None:
    """The error says which host name was meant."""
    with pytest.raises(ConfigurationError, match=r"Did you mean 'my\.tiny\.test'"):
        Tiny(deployment="https://my.tiny.test/")


@pytest.mark.parametrize("name", ["api_keys", "retries", "http"])
def test_an_unknown_argument_is_a_type_error(name: str) -> None:
    """At construction, and in `with_options`."""
    for make in (Tiny, Tiny().with_options):
        with pytest.raises(TypeError, match=name):
            make(**{name: 1})


def test_none_is_unlimited() -> None:
    """`timeout` and `deadline` may be None."""
    settings = Tiny(timeout=None, deadline=None, rate_limiter=RateLimit(5))._settings
    assert (settings.timeout, settings.deadline) == (None, None)


def test_fill_in_takes_the_call_the_option_or_its_stand_in() -> None:
    """In that order; what is nowhere is named with argument, option and variable."""
    client = Tiny(platform="p")
    assert client.fill_in("cdp_platform", "given", "platform_name") == "given"
    assert client.fill_in("cdp_platform", None, "platform_name") == "p"
    assert client.with_options(cdp_platform="c").fill_in("cdp_platform", None, "platform_name") == "c"
    with pytest.raises(ConfigurationError, match=r"deployment_url.*deployment.*TINY_DEPLOYMENT"):
        client.fill_in("deployment", None, "deployment_url")


def test_no_repr_shows_a_secret() -> None:
    """Neither the client's nor its settings'."""
    client = Tiny()
    assert KEY not in f"{client!r} {client._settings!r} {vars(client)!r}"
    assert BASE_URL in repr(client)
