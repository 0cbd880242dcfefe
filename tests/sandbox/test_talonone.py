"""Talon.One's side: what mints, what recognises a repeat, what keeps nothing."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import httpx
import pytest

from tallion.sandbox import Sandbox, exact_json
from tests.sandbox.credentials import key

COUPON = {"deploymentUrl": "d.example", "applicationId": 398, "campaignId": 5671, "identifier": "msg-1"}
REFERRAL = {"deploymentUrl": "d.example", "campaignId": 5672, "advocateProfileIntegrationId": "p1"}
CEP_HEADERS = {"customer-engagement-platform-name": "p", "destination-hostname": "d.example"}
CDP_HEADERS = {"customer-data-platform-name": "p", "destination-hostname": "d.example"}
CEP_QUERY = {"applicationId": "316", "campaignId": "5843", "externalCampaignId": "c1"}
DRY = {"x-dry-run": "true"}
NOTHING: Mapping[str, str] = {}


def test_same_identifier_gives_the_same_coupon(sandbox: Sandbox, http: httpx.Client) -> None:
    """A repeat with a known identifier returns the coupon made then; another identifier makes another."""
    replies = [
        http.post("/braze/coupon", json=COUPON | {"identifier": name}, headers=key(sandbox, "braze")).json()
        for name in ("msg-1", "msg-1", "msg-2")
    ]
    assert replies[0] == replies[1] != replies[2]
    assert sandbox.state.counts()["coupons"] == 2


def test_coupon_follows_its_pattern(sandbox: Sandbox, http: httpx.Client) -> None:
    """Each `#` becomes one of the valid characters; the rest stands as it is."""
    body = COUPON | {"couponPattern": "ew-####", "validCharacters": ["A", "1"]}
    value = http.post("/braze/coupon", json=body, headers=key(sandbox, "braze")).json()["Value"]
    assert value.startswith("ew-")
    assert len(value) == 7
    assert set(value[3:]) <= {"A", "1"}


def cep_coupon(
    sandbox: Sandbox, http: httpx.Client, query: Mapping[str, str] = NOTHING, *, dry: bool = False
) -> dict[str, Any]:
    """Get a coupon as a customer engagement platform does."""
    headers = CEP_HEADERS | key(sandbox, "cep") | (DRY if dry else {})
    reply = http.get("/customer_engagement/coupon", params={**CEP_QUERY, **query}, headers=headers)
    assert reply.status_code == 200
    found: dict[str, Any] = reply.json()
    return found


def test_get_without_an_identifier_mints_each_time(sandbox: Sandbox, http: httpx.Client) -> None:
    """Two equal GETs are two coupons, and an empty identifier is none."""
    ids = {cep_coupon(sandbox, http, query)["ID"] for query in (NOTHING, NOTHING, {"identifier": ""})}
    assert len(ids) == sandbox.state.counts()["coupons"] == 3


def test_get_with_an_identifier_mints_once(sandbox: Sandbox, http: httpx.Client) -> None:
    """cep.create_coupon recognises a repeat by the identifier in the query."""
    assert cep_coupon(sandbox, http, {"identifier": "k"}) == cep_coupon(sandbox, http, {"identifier": "k"})
    assert sandbox.state.counts()["coupons"] == 1


def test_attributes_come_with_a_dot(sandbox: Sandbox, http: httpx.Client) -> None:
    """`.name=value` in the query is an attribute; it does not touch the parameter of that name."""
    coupon = cep_coupon(sandbox, http, {".firstName": "john", ".campaignId": "other"})
    assert coupon["Attributes"] == {"firstName": "john", "campaignId": "other"}
    assert coupon["CampaignID"] == 5843


def test_dry_run_of_a_coupon_keeps_nothing(sandbox: Sandbox, http: httpx.Client) -> None:
    """The reply is that of a coupon; the identifier stays free."""
    before = deepcopy(sandbox.state.as_json())
    dry = cep_coupon(sandbox, http, {"identifier": "k"}, dry=True)
    assert sandbox.state.as_json() == before
    coupon = cep_coupon(sandbox, http, {"identifier": "k"})
    assert (coupon["ID"] != dry["ID"], coupon["Value"]) == (True, dry["Value"])


def test_dry_run_of_a_referral_keeps_nothing(sandbox: Sandbox, http: httpx.Client) -> None:
    """The reply says that it was dry."""
    headers = key(sandbox, "braze")
    before = deepcopy(sandbox.state.as_json())
    dry = http.post("/braze/referral", json=REFERRAL, headers=headers | DRY).json()
    assert dry["dryRun"] is True
    assert sandbox.state.as_json() == before
    real = http.post("/braze/referral", json=REFERRAL, headers=headers | {"x-dry-run": "false"}).json()
    assert real["dryRun"] is False
    assert sandbox.state.counts()["referrals"] == 1


def test_dry_run_must_be_true_or_false(sandbox: Sandbox, http: httpx.Client) -> None:
    """Any other value of X-DRY-RUN is 400, rather than a guess that may create something."""
    headers = key(sandbox, "braze") | {"x-dry-run": "yes"}
    assert http.post("/braze/referral", json=REFERRAL, headers=headers).status_code == 400


@pytest.mark.parametrize(("depth", "status"), [(98, 200), (99, 400), (500, 400), (900, 400), (50_000, 400)])
def test_a_body_that_is_nested_too_deep_is_refused(
    sandbox: Sandbox, http: httpx.Client, depth: int, status: int
) -> None:
    """Before it is kept: what is kept can be copied and written."""
    attributes = '{"a":' * depth + "1" + "}" * depth
    body = f'{{"profileId": "p", "attributes": {{"deep": {attributes}}}}}'
    headers = CDP_HEADERS | key(sandbox, "segment") | {"content-type": "application/json"}
    reply = http.put("/segment/v2/customer_sessions/s", content=body, headers=headers)
    assert (reply.status_code, "s" in sandbox.state.sessions) == (status, status == 200)
    sandbox.restore(sandbox.snapshot())
    assert exact_json.loads(exact_json.dumps(sandbox.state.as_json()))


@pytest.mark.parametrize("platform", ["segment", "cdp"])
def test_life_of_an_audience(platform: str, sandbox: Sandbox, http: httpx.Client) -> None:
    """Created, refused the second time, renamed, deleted, and then not found."""
    http.headers.update(CDP_HEADERS | key(sandbox, platform))
    body = {"audienceId": "a/1 ü", "audienceName": "One"}
    one = f"/{platform}/audiences/a%2F1%20%C3%BC"
    assert http.post(f"/{platform}/audiences", json=body).status_code == 201
    duplicate = http.post(f"/{platform}/audiences", json=body)
    assert (duplicate.status_code, duplicate.json()["StatusCode"]) == (409, 409)
    renamed = http.put(one, json=body | {"audienceName": "Two"})
    assert (renamed.status_code, renamed.json()["name"]) == (200, "Two")
    deleted = http.delete(one)
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert http.delete(one).status_code == 404
    assert http.put(one, json=body).status_code == 404


def test_an_audience_that_gets_another_id_is_found_under_it(sandbox: Sandbox, http: httpx.Client) -> None:
    """The id in the body replaces the one in the path."""
    http.headers.update(CDP_HEADERS | key(sandbox, "cdp"))
    http.post("/cdp/audiences", json={"audienceId": "old", "audienceName": "One"})
    http.put("/cdp/audiences/old", json={"audienceId": "new", "audienceName": "One"})
    http.post("/cdp/audiences", json={"audienceId": "other", "audienceName": "Two"})
    taken = http.put("/cdp/audiences/other", json={"audienceId": "new", "audienceName": "Two"})
    assert (taken.status_code, len(sandbox.state.audiences)) == (400, 2)
    assert http.delete("/cdp/audiences/old").status_code == 404
    assert http.delete("/cdp/audiences/new").status_code == 204


def test_points_add_up_and_show_in_every_ledger(sandbox: Sandbox, http: httpx.Client) -> None:
    """Adding twice adds twice, exactly; cep and iterable read the same balance."""
    points = b'{"loyaltyProgramId": 25, "profileIntegrationId": "p1", "points": 0.1, "subledgerId": "s"}'
    headers = CEP_HEADERS | key(sandbox, "cep")
    for _ in range(3):
        content_type = {"content-type": "application/json"}
        added = http.post(
            "/customer_engagement/add_loyalty_points", content=points, headers=headers | content_type
        )
        assert (added.status_code, added.content) == (204, b"")
    query = {"profileIntegrationId": "p1", "loyaltyProgramId": "25"}
    cep = http.get("/customer_engagement/loyalty", params=query, headers=headers)
    iterable = http.get(
        "/iterable/loyalty", params=query | {"deployment": "d"}, headers=key(sandbox, "iterable")
    )
    assert cep.json() == iterable.json()
    assert '"currentBalance":0.3,' in cep.text


def test_example_replies_say_so() -> None:
    """An operation that is to answer from its document does, marks the reply, and keeps nothing."""
    with (
        Sandbox(from_examples=["braze.create_coupon"]) as sandbox,
        httpx.Client(base_url=sandbox.base_url, trust_env=False) as http,
    ):
        shown = http.post("/braze/coupon", json=COUPON, headers=key(sandbox, "braze"))
        assert (shown.status_code, shown.headers["x-sandbox"]) == (200, "example")
        assert sandbox.state.counts()["coupons"] == 0
        kept = http.post("/braze/referral", json=REFERRAL, headers=key(sandbox, "braze"))
        assert "x-sandbox" not in kept.headers


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"campaignId": 1}, "deploymentUrl"),
        (REFERRAL | {"campaignId": "5672"}, "campaignId"),
        (REFERRAL | {"campaignId": 0}, "campaignId"),
    ],
)
def test_wrong_bodies_are_refused(
    body: dict[str, Any], named: str, sandbox: Sandbox, http: httpx.Client
) -> None:
    """400 with the API's own error body, naming what is wrong."""
    reply = http.post("/braze/referral", json=body, headers=key(sandbox, "braze"))
    assert (reply.status_code, reply.json()["StatusCode"]) == (400, 400)
    assert named in reply.json()["Error"]


def test_missing_header_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    """Required headers are checked like the rest."""
    reply = http.get("/customer_engagement/coupon", params=CEP_QUERY, headers=key(sandbox, "cep"))
    assert reply.status_code == 400
    assert "customer-engagement-platform-name" in reply.json()["Error"]


def test_head_does_not_mint(sandbox: Sandbox, http: httpx.Client) -> None:
    """A HEAD is no GET: nothing is created by it."""
    headers = CEP_HEADERS | key(sandbox, "cep")
    assert http.head("/customer_engagement/coupon", params=CEP_QUERY, headers=headers).status_code == 405
    assert sandbox.state.counts()["coupons"] == 0


def test_a_whole_number_with_a_fraction_is_an_integer(sandbox: Sandbox, http: httpx.Client) -> None:
    """JSON Schema takes 5671.0 for the integer that it is, and refuses 5671.5."""
    for number, status in ((b"5671.0", 200), (b"5671.5", 400)):
        body = b'{"deploymentUrl":"d","applicationId":1,"identifier":"k","campaignId":' + number + b"}"
        headers = key(sandbox, "braze") | {"content-type": "application/json"}
        assert http.post("/braze/coupon", content=body, headers=headers).status_code == status


def test_a_host_name_must_be_one(sandbox: Sandbox, http: httpx.Client) -> None:
    """What a header's format asks for is checked too."""
    headers = key(sandbox, "cdp") | CDP_HEADERS | {"destination-hostname": "not a host"}
    body = {"audienceId": "a", "audienceName": "A"}
    assert http.post("/cdp/audiences", json=body, headers=headers).status_code == 400


def test_audiences_by_name_are_made_where_they_are_new(sandbox: Sandbox, http: httpx.Client) -> None:
    """The older profile update says which audiences are new, also of those without a name."""
    headers = key(sandbox, "segment") | {"destination-hostname": "d.example"}
    body = {"runRuleEngine": True, "audiencesChanges": {"adds": [{"name": "VIP"}, {"name": ""}]}}
    replies = [
        http.put("/segment/customer_profile_v2/p", json=body, headers=headers).json() for _ in range(2)
    ]
    assert [[item["status"] for item in reply["audiences"]] for reply in replies] == [
        ["new", "new"],
        ["unmodified", "unmodified"],
    ]
