"""Who may call, and how the sandbox says no."""

from __future__ import annotations

import httpx
import pytest

from tallion.sandbox import Sandbox
from tests.sandbox.credentials import basic, bearer, key, token_request

CAMPAIGNS = "/v2/campaign-manager/campaigns"
AUDIENCE = {"audienceId": "a1", "audienceName": "One"}
CDP_HEADERS = {"customer-data-platform-name": "p", "destination-hostname": "d.example"}
EMARSYS = {"parameters": [{"campaignId": "34", "integrationId": "p1"}], "fields": ["id"], "limit": 10}


def test_token_reply_has_the_fields_of_the_guide(sandbox: Sandbox, http: httpx.Client) -> None:
    """A right token request gets access_token, expires_in and token_type."""
    reply = http.post("/oauth/token", json=token_request(sandbox))
    assert reply.status_code == 200
    assert set(reply.json()) == {"access_token", "expires_in", "token_type"}
    assert (reply.json()["expires_in"], reply.json()["token_type"]) == (36000, "Bearer")


@pytest.mark.parametrize(
    ("change", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "wrong"}, 401, "invalid_client"),
        ({"audience": "https://elsewhere.example"}, 403, "access_denied"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
    ],
)
def test_wrong_token_request_is_refused(
    change: dict[str, str], status: int, error: str, sandbox: Sandbox, http: httpx.Client
) -> None:
    """Each field of the token request is checked, and answered with OAuth's error code."""
    reply = http.post("/oauth/token", json=token_request(sandbox, **change))
    assert (reply.status_code, reply.json()["error"]) == (status, error)


def test_token_request_as_a_form_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    """The guide's token request is JSON; a form gets 400."""
    assert http.post("/oauth/token", data=token_request(sandbox)).status_code == 400


def test_unknown_token_is_refused_with_problem_details(http: httpx.Client) -> None:
    """Talli's 401 is application/problem+json."""
    reply = http.get(CAMPAIGNS, headers={"authorization": "Bearer made-up"})
    assert (reply.status_code, reply.headers["content-type"]) == (401, "application/problem+json")
    assert set(reply.json()) == {"type", "title", "status", "detail", "instance"}


def test_expired_token_is_refused() -> None:
    """A token is good until its lifetime has passed on the sandbox's clock."""
    now = 0.0
    with (
        Sandbox(token_lifetime=60) as sandbox,
        httpx.Client(base_url=sandbox.base_url, trust_env=False) as http,
    ):
        sandbox.credentials.clock = lambda: now
        headers = bearer(sandbox, http)
        now = 59.0
        assert http.get(CAMPAIGNS, headers=headers).status_code == 200
        now = 60.0
        assert http.get(CAMPAIGNS, headers=headers).status_code == 401


def test_token_without_the_scope_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    """campaigns.list names a scope: without it 403, while what names none goes through."""
    http.headers.update(bearer(sandbox, http))
    for scopes, status in (([], 403), (["campaigns:view"], 200)):
        assert http.put("/_sandbox/scopes", json=scopes).status_code == 204
        assert http.get(CAMPAIGNS).status_code == status
        assert http.get("/v2/campaign-manager/payout-methods").status_code == 200
    assert http.put("/_sandbox/scopes", json={"scope": 1}).status_code == 400
    sandbox.credentials.scopes = frozenset()
    sandbox.reset()
    assert http.get(CAMPAIGNS).status_code == 200


@pytest.mark.parametrize("platform", ["braze", "segment", "emarsys", "mparticle"])
def test_key_of_another_platform_is_refused(platform: str, sandbox: Sandbox, http: httpx.Client) -> None:
    """A key is good for one platform; another gets 401 with the API's error body."""
    reply = http.post("/cdp/audiences", json=AUDIENCE, headers=CDP_HEADERS | key(sandbox, platform))
    assert reply.status_code == 401
    assert reply.json()["StatusCode"] == 401
    assert set(reply.json()) == {"StatusCode", "Error", "RequestUUID"}
    assert sandbox.state.counts()["audiences"] == 0


def test_key_without_its_prefix_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    """The header is `ApiKey-v1`, a space and the key; the bare key is not enough."""
    headers = CDP_HEADERS | {"authorization": sandbox.keys["cdp"]}
    assert http.post("/cdp/audiences", json=AUDIENCE, headers=headers).status_code == 401


@pytest.mark.parametrize(
    ("user", "status"), [("ApiKey-v1 {key}", 200), ("{key}", 401), ("ApiKey-v1 {key}:word", 401)]
)
def test_emarsys_takes_basic(user: str, status: int, sandbox: Sandbox, http: httpx.Client) -> None:
    """Emarsys signs in with Basic: `ApiKey-v1 <key>` as user name and an empty password."""
    headers = basic(user.format(key=sandbox.keys["emarsys"]))
    reply = http.post("/emarsys/customer_profiles/coupons?deployment=d", json=EMARSYS, headers=headers)
    assert reply.status_code == status


def test_emarsys_refuses_the_header_of_the_others(sandbox: Sandbox, http: httpx.Client) -> None:
    """The right key in an `ApiKey-v1` header is 401 where the document asks for Basic."""
    reply = http.post(
        "/emarsys/customer_profiles/coupons?deployment=d", json=EMARSYS, headers=key(sandbox, "emarsys")
    )
    assert reply.status_code == 401


@pytest.mark.parametrize(("platform", "status"), [("mparticle", 200), ("braze", 401)])
def test_mparticle_has_its_key_in_the_body(
    platform: str, status: int, sandbox: Sandbox, http: httpx.Client
) -> None:
    """No header is sent to mParticle's operation; the key in its account settings is checked."""
    settings = {"apiKey": sandbox.keys[platform], "deploymentURL": "d.example", "userIdField": "email"}
    message = {"type": "module_registration_request", "id": "m1", "account": {"account_settings": settings}}
    reply = http.post("/mparticle", json=message)
    assert reply.status_code == status
    if status == 200:
        assert (reply.json()["type"], reply.json()["id"]) == ("module_registration_response", "m1")
