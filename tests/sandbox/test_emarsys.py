"""Emarsys: the coupons, balances and audiences that its messages ask for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tallion.sandbox import Sandbox
from tests.sandbox.credentials import key

COUPON = {"deploymentUrl": "d.example", "applicationId": 1, "campaignId": 34, "identifier": "k"}
POINTS = {"loyaltyProgramId": 1, "profileIntegrationId": "p1", "points": 5}


@pytest.fixture
def emarsys(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client that signs in as Emarsys does."""
    auth = httpx.BasicAuth(f"ApiKey-v1 {sandbox.keys['emarsys']}", "")
    params = {"deployment": "d"}
    with httpx.Client(base_url=sandbox.base_url, trust_env=False, auth=auth, params=params) as client:
        yield client


def content(http: httpx.Client, path: str, parameters: Any, fields: Any, limit: float = 10) -> Any:
    """What comes back for the parameters."""
    body = {"parameters": parameters, "fields": fields, "limit": limit}
    reply = http.post(f"/emarsys/{path}", json=body)
    assert reply.status_code == 200, reply.text
    return reply.json()["content"]


def coupons(http: httpx.Client, fields: Any, limit: float = 10, who: str = "p1") -> Any:
    """The coupons of a customer in one campaign."""
    parameters = [{"campaignId": "34", "integrationId": who}] * 2
    return content(http, "customer_profiles/coupons", parameters, fields, limit)


def test_a_customer_has_one_coupon_in_a_campaign(sandbox: Sandbox, emarsys: httpx.Client) -> None:
    """The first call issues it, every other finds it, and another customer has another."""
    first, again = coupons(emarsys, ["value"])
    assert first == again == coupons(emarsys, ["value"])[0]
    assert coupons(emarsys, ["value"], who="p2")[0]["value"] != first["value"]
    assert sandbox.state.counts()["coupons"] == 2


def test_a_coupon_that_another_platform_made_is_found(
    sandbox: Sandbox, http: httpx.Client, emarsys: httpx.Client
) -> None:
    """A coupon of the campaign for the customer is theirs, whoever asked for it."""
    body = COUPON | {"integrationId": "p1"}
    made = http.post("/braze/coupon", json=body, headers=key(sandbox, "braze")).json()
    assert [item["value"] for item in coupons(emarsys, ["value"])] == [made["Value"]] * 2


def test_a_coupon_has_the_fields_that_were_asked_for(
    sandbox: Sandbox, http: httpx.Client, emarsys: httpx.Client
) -> None:
    """Also attributes of the coupon; lists, objects and what there is not are left out."""
    attributes = {"colour": "red", "sizes": [1, 2]}
    body = COUPON | {"integrationId": "p1", "attributes": attributes, "usageLimit": 3}
    http.post("/braze/coupon", json=body, headers=key(sandbox, "braze"))
    asked = ["usageLimit", "usageCounter", "state", "reservation", "colour", "sizes", "attributes", "none"]
    assert coupons(emarsys, asked)[0] == {
        "campaignId": "34",
        "integrationId": "p1",
        "usageLimit": 3,
        "usageCounter": 0,
        "state": "active",
        "reservation": False,
        "colour": "red",
    }
    assert set(coupons(emarsys, [])[0]) == {"campaignId", "integrationId"}


def test_a_coupon_that_is_used_up_is_not_active(sandbox: Sandbox, emarsys: httpx.Client) -> None:
    """Only one that can still be redeemed has the state."""
    assert coupons(emarsys, ["state"])[0]["state"] == "active"
    for known in sandbox.state.coupons.values():
        known["usage_counter"] = known["usage_limit"]
    assert "state" not in coupons(emarsys, ["state"])[0]


@pytest.mark.parametrize(("limit", "count"), [(0, 0), (1, 1), (1.5, 1), (1e300, 2)])
def test_limit_cuts_the_reply(limit: float, count: int, emarsys: httpx.Client) -> None:
    """No more entries come than the limit says."""
    assert len(coupons(emarsys, [], limit)) == count


@pytest.mark.parametrize("campaign", ["", "abc", "-1", "9" * 5000])
def test_a_campaign_that_is_no_number_is_not_found(
    campaign: str, sandbox: Sandbox, emarsys: httpx.Client
) -> None:
    """404, and the customers named before it get no coupon either."""
    parameters = [{"campaignId": "1", "integrationId": "p1"}, {"campaignId": campaign}]
    body = {"parameters": parameters, "fields": [], "limit": 10}
    assert emarsys.post("/emarsys/customer_profiles/coupons", json=body).status_code == 404
    assert sandbox.state.counts()["coupons"] == 0


def test_balances_are_those_of_the_ledger(
    sandbox: Sandbox, http: httpx.Client, emarsys: httpx.Client
) -> None:
    """Those balances come that were asked for, and no others."""
    headers = key(sandbox, "cep")
    headers |= {"customer-engagement-platform-name": "p", "destination-hostname": "d"}
    http.post("/customer_engagement/add_loyalty_points", json=POINTS, headers=headers)
    parameters = [{"loyaltyProgramId": "1", "integrationId": "p1"}]
    path = "loyalty_programs/profile/balance"
    named = {"loyaltyProgramId": "1", "integrationId": "p1"}
    assert content(emarsys, path, parameters, ["activeBalance"]) == [named | {"activeBalance": 5}]
    assert content(emarsys, path, parameters, []) == [named]


def test_customers_join_and_leave_audiences(sandbox: Sandbox, emarsys: httpx.Client) -> None:
    """The first member creates the audience; the reply repeats the changes."""
    member = {"customerProfileId": "p", "audienceId": "vip", "actionType": "add"}
    url = "/emarsys/customer_profiles/audiences"
    assert emarsys.post(url, json={"parameters": [member]}).json()["content"] == [member]
    assert len(sandbox.state.profiles["p"]["audiences"]) == 1
    emarsys.post(url, json={"parameters": [member | {"actionType": "delete"}]})
    assert sandbox.state.profiles["p"]["audiences"] == []
