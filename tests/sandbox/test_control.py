"""Looking at the sandbox, and moving it: counters, snapshots, state files, statuses, keys, its log."""

from __future__ import annotations

import logging
import time

import httpx
import pytest

from tallion.sandbox import Sandbox
from tests.sandbox.credentials import bearer, key

PREFIX = "/v2/campaign-manager"
INSTRUCTIONS = f"{PREFIX}/payout-instructions"
GUIDE = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
COUPON = {"deploymentUrl": "d.example", "applicationId": 398, "campaignId": 5671, "identifier": "msg-1"}


def test_counters_by_operation_and_status(sandbox: Sandbox, http: httpx.Client) -> None:
    """Each operation has its statuses counted, in Python and in the control API."""
    headers = bearer(sandbox, http)
    for sent in (headers, headers, {}):
        http.get(f"{PREFIX}/campaigns", headers=sent)
    assert sandbox.counters["campaigns.list"] == {"200": 2, "401": 1}
    assert http.get("/_sandbox/counters").json()["campaigns.list"] == {"200": 2, "401": 1}


def test_snapshot_and_restore(sandbox: Sandbox, http: httpx.Client) -> None:
    """After a restore the state is what it was, and later changes do not reach the snapshot."""
    http.post("/braze/coupon", json=COUPON, headers=key(sandbox, "braze"))
    before = sandbox.snapshot()
    assert http.put("/_sandbox/snapshots/one").status_code == 204
    for restore in (
        lambda: sandbox.restore(before),
        lambda: http.post("/_sandbox/snapshots/one/restore").raise_for_status(),
    ):
        body = COUPON | {"identifier": "msg-2"}
        http.post("/braze/coupon", json=body, headers=key(sandbox, "braze"))
        next(iter(sandbox.state.coupons.values()))["usage_counter"] = 9
        restore()
        assert [item["usage_counter"] for item in sandbox.state.coupons.values()] == [0]
    assert http.post("/_sandbox/snapshots/two/restore").status_code == 404


def test_an_instruction_is_advanced_to_its_payout(sandbox: Sandbox, http: httpx.Client) -> None:
    """Step by step it becomes paid; payout, activity and the right to change it follow."""
    http.headers.update(bearer(sandbox, http))
    body = {"campaignId": GUIDE, "email": "ada@example.com", "amount": 12.5}
    instruction = http.post(INSTRUCTIONS, json=body).json()["payoutInstructionId"]
    one = f"{INSTRUCTIONS}/{instruction}"
    assert http.get(f"{one}/payout").status_code == 404
    advance = f"/_sandbox/payout-instructions/{instruction}/advance"
    steps = [http.post(advance).json()["status"] for _ in range(4)]
    assert steps == ["Ready", "Initiated", "PayoutMethodSelected", "Requested"]
    assert http.patch(one, json={"city": "X"}).status_code == 400
    assert http.get(f"{one}/payout").json()["completedOn"] is None
    assert sandbox.advance(instruction)["status"] == "Fulfilled"
    assert http.get(f"{one}/payout").json()["completedOn"] is not None
    assert [entry["type"] for entry in http.get(f"{one}/activity").json()] == ["Draft", *steps, "Fulfilled"]


def test_a_status_that_does_not_follow_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    """From Ready there is no way to Fulfilled, and the instruction stays as it is."""
    params = {"pageNumber": "1", "pageSize": "1", "status": "Ready"}
    ready = http.get(INSTRUCTIONS, params=params, headers=bearer(sandbox, http)).json()["data"][0]
    advance = f"/_sandbox/payout-instructions/{ready['payoutInstructionId']}/advance"
    assert http.post(advance, json={"to": "Fulfilled"}).status_code == 400
    assert http.post(advance, json={"to": "Cancelled"}).json()["status"] == "Cancelled"
    assert http.post("/_sandbox/payout-instructions/none/advance").status_code == 404


def test_keys_for_one_application_that_expire(sandbox: Sandbox, http: httpx.Client) -> None:
    """A key is good for its Application until its time; then it is 401."""
    made = http.post("/_sandbox/keys", json={"platform": "braze", "application_id": 398, "expires_in": 60})
    headers = {"authorization": f"ApiKey-v1 {made.json()['key']}"}
    assert http.post("/braze/coupon", json=COUPON, headers=headers).status_code == 200
    other = http.post("/braze/coupon", json=COUPON | {"applicationId": 1}, headers=headers)
    assert (other.status_code, "Application 398" in other.json()["Error"]) == (401, True)
    past = sandbox.credentials.add_key("braze", expires_in=0)
    expired = http.post("/braze/coupon", json=COUPON, headers={"authorization": f"ApiKey-v1 {past.value}"})
    assert (expired.status_code, "expired" in expired.json()["Error"]) == (401, True)
    assert http.post("/_sandbox/keys", json={"platform": "none"}).status_code == 400


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("keys", "{}"),
        ("keys", "[]"),
        ("keys", "x"),
        ("keys", '{"platform": "braze", "expires": 1}'),
        ("keys", '{"platform": "braze", "expires_in": "1"}'),
        ("keys", '{"platform": "braze", "application_id": true}'),
        ("payout-instructions/3f2504e0-4f89-41d3-9a0c-0305e82c3301/advance", "[1]"),
        ("payout-instructions/3f2504e0-4f89-41d3-9a0c-0305e82c3301/advance", '{"to": 1}'),
    ],
)
def test_wrong_control_calls_are_refused(path: str, content: str, http: httpx.Client) -> None:
    """400 with what is wrong, in words of the call and not of the program."""
    reply = http.post(f"/_sandbox/{path}", content=content)
    assert reply.status_code == 400
    assert not any(word in reply.json()["error"] for word in ("argument", "operand", "Credentials"))


def test_large_seed_has_a_million_rows(sandbox: Sandbox) -> None:
    """The last page of a report, any one instruction and sums come at once; ids lead back to their rows."""
    with Sandbox(seed_data="large") as large, httpx.Client(base_url=large.base_url, trust_env=False) as http:
        http.headers.update(bearer(large, http))
        begun = time.process_time()  # the server's too, and not that of whatever else is running
        url = f"{PREFIX}/reports/campaigns/{GUIDE}/basic"
        page = http.get(url, params={"pageNumber": 1000, "pageSize": 1000}).text
        last = http.get(
            INSTRUCTIONS, params={"pageNumber": 1, "pageSize": 5, "externalId": "claim-999999"}
        ).json()
        campaigns = http.get(f"{PREFIX}/campaigns", params={"includeDetails": "true"}).json()["data"]
        assert sum(campaigns[0]["details"]["statusStatistics"].values()) == 1_000_000
        methods = http.get(url.replace("basic", "payout-methods")).text.splitlines()
        assert time.process_time() - begun < 5
        assert len(methods) == 6
        assert (page.count("claim-"), last["totalItems"]) == (1000, 1)
        one = last["data"][0]["payoutInstructionId"]
        assert http.get(f"{INSTRUCTIONS}/{one}").json() == last["data"][0]
        assert len(large.state.payout_instructions) == 1_000_040
        assert len(large.state.payout_instructions.kept) == 1


def test_real_looking_credentials_are_warned_of(
    sandbox: Sandbox, http: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    """The warning says where and what, and never shows it; the sandbox's own are not warned of."""
    real = "dbc644d33aa74d582bd9479c59e16f970fe13bf3" + "0" * 24
    with caplog.at_level(logging.WARNING, "tallion.sandbox"):
        bearer(sandbox, http)
        http.post("/braze/coupon", json=COUPON, headers=key(sandbox, "braze"))
        assert not caplog.records
        http.post("/braze/coupon", json=COUPON, headers={"authorization": f"ApiKey-v1 {real}"})
    assert "real account" in caplog.text
    assert real not in caplog.text
    (entry,) = http.get("/_sandbox/log").json()
    assert (entry["kind"], entry["what"]) == ("real-looking credential", "a Talon.One key")


def test_a_reply_that_the_document_does_not_allow_is_not_sent(sandbox: Sandbox, http: httpx.Client) -> None:
    """It becomes a 500 in the vendor's form, and the control log says what was wrong."""
    sandbox.state.campaigns[GUIDE]["name"] = 7
    reply = http.get(f"{PREFIX}/campaigns/{GUIDE}", headers=bearer(sandbox, http))
    assert (reply.status_code, reply.json()["status"]) == (500, 500)
    (entry,) = sandbox.log
    assert (entry["kind"], entry["operation"]) == ("invalid reply", "campaigns.get")
    assert "$.name" in entry["problem"]


def test_seeds_and_examples_are_checked() -> None:
    """An unknown seed or operation is refused."""
    with pytest.raises(ValueError, match="huge"):
        Sandbox(seed_data="huge")
    with pytest.raises(ValueError, match=r"no\.such"):
        Sandbox(from_examples=["no.such"])
