"""Faults to order: what the client gets, and what the state has."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from tallion.sandbox import Fault, Sandbox
from tests.sandbox.credentials import bearer, key, token_request
from tests.sandbox.raw import exchange

COUPON = {"deploymentUrl": "d.example", "applicationId": 398, "campaignId": 5671, "identifier": "msg-1"}
CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
PREFIX = "/v2/campaign-manager"
INSTRUCTION = {"campaignId": CAMPAIGN, "email": "ada@example.com", "externalId": "claim-x", "amount": 12.5}


def coupon(sandbox: Sandbox, http: httpx.Client, identifier: str = "msg-1") -> httpx.Response:
    """Ask for a coupon."""
    return http.post("/braze/coupon", json=COUPON | {"identifier": identifier}, headers=key(sandbox, "braze"))


def test_committed_then_the_connection_dies(sandbox: Sandbox, http: httpx.Client) -> None:
    """The state has the payout instruction; the client got not one byte."""
    headers = bearer(sandbox, http)
    sandbox.fault("payout_instructions.create", Fault.drop_after_commit)
    with pytest.raises(ConnectionResetError):
        exchange(sandbox, "POST", f"{PREFIX}/payout-instructions", headers, INSTRUCTION)
    (kept,) = sandbox.state.payout_instructions.created()
    assert kept["externalId"] == "claim-x"
    recorded = sandbox.requests[-1]
    assert (recorded.status, recorded.reply, recorded.fault) == (None, b"", "drop_after_commit")
    assert sandbox.counters["payout_instructions.create"] == {"dropped": 1}


def test_dropped_before_it_was_done(sandbox: Sandbox, http: httpx.Client) -> None:
    """The connection is reset, and the state has nothing; the next call goes through."""
    sandbox.fault("braze.create_coupon", Fault.drop_before)
    with pytest.raises(ConnectionResetError):
        exchange(sandbox, "POST", "/braze/coupon", key(sandbox, "braze"), COUPON)
    assert sandbox.state.counts()["coupons"] == 0
    assert coupon(sandbox, http).status_code == 200


@pytest.mark.parametrize(("after_commit", "kept"), [(False, 0), (True, 1)])
def test_status_in_the_vendors_own_form(
    after_commit: bool, kept: int, sandbox: Sandbox, http: httpx.Client
) -> None:
    """The status and Retry-After come with the error body of the API; nothing is done unless asked for."""
    sandbox.fault("braze.create_coupon", Fault.status(503, retry_after=1.5, after_commit=after_commit))
    reply = coupon(sandbox, http)
    assert (reply.status_code, reply.headers["retry-after"], reply.json()["StatusCode"]) == (503, "1.5", 503)
    assert sandbox.state.counts()["coupons"] == kept
    sandbox.fault("campaigns.list", Fault.status(429, retry_after=2))
    reply = http.get(f"{PREFIX}/campaigns")
    assert (reply.status_code, reply.headers["content-type"]) == (429, "application/problem+json")


@pytest.mark.parametrize(("after_commit", "kept"), [(False, 0), (True, 1)])
def test_success_without_a_body(after_commit: bool, kept: int, sandbox: Sandbox, http: httpx.Client) -> None:
    """A 202 says nothing of what was recorded, and neither whether it was."""
    sandbox.fault("payout_instructions.create", Fault.status(202, after_commit=after_commit))
    reply = http.post(f"{PREFIX}/payout-instructions", json=INSTRUCTION, headers=bearer(sandbox, http))
    assert (reply.status_code, reply.content) == (202, b"")
    assert len(sandbox.state.payout_instructions.created()) == kept


def test_cut_body(sandbox: Sandbox) -> None:
    """The headers promise all of it; so many bytes come, and the connection ends."""
    sandbox.fault("braze.create_coupon", Fault.truncate(7))
    received = exchange(sandbox, "POST", "/braze/coupon", key(sandbox, "braze"), COUPON)
    head, _, body = received.partition(b"\r\n\r\n")
    assert len(body) == 7
    length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length"))
    assert int(length.split(b":")[1]) > 7
    assert sandbox.requests[-1].reply == body
    assert sandbox.state.counts()["coupons"] == 1


@pytest.mark.parametrize("fault", [Fault.truncate(0), Fault.malformed])
def test_reply_without_a_body_is_spoiled_too(fault: Fault, sandbox: Sandbox) -> None:
    """What answers 204 loses its reply, or gets a body that cannot be read."""
    sandbox.fault("cep.add_loyalty_points", fault)
    headers = key(sandbox, "cep") | {"customer-engagement-platform-name": "p", "destination-hostname": "d"}
    body = {"loyaltyProgramId": 1, "profileIntegrationId": "p", "points": 1}
    if fault.kind == "truncate":
        with pytest.raises(ConnectionResetError):
            exchange(sandbox, "POST", "/customer_engagement/add_loyalty_points", headers, body)
    else:
        received = exchange(sandbox, "POST", "/customer_engagement/add_loyalty_points", headers, body)
        assert received.endswith(b'{"')
    assert len(sandbox.state.points) == 1


def test_malformed_body(sandbox: Sandbox, http: httpx.Client) -> None:
    """The reply is whole and says JSON, and is none; the coupon exists."""
    sandbox.fault("braze.create_coupon", Fault.malformed)
    reply = coupon(sandbox, http)
    assert (reply.status_code, reply.headers["content-type"]) == (200, "application/json")
    with pytest.raises(UnicodeDecodeError):
        reply.json()
    assert sandbox.state.counts()["coupons"] == 1


def test_delay_comes_after_the_commit(sandbox: Sandbox, http: httpx.Client) -> None:
    """A client that does not wait has its coupon all the same; one that waits gets it late."""
    sandbox.fault("braze.create_coupon", Fault.delay(0.3), times=2)
    with pytest.raises(httpx.ReadTimeout):
        http.post(
            "/braze/coupon", json=COUPON, headers=key(sandbox, "braze"), timeout=httpx.Timeout(5, read=0.05)
        )
    ends = time.monotonic() + 10
    while not sandbox.state.counts()["coupons"] and time.monotonic() < ends:
        time.sleep(0.01)  # the sandbox may be slower than the client
    assert sandbox.state.counts()["coupons"] == 1
    begun = time.monotonic()
    assert coupon(sandbox, http).status_code == 200
    assert time.monotonic() - begun >= 0.3


def test_expired_token(sandbox: Sandbox, http: httpx.Client) -> None:
    """Every token expires just before the call; with a new one it goes through."""
    headers = bearer(sandbox, http)
    sandbox.fault("campaigns.list", Fault.expire_token)
    assert http.get(f"{PREFIX}/campaigns", headers=headers).status_code == 401
    assert http.get(f"{PREFIX}/campaigns", headers=headers).status_code == 401
    assert http.get(f"{PREFIX}/campaigns", headers=bearer(sandbox, http)).status_code == 200


def test_skewed_expires_in(sandbox: Sandbox, http: httpx.Client) -> None:
    """The token reply says one thing, and the token is good for another."""
    sandbox.fault("token", Fault.expires_in(5))
    reply = http.post("/oauth/token", json=token_request(sandbox)).json()
    assert reply["expires_in"] == 5
    assert http.post("/oauth/token", json=token_request(sandbox)).json()["expires_in"] == 36000


@pytest.mark.parametrize(("by", "ids"), [(1, [0, 1, 1, 2]), (-1, [0, 1, 3, 4])], ids=["one more", "one less"])
def test_rows_change_between_pages(by: int, ids: list[int], sandbox: Sandbox, http: httpx.Client) -> None:
    """A row that comes in at the front is seen twice across pages, one that goes away leaves a gap."""
    headers = bearer(sandbox, http)
    rows = list(sandbox.state.payout_instructions.values())
    sandbox.fault("payout_instructions.list", Fault.rows_change(by), after=1)
    pages = [
        http.get(
            f"{PREFIX}/payout-instructions", params={"pageNumber": n, "pageSize": 2}, headers=headers
        ).json()
        for n in (1, 2)
    ]
    seen = [item["payoutInstructionId"] for page in pages for item in page["data"]]
    assert seen == [rows[position]["payoutInstructionId"] for position in ids]
    assert pages[1]["totalItems"] - pages[0]["totalItems"] == by


def test_rows_of_reports_change_too(sandbox: Sandbox, http: httpx.Client) -> None:
    """The last row of a report's page comes again as the first of the next."""
    headers = bearer(sandbox, http)
    sandbox.fault("reports.campaign_basic", Fault.rows_change(1), after=1)
    url = f"{PREFIX}/reports/campaigns/{CAMPAIGN}/payout-methods".replace("payout-methods", "basic")
    first, second = (
        http.get(url, params={"pageNumber": n, "pageSize": 1}, headers=headers).text for n in (1, 2)
    )
    assert first == second


def test_counts_probability_and_order(sandbox: Sandbox, http: httpx.Client) -> None:
    """An order strikes so often; the same seed hits the same calls; the oldest order comes first."""
    sandbox.fault("braze.create_coupon", Fault.status(500), times=2, after=1)
    sandbox.fault("*", Fault.status(503), times=1)
    assert [coupon(sandbox, http).status_code for _ in range(5)] == [503, 500, 500, 200, 200]
    runs = []
    for _ in range(2):
        sandbox.reset()
        sandbox.fault("braze.create_coupon", Fault.status(500), times=None, probability=0.5, seed=7)
        runs.append([coupon(sandbox, http).status_code for _ in range(12)])
    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 500}


@pytest.mark.parametrize(
    "entry",
    [
        {"operation": "no.such", "fault": "drop_before"},
        {"operation": "braze.create_coupon", "fault": "explode"},
        {"operation": "braze.create_coupon", "fault": "delay"},
        {"operation": "braze.create_coupon", "fault": "status", "code": 199},
        {"operation": "braze.create_coupon", "fault": "drop_before", "code": 500},
        {"operation": "braze.create_coupon", "fault": "drop_before", "probability": 2},
        {"operation": "braze.create_coupon", "fault": "drop_before", "times": "2"},
        {"operation": "braze.create_coupon", "fault": "drop_before", "after": True},
        {"operation": "braze.create_coupon", "fault": "status", "code": "500"},
        {"operation": "braze.create_coupon", "fault": "status", "code": 500, "after_commit": 1},
        {"fault": "drop_before"},
        [],
    ],
)
def test_wrong_orders_are_refused(entry: Any, sandbox: Sandbox, http: httpx.Client) -> None:
    """The control API says what is wrong, and orders nothing."""
    reply = http.post("/_sandbox/faults", json=entry)
    assert reply.status_code == 400
    assert reply.json()["error"]
    assert http.get("/_sandbox/faults").json() == []


def test_orders_through_the_control_api(sandbox: Sandbox, http: httpx.Client) -> None:
    """Ordered, listed, struck, and withdrawn."""
    order = {"operation": "braze.create_coupon", "fault": "status", "code": 503, "retry_after": 0.5}
    assert http.post("/_sandbox/faults", json=order).status_code == 201
    assert http.get("/_sandbox/faults").json()[0] | order == http.get("/_sandbox/faults").json()[0]
    assert coupon(sandbox, http).headers["retry-after"] == "0.5"
    http.post("/_sandbox/faults", json=order)
    assert http.delete("/_sandbox/faults").status_code == 204
    assert coupon(sandbox, http).status_code == 200
