"""What asks before it is sent, what is refused, and what is only shown."""

from __future__ import annotations

import shlex

import pytest
from cli.shell import CTRL_C, run, terminal

from tallion.sandbox import Sandbox

CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
COUPON = (
    *("talonone", "braze", "create-coupon"),
    *("--application-id", "398", "--campaign-id", "5671", "--identifier", "msg-1"),
)
PAYOUT = (
    *("talli", "payout-instructions", "create"),
    *("--campaign-id", CAMPAIGN, "--email", "ada@example.com", "--amount", "12.50"),
)
REFERRAL = (
    *("talonone", "braze", "create-referral"),
    *("--campaign-id", "5672", "--advocate-profile-integration-id", "URN-1"),
)


def calls(sandbox: Sandbox) -> list[str | None]:
    """The operations that were called."""
    return [request.operation for request in sandbox.requests if request.operation != "token"]


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("\n", 1), ("\x04", 1), (CTRL_C, 130)])
def test_what_pays_asks_on_a_terminal(answer: str, status: int, sandbox: Sandbox) -> None:
    """Only yes sends it; no, the end of input and Ctrl-C send nothing, and say so."""
    with terminal(*PAYOUT, env=sandbox.env()) as shell:
        shell.wait_for("Moves money. Send it? [y/N]")
        assert f"POST {sandbox.base_url}/v2/campaign-manager/payout-instructions" in shell.shown
        assert "ada@example.com" not in shell.shown
        assert calls(sandbox) == []
        shell.send(answer)
        assert shell.end() == status
    assert calls(sandbox) == (["payout_instructions.create"] if status == 0 else [])
    assert ("Nothing was sent." in shell.shown or "nothing was sent." in shell.shown) == (status != 0)


def test_what_creates_asks_on_a_terminal(sandbox: Sandbox) -> None:
    """And says what a repeat would do."""
    with terminal(*COUPON, env=sandbox.env()) as shell:
        shell.wait_for("Creates one thing for each identifier. Send it? [y/N]")
        shell.send("yes\n")
        assert shell.end() == 0
    assert calls(sandbox) == ["braze.create_coupon"]


@pytest.mark.parametrize("skipped", [("--yes",), ("--dry-run",)])
def test_nobody_is_asked_who_said_yes_or_only_tries(skipped: tuple[str, ...], sandbox: Sandbox) -> None:
    """`--yes` is the answer, and a dry run keeps nothing."""
    with terminal(*REFERRAL, *skipped, env=sandbox.env()) as shell:
        assert shell.end() == 0
    assert "Send it?" not in shell.shown
    (request,) = sandbox.requests
    assert dict(request.headers).get("x-dry-run") == ("true" if skipped == ("--dry-run",) else None)


def test_without_a_terminal_money_needs_yes(sandbox: Sandbox) -> None:
    """A script must say that it means it; what creates goes through."""
    refused = run(*PAYOUT, env=sandbox.env())
    assert (refused.status, calls(sandbox)) == (2, [])
    assert "give --yes" in refused.err
    assert run(*PAYOUT, "--yes", env=sandbox.env()).status == 0
    assert run(*COUPON, env=sandbox.env()).status == 0
    assert calls(sandbox) == ["payout_instructions.create", "braze.create_coupon"]


@pytest.mark.parametrize("command", [COUPON, ("talli", "campaigns", "list")], ids=["creates", "reads"])
def test_dry_run_is_refused_where_there_is_none(command: tuple[str, ...], sandbox: Sandbox) -> None:
    """Nothing is sent, and it says what to do instead."""
    ended = run(*command, "--dry-run", env=sandbox.env())
    assert (ended.status, list(sandbox.requests)) == (2, [])
    assert "has no dry run" in ended.err
    assert "--curl" in ended.err


def test_curl_prints_the_request_and_sends_nothing(sandbox: Sandbox) -> None:
    """For a payment too, without asking and without any credentials; personal data is masked."""
    ended = run(*PAYOUT, "--curl", env={})
    assert (ended.status, ended.err, list(sandbox.requests)) == (0, "", [])
    words = shlex.split(ended.out)
    assert words[:4] == ["curl", "--request", "POST", "$BASE_URL/v2/campaign-manager/payout-instructions"]
    assert "ada@example.com" not in ended.out
    assert '"amount":12.50' in ended.out


def test_curl_shows_no_secret(sandbox: Sandbox) -> None:
    """The key stays a variable, with the address that is configured."""
    ended = run(*COUPON, "--curl", env=sandbox.env())
    assert f"{sandbox.base_url}/braze/coupon" in ended.out
    assert "$TALONONE_API_KEY" in ended.out
    assert sandbox.keys["braze"] not in ended.out
