"""Requests are kept as they came, and shown without their credentials."""

from __future__ import annotations

import base64
import socket

import httpx
import pytest

from tallion.sandbox import Sandbox
from tallion.sandbox.recording import KEPT_OF_A_REQUEST
from tests.sandbox.credentials import bearer, key, token_request


def test_target_headers_and_body_are_kept_as_sent(sandbox: Sandbox) -> None:
    """Percent-encoding, repeated headers and the bytes of the body are the client's own."""
    body = b'{"a":1,  "b":\xff}'
    head = (
        b"POST /cdp/audiences/a%2fb%20?x=%41&.y=+ HTTP/1.1\r\nHost: sandbox\r\nConnection: close\r\n"
        b"X-Twice: one\r\nX-Twice:  two \r\nContent-Length: " + str(len(body)).encode() + b"\r\n\r\n"
    )
    host, port = sandbox.base_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(head + body)
        while connection.recv(65536):
            pass
    (request,) = sandbox.requests
    assert (request.method, request.target) == ("POST", "/cdp/audiences/a%2fb%20?x=%41&.y=+")
    assert [value for name, value in request.headers if name == "x-twice"] == ["one", "two"]
    assert request.body == body
    assert request.status == 405


@pytest.mark.parametrize("size", [1_000, 3_000_000])
def test_of_a_large_body_the_beginning_is_kept(sandbox: Sandbox, http: httpx.Client, size: int) -> None:
    """The server has all of it; what is recorded says how much that was."""
    content = b"email\na@example.com\n".ljust(size, b"\n")
    url = "/v2/campaign-manager/campaigns/1a2b3c4d-e5f6-7890-1234-567890abcdef/payout-instructions/:upload"
    reply = http.post(url, files={"file": ("a.csv", content)}, headers=bearer(sandbox, http))
    assert reply.json() == {"accepted": 1}
    upload = sandbox.requests[-1]
    assert len(upload.body) == min(upload.size, KEPT_OF_A_REQUEST)
    assert upload.size == int(upload.header("content-length") or 0) > size
    assert http.get("/_sandbox/requests").json()[-1]["size"] == upload.size


def test_real_credentials_are_kept_but_not_shown(sandbox: Sandbox, http: httpx.Client) -> None:
    """Tests can compare what was sent; `repr` has neither header, secret nor key."""
    http.post("/oauth/token", json=token_request(sandbox))
    settings = {"apiKey": sandbox.keys["mparticle"]}
    http.post("/mparticle", json={"account": {"account_settings": settings}}, headers=key(sandbox, "braze"))
    token, event = sandbox.requests
    assert token.json()["client_secret"] == sandbox.credentials.client_secret
    assert event.header("Authorization") == f"ApiKey-v1 {sandbox.keys['braze']}"
    shown = repr(sandbox.requests)
    for secret in (sandbox.credentials.client_secret, sandbox.keys["mparticle"], sandbox.keys["braze"]):
        assert secret not in shown
    assert "ApiKey-v1 ***" in shown


def test_refused_requests_are_kept_too(sandbox: Sandbox, http: httpx.Client) -> None:
    """What came without credentials, or to no operation, is still recorded with its status."""
    http.get("/v2/campaign-manager/campaigns")
    http.get("/nothing")
    assert [request.status for request in sandbox.requests] == [401, 404]


def test_control_api_masks_unless_asked(sandbox: Sandbox, http: httpx.Client) -> None:
    """/_sandbox/requests hides credentials, with `?raw=1` it gives the exact bytes."""
    http.post("/oauth/token", json=token_request(sandbox))
    (masked,) = http.get("/_sandbox/requests").json()
    (raw,) = http.get("/_sandbox/requests", params={"raw": "1"}).json()
    assert sandbox.credentials.client_secret not in str(masked)
    assert base64.b64decode(raw["body_base64"]) == sandbox.requests[0].body
    assert (raw["method"], raw["target"], raw["status"]) == ("POST", "/oauth/token", 200)
    assert len(sandbox.requests) == 1


def test_reset_forgets_requests_and_state(sandbox: Sandbox, http: httpx.Client) -> None:
    """After /_sandbox/reset only the seeded data is there."""
    fresh = http.get("/_sandbox/state").json()
    body = {"deploymentUrl": "d.example", "applicationId": 1, "campaignId": 2, "identifier": "k"}
    http.post("/braze/coupon", json=body, headers=key(sandbox, "braze"))
    assert http.get("/_sandbox/state").json() == fresh | {"coupons": 1}
    assert http.post("/_sandbox/reset").status_code == 204
    assert http.get("/_sandbox/state").json() == fresh
    assert sandbox.requests == ()
