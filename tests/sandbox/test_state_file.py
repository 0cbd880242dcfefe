"""State that outlives the process."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

import httpx
import pytest

from tallion.sandbox import Sandbox
from tests.sandbox.credentials import key

GUIDE = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
COUPON = {"deploymentUrl": "d.example", "applicationId": 398, "campaignId": 5671, "identifier": "msg-1"}


def test_state_comes_back_from_its_file(tmp_path: Path) -> None:
    """What one sandbox kept, amounts exact, the next one has."""
    file = tmp_path / "state.json"
    points = b'{"loyaltyProgramId": 1, "profileIntegrationId": "p", "points": 0.1}'
    names = {"customer-engagement-platform-name": "p", "destination-hostname": "d"}
    with Sandbox(state_file=file) as first, httpx.Client(base_url=first.base_url, trust_env=False) as http:
        http.post("/braze/coupon", json=COUPON, headers=key(first, "braze"))
        headers = key(first, "cep") | names | {"content-type": "application/json"}
        http.post("/customer_engagement/add_loyalty_points", content=points, headers=headers)
        kept = first.state
    with Sandbox(state_file=file) as second:
        assert second.state.as_json() == kept.as_json()
        assert second.state.points[1, "p", None][0]["amount"] == Decimal("0.1")
        assert second.state.next_uuid() == kept.next_uuid()


def test_keys_that_were_made_come_back(tmp_path: Path) -> None:
    """With their platform, Application and expiry, whoever made them."""
    file = tmp_path / "state.json"
    with Sandbox(state_file=file) as first, httpx.Client(base_url=first.base_url, trust_env=False) as http:
        made = http.post("/_sandbox/keys", json={"platform": "braze", "application_id": 398})
        keys = [made.json()["key"], first.credentials.add_key("cep").value]
        wait_for(file, keys[0])
        past = first.credentials.add_key("braze", expires_in=0).value
    with Sandbox(state_file=file) as second, httpx.Client(base_url=second.base_url, trust_env=False) as http:

        def status(key: str, application_id: int) -> int:
            body = COUPON | {"applicationId": application_id}
            headers = {"authorization": f"ApiKey-v1 {key}"}
            return http.post("/braze/coupon", json=body, headers=headers).status_code

        assert [status(keys[0], 398), status(keys[0], 1), status(keys[1], 398)] == [200, 401, 401]
        assert status(past, 398) == 401
        assert second.credentials.made_keys() == first.credentials.made_keys()


@pytest.mark.parametrize("content", ["[]", "{", "{}"])
def test_a_file_that_holds_no_state_is_refused(content: str, tmp_path: Path) -> None:
    """It is named, and stays as it is."""
    file = tmp_path / "state.json"
    file.write_text(content)
    with pytest.raises(ValueError, match=r"state\.json holds no state"):
        Sandbox(state_file=file)
    assert file.read_text() == content


def test_a_file_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    """At the start, and not with the first call that changes something."""
    with pytest.raises(FileNotFoundError):
        Sandbox(state_file=tmp_path / "none" / "state.json")


@contextmanager
def running(file: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`tallion sandbox --state FILE`, and its address."""
    command = [sys.executable, "-m", "tallion.cli", "sandbox", "--state", file, "--seed-data", "empty"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def make_coupons(url: str, count: int) -> None:
    """Make so many, one right after the other."""
    headers = {"authorization": "ApiKey-v1 sandbox-braze-key"}
    with httpx.Client(base_url=url, headers=headers, trust_env=False) as http:
        for number in range(count):
            http.post("/braze/coupon", json=COUPON | {"identifier": str(number)}).raise_for_status()


def coupons_in(file: Path) -> int:
    """How many the file has."""
    return len(json.loads(file.read_text())["coupons"])


def test_state_is_kept_when_the_command_is_ended(tmp_path: Path) -> None:
    """Ended with SIGTERM, it has written all that it kept."""
    file = tmp_path / "state.json"
    with running(file) as (process, url):
        make_coupons(url, 3)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert coupons_in(file) == 3


def test_state_is_kept_when_the_command_is_killed(tmp_path: Path) -> None:
    """Killed a while after the last call, it has written all of it, and the next start goes on from there."""
    file = tmp_path / "state.json"
    with running(file) as (process, url):
        make_coupons(url, 3)
        ends = time.monotonic() + 10
        while coupons_in(file) < 3 and time.monotonic() < ends:
            time.sleep(0.05)
        process.kill()
        process.wait(10)
    assert coupons_in(file) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]
    with running(file) as (_, url):
        make_coupons(url, 4)
        assert httpx.get(f"{url}/_sandbox/state", trust_env=False).json()["coupons"] == 4


def test_what_changes_the_state_beside_calls_is_kept_too(tmp_path: Path) -> None:
    """Advancing, restoring and resetting reach the file as calls do."""
    file = tmp_path / "state.json"
    with Sandbox(state_file=file) as sandbox, sandbox.talli() as talli:
        made = talli.payout_instructions.create(campaign_id=GUIDE, email="a@example.com")
        assert made is not None
        wait_for(file, made.payout_instruction_id)
        steps = {"Ready": lambda: sandbox.advance(made.payout_instruction_id)}
        before = sandbox.snapshot()
        steps["Draft"] = lambda: sandbox.restore(before)
        for status, step in steps.items():
            step()
            wait_for(file, f'"status":"{status}"')
        sandbox.reset()
        wait_for(file, '"kept":{}')


def wait_for(file: Path, text: str) -> None:
    """Fail unless the file has a text within a few seconds."""
    ends = time.monotonic() + 5
    while text not in file.read_text():
        assert time.monotonic() < ends, text
        time.sleep(0.05)
