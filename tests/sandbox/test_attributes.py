"""Attributes that the account has, and calls that name others."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tallion.sandbox import Sandbox
from tests.sandbox.credentials import key

HOST = {"destination-hostname": "d.example", "customer-data-platform-name": "p"}
SENT = {"Known": "a", "Unknown": "b"}
CART = [{"sku": "a", "quantity": 1, "price": 1, "attributes": SENT}]
STRICT: dict[str, tuple[str, dict[str, Any]]] = {
    "CustomerProfile": ("/segment/v2/customer_profiles/p", {"attributes": SENT}),
    "CustomerSession": ("/segment/v2/customer_sessions/s", {"attributes": SENT}),
    "CartItem": ("/segment/v2/customer_sessions/s", {"cartItems": CART}),
    "Event": (
        "/segment/v2/events",
        {"eventType": "opened", "customerProfileId": "p", "eventAttributes": SENT},
    ),
}


@pytest.fixture
def segment(sandbox: Sandbox, http: httpx.Client) -> httpx.Client:
    """A client with Segment's key, of an account that has one attribute for each entity."""
    http.headers.update(HOST | key(sandbox, "segment"))
    account = {entity: ["Known"] for entity in STRICT}
    assert http.put("/_sandbox/attributes", json=account).status_code == 204
    return http


@pytest.mark.parametrize("entity", STRICT)
def test_an_attribute_that_does_not_exist_is_refused(
    entity: str, sandbox: Sandbox, segment: httpx.Client
) -> None:
    """400 with its name, and nothing is kept."""
    path, body = STRICT[entity]
    reply = segment.put(path, json=body)
    assert (reply.status_code, "'Unknown'" in reply.json()["Error"]) == (400, True)
    counts = sandbox.state.counts()
    assert (counts["profiles"], counts["sessions"], counts["events"]) == (0, 0, 0)


@pytest.mark.parametrize("entity", STRICT)
def test_an_attribute_that_does_not_exist_is_skipped_if_asked_for(
    entity: str, sandbox: Sandbox, segment: httpx.Client
) -> None:
    """With `skipNonExistingAttributes` the others are kept."""
    path, body = STRICT[entity]
    assert segment.put(f"{path}?skipNonExistingAttributes=true", json=body).status_code == 200
    kept = {
        "CustomerProfile": lambda: sandbox.state.profiles["p"]["attributes"],
        "CustomerSession": lambda: sandbox.state.sessions["s"]["attributes"],
        "CartItem": lambda: sandbox.state.sessions["s"]["cartItems"][0]["attributes"],
        "Event": lambda: sandbox.state.events[0]["attributes"],
    }
    assert kept[entity]() == {"Known": "a"}


def test_a_cdp_is_held_to_the_same(sandbox: Sandbox, http: httpx.Client) -> None:
    """cdp.update_customer_profile has the parameter too."""
    sandbox.state.attributes = {"CustomerProfile": ["Known"]}
    headers = HOST | key(sandbox, "cdp")
    for query, status in (("", 400), ("?skipNonExistingAttributes=true", 200)):
        url = f"/cdp/customer_profile/p{query}"
        assert http.put(url, json={"attributes": SENT}, headers=headers).status_code == status


def test_older_updates_create_their_attributes(sandbox: Sandbox, segment: httpx.Client) -> None:
    """What has no `skipNonExistingAttributes` creates them; then they exist for every call."""
    url = "/segment/customer_profile/p"
    assert segment.put(url, json={"attributes": SENT}).status_code == 200
    path, body = STRICT["CustomerProfile"]
    assert segment.put(path, json=body).status_code == 200
    assert sandbox.state.profiles["p"]["attributes"] == SENT


def test_a_fresh_sandbox_has_every_attribute(sandbox: Sandbox, http: httpx.Client) -> None:
    """Until it is told which there are, none is refused; a reset forgets them."""
    sandbox.state.attributes = {}
    sandbox.reset()
    headers = HOST | key(sandbox, "segment")
    for path, body in STRICT.values():
        assert http.put(path, json=body, headers=headers).status_code == 200


@pytest.mark.parametrize("body", [[], {"Nothing": []}, {"Event": "a"}, {"Event": [1]}])
def test_wrong_lists_of_attributes_are_refused(body: Any, http: httpx.Client) -> None:
    """The control API takes lists of names by entity."""
    assert http.put("/_sandbox/attributes", json=body).status_code == 400
