"""Talon.One's rules as the sandbox plays them: effects, limits, ledgers, callbacks."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from tallion.sandbox import Sandbox
from tests.sandbox.credentials import key

COUPON = {"deploymentUrl": "d.example", "applicationId": 1, "campaignId": 2, "identifier": "k"}
HOST = {"destination-hostname": "d.example"}
CDP = HOST | {"customer-data-platform-name": "p"}
CART = [{"sku": "a", "quantity": 2, "price": 60}, {"sku": "b", "quantity": 1, "price": 100.05}]


@pytest.fixture
def segment(sandbox: Sandbox, http: httpx.Client) -> httpx.Client:
    """A client with Segment's key."""
    http.headers.update(HOST | key(sandbox, "segment"))
    return http


def session(http: httpx.Client, name: str = "s1", headers: Any = None, **body: Any) -> dict[str, Any]:
    """Update a session."""
    reply = http.put(f"/segment/v2/customer_sessions/{name}", json=body, headers=headers)
    assert reply.status_code == 200, reply.text
    found: dict[str, Any] = reply.json()
    return found


def coupon(sandbox: Sandbox, http: httpx.Client, **body: Any) -> str:
    """The code of a new coupon."""
    reply = http.post("/braze/coupon", json=COUPON | body, headers=key(sandbox, "braze"))
    return str(reply.json()["Value"])


def kinds(reply: dict[str, Any]) -> list[str]:
    """The kinds of its effects."""
    return [effect["effectType"] for effect in reply["effects"]]


def test_a_session_gets_many_kinds_of_effects(sandbox: Sandbox, segment: httpx.Client) -> None:
    """Open, closed, cancelled: discounts, points, a coupon and a giveaway, and their rollback."""
    body: Any = {
        "profileId": "p1",
        "cartItems": CART,
        "couponCodes": [coupon(sandbox, segment)],
        "additionalCosts": {"shipping": {"price": 5}},
    }
    opened = session(segment, state="open", **body)
    assert kinds(opened) == [
        "acceptCoupon",
        "setDiscount",
        "addFreeItem",
        "setDiscountPerItem",
        "showBundleMetadata",
        "setDiscountPerAdditionalCost",
        "willAwardGiveaway",
    ]
    assert opened["customerSession"]["total"] == 225.05
    closed = session(segment, state="closed", **body)
    assert kinds(closed)[-4:] == ["updateAttribute", "addLoyaltyPoints", "couponCreated", "awardGiveaway"]
    assert closed["loyalty"]["programs"]["1"]["ledger"]["currentBalance"] == 220
    assert (closed["customerProfile"]["closedSessions"], len(closed["createdCoupons"])) == (1, 1)
    cancelled = session(segment, state="cancelled")
    assert kinds(cancelled) == ["rollbackCoupon", "rollbackDiscount", "rollbackAddedLoyaltyPoints"]
    assert cancelled["loyalty"]["programs"]["1"]["ledger"]["currentBalance"] == 0
    reopened = segment.put("/segment/v2/customer_sessions/s1", json={"state": "open"})
    assert reopened.status_code == 400


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"expiryDate": "2020-01-01T00:00:00Z"}, "CouponExpired"),
        ({"startDate": "2999-01-01T00:00:00Z"}, "CouponStartDateInFuture"),
        ({"integrationId": "somebody else"}, "CouponRecipientDoesNotMatch"),
        ({"isReservationMandatory": True}, "CouponRejectedByCondition"),
    ],
)
def test_a_coupon_is_rejected_with_its_reason(
    changes: dict[str, Any], reason: str, sandbox: Sandbox, segment: httpx.Client
) -> None:
    """Dates, recipient and a mandatory reservation are kept."""
    reply = session(segment, profileId="p1", couponCodes=[coupon(sandbox, segment, **changes)])
    assert [effect["props"].get("rejectionReason") for effect in reply["effects"]] == [reason]


def test_usage_and_reservation_limits(sandbox: Sandbox, segment: httpx.Client) -> None:
    """A coupon is used up by closed sessions, and reserved for as many profiles as it has reservations."""
    code = coupon(sandbox, segment, usageLimit=1, reservationLimit=1)
    replies = [session(segment, name, state="closed", couponCodes=[code]) for name in ("s1", "s2")]
    assert [kinds(reply)[0] for reply in replies] == ["acceptCoupon", "rejectCoupon"]
    assert replies[1]["effects"][0]["props"]["rejectionReason"] == "CouponLimitReached"
    reserve = {"deploymentUrl": "d", "couponValue": code}
    statuses = [
        segment.post(
            "/braze/coupon_reservation", json=reserve | {"integrationId": who}, headers=key(sandbox, "braze")
        ).status_code
        for who in ("p1", "p1", "p2")
    ]
    assert statuses == [200, 200, 400]
    body = {"deploymentUrl": "d", "couponValue": "none", "integrationId": "p"}
    gone = segment.post("/braze/coupon_reservation", json=body, headers=key(sandbox, "braze"))
    assert gone.status_code == 404


def test_a_short_code_is_a_good_one(sandbox: Sandbox, segment: httpx.Client) -> None:
    """The document has no room for it among the coupons of a reply, but in the effects."""
    code = coupon(sandbox, segment, couponPattern="a#")
    reply = session(segment, profileId="p1", couponCodes=[code])
    assert (kinds(reply)[0], reply["coupons"]) == ("acceptCoupon", [])


def test_a_pattern_without_a_free_code_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    """The second coupon of a pattern with one code is 400, and the first stays."""
    for identifier, status in (("one", 200), ("two", 400)):
        body = COUPON | {"identifier": identifier, "couponPattern": "ONLY"}
        assert http.post("/braze/coupon", json=body, headers=key(sandbox, "braze")).status_code == status
    assert sandbox.state.counts()["coupons"] == 1


def test_referrals_are_accepted_redeemed_and_limited(sandbox: Sandbox, segment: httpx.Client) -> None:
    """By a friend once, never by the advocate; the same identifier gives the same code."""
    body = {"deploymentUrl": "d", "campaignId": 1, "advocateProfileIntegrationId": "ada", "usageLimit": 1}
    body |= {"identifier": "r1"}
    first, again = (
        segment.post("/braze/referral", json=body, headers=key(sandbox, "braze")).json() for _ in range(2)
    )
    assert first == again
    code = first["code"]
    own = session(segment, "own", profileId="ada", referralCode=code)
    assert own["effects"][0]["props"]["rejectionReason"] == "ReferralRecipientIdSameAsAdvocate"
    friend = session(segment, "friend", profileId="bob", referralCode=code, state="closed")
    assert kinds(friend)[:2] == ["acceptReferral", "redeemReferral"]
    late = session(segment, "late", profileId="cy", referralCode=code)
    assert late["effects"][0]["props"]["rejectionReason"] == "ReferralLimitReached"


def test_every_kind_of_effect_can_be_asked_for(sandbox: Sandbox, segment: httpx.Client) -> None:
    """An event `effect:KIND` is replied to with an effect of that kind, valid by the document."""
    document = json.loads(json.dumps(_mapping()))
    for kind in document:
        body = {"eventType": f"effect:{kind}", "customerProfileId": "p1"}
        reply = segment.put("/segment/v2/events", json=body)
        assert (reply.status_code, kinds(reply.json())) == (200, [kind]), reply.text
    assert len(document) == 28


def _mapping() -> Any:
    from importlib import resources

    text = resources.files("talonone").joinpath("openapi.json").read_text(encoding="utf-8")
    effect = json.loads(text)["components"]["schemas"]["effect"]["allOf"][1]
    return effect["properties"]["props"]["x-discriminator"]["mapping"]


def test_an_event_is_known_again_by_its_identifier(sandbox: Sandbox, http: httpx.Client) -> None:
    """Sent twice it counts once, and both replies are the same."""
    body = {"eventType": "opened", "type": "string", "customerProfileId": "p", "identifier": "e1"}
    headers = HOST | key(sandbox, "braze")
    first, again = (http.post("/braze/event", json=body, headers=headers).json() for _ in range(2))
    assert first == again
    assert sandbox.state.counts()["events"] == 1


@pytest.mark.parametrize(
    "field", ["id", "created", "integrationId", "applicationId", "firstSession", "total"]
)
def test_what_the_server_decides_cannot_be_sent(field: str, segment: httpx.Client) -> None:
    """It counts for nothing, and the session goes on."""
    first = session(segment)["customerSession"]
    again = session(segment, **{field: []})["customerSession"]
    assert again[field] == first[field]


def test_content_fields_limit_the_reply(segment: httpx.Client) -> None:
    """Only what X-Content-Fields names comes back."""
    reply = session(segment, headers={"x-content-fields": "effects, customerSession"}, profileId="p")
    assert set(reply) == {"effects", "customerSession"}


class Listener(BaseHTTPRequestHandler):
    """Keeps what it is sent."""

    def do_POST(self) -> None:
        """Keep it."""
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.received.append((dict(self.headers), json.loads(body)))  # type: ignore[attr-defined]
        self.send_response(204)
        self.end_headers()
        self.server.arrived.set()  # type: ignore[attr-defined]

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def listener() -> Iterator[Any]:
    """A server for callbacks."""
    server: Any = HTTPServer(("127.0.0.1", 0), Listener)
    server.received, server.arrived = [], threading.Event()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_callback_carries_key_and_correlation(listener: Any, segment: httpx.Client) -> None:
    """It goes to the address in the header, with the fields that were asked for."""
    headers = {
        "x-callback-destination-uri": f"http://127.0.0.1:{listener.server_port}/hook",
        "x-callback-api-key": f"X-Api-Key {'k' * 32}",
        "x-correlation-id": "abc123",
        "x-content-fields": "effects",
    }
    session(segment, headers=headers, profileId="p")
    assert listener.arrived.wait(10)
    sent, body = listener.received[0]
    assert (sent["X-Api-Key"], sent["X-Correlation-ID"]) == ("k" * 32, "abc123")
    assert set(body) == {"effects"}


@pytest.mark.parametrize(
    "address",
    ["http://example.com/hook", "http://10.0.0.1/hook", "https://127.0.0.1/", "http://127.0.0.1.nip.io/"],
)
def test_no_callback_leaves_the_machine(address: str, sandbox: Sandbox, segment: httpx.Client) -> None:
    """Another address than loopback is called by nobody, and the log says so."""
    session(segment, headers={"x-callback-destination-uri": address}, profileId="p")
    (entry,) = sandbox.log
    assert (entry["kind"], entry["sent"]) == ("callback", False)


def test_profiles_join_and_leave_audiences(sandbox: Sandbox, http: httpx.Client) -> None:
    """By external id, in a batch, all or none; an unknown audience is 404."""
    http.headers.update(CDP | key(sandbox, "cdp"))
    http.post("/cdp/audiences", json={"audienceId": "a1", "audienceName": "One"})
    batch = "/cdp/v2/customer_profiles/audiences"
    wrong = {"data": [{"customerProfileId": "p", "adds": ["a1"]}, {"customerProfileId": "q", "adds": ["no"]}]}
    assert http.put(batch, json=wrong).status_code == 404
    assert sandbox.state.profiles == {}
    assert http.put(batch, json={"data": wrong["data"][:1]}).status_code == 204
    profile = http.put("/cdp/customer_profile/p", json={"attributes": {"Name": "Ada"}}).json()[
        "customerProfile"
    ]
    assert [item["name"] for item in profile["audienceMemberships"]] == ["One"]
    assert profile["attributes"] == {"Name": "Ada"}
    http.delete("/cdp/audiences/a1")
    assert sandbox.state.profiles["p"]["audiences"] == []


def test_segment_leaves_audiences_unless_rules_run(sandbox: Sandbox, segment: httpx.Client) -> None:
    """CDP turns the rules on where audiences change; Segment ignores the change."""
    made = segment.post("/segment/audiences", json={"audienceId": "a", "audienceName": "A"}).json()["id"]
    body: Any = {"audiencesChanges": {"adds": [made]}}
    for rules, members in ((False, 0), (True, 1)):
        reply = segment.put("/segment/v2/customer_profiles/p", json=body | {"runRuleEngine": rules}).json()
        assert len(reply["customerProfile"]["audienceMemberships"]) == members


def test_points_that_wait_or_expire_do_not_count(sandbox: Sandbox, http: httpx.Client) -> None:
    """Each balance has its own points."""
    headers = HOST | key(sandbox, "cep") | {"customer-engagement-platform-name": "p"}
    body = {"loyaltyProgramId": 25, "profileIntegrationId": "p1"}
    for more in (
        {"points": 10},
        {"points": 5, "pendingUntil": "2999-01-01T00:00:00Z"},
        {"points": 3, "validUntil": "2020-01-01T00:00:00Z"},
        {"points": 2, "pendingDuration": "30D"},
    ):
        http.post("/customer_engagement/add_loyalty_points", json=body | more, headers=headers)
    params = {"profileIntegrationId": "p1", "loyaltyProgramId": "25"}
    ledger = http.get("/customer_engagement/loyalty", params=params, headers=headers).json()["ledger"]
    assert (ledger["currentBalance"], ledger["pendingBalance"], ledger["expiredBalance"]) == (10, 7, 3)


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ({"type": "module_registration_request"}, {}),
        (
            {
                "type": "audience_subscription_request",
                "audience_id": 7,
                "audience_name": "A",
                "action": "add",
            },
            {"audiences": 1},
        ),
        (
            {
                "type": "event_processing_request",
                "mpid": "m",
                "events": [{"name": "n", "type": "custom_event"}],
            },
            {"profiles": 1, "events": 1},
        ),
        (
            {
                "type": "audience_membership_change_request",
                "user_profiles": [
                    {"mpid": "m", "audiences": [{"audience_id": 7, "audience_name": "A", "action": "add"}]}
                ],
            },
            {"profiles": 1, "audiences": 1},
        ),
    ],
)
def test_mparticles_four_messages(
    message: dict[str, Any], kept: dict[str, int], sandbox: Sandbox, http: httpx.Client
) -> None:
    """Each is answered with the message that belongs to it, and keeps what it is about."""
    before = sandbox.state.counts()
    settings = {"apiKey": sandbox.keys["mparticle"], "deploymentURL": "d", "userIdField": "mpid"}
    reply = http.post("/mparticle", json=message | {"id": "m1", "account": {"account_settings": settings}})
    assert reply.status_code == 200, reply.text
    assert (reply.json()["type"], reply.json()["id"]) == (
        message["type"].replace("request", "response"),
        "m1",
    )
    assert sandbox.state.counts() == before | kept
