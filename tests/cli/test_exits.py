"""How commands fail: the exit status by kind, and one or two lines that say what to do."""

from __future__ import annotations

import logging
import subprocess
from pathlib import Path

import pytest
from cli.shell import COMMAND, CTRL_C, run, terminal, variables, wait_until

from tallion import redact
from tallion.cli import exits, main
from tallion.cli.session import Session
from tallion.sandbox import Fault, Sandbox

CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
COUPON = (
    *("talonone", "braze", "create-coupon"),
    *("--application-id", "398", "--campaign-id", "5671", "--identifier", "msg-1"),
)
REFERRAL = (
    *("talonone", "braze", "create-referral"),
    *("--campaign-id", "5672", "--advocate-profile-integration-id", "URN-1"),
)
LIST = ("talli", "campaigns", "list")
ONCE = ("--max-attempts", "1")


@pytest.fixture
def here(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The sandbox as what this process is configured for, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    for name, value in sandbox.env().items():
        monkeypatch.setenv(name, value)
    return sandbox


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("talli", "campagns", "list"), "did you mean campaigns or"),
        (("talli", "campaigns", "lst"), "did you mean list?"),
        (("talli", "campaigns", "list", "--page-sze", "2"), "--page-size"),
        (("talli", "campaigns", "list", "--page-size", "0"), "--page-size"),
        (("talli", "campaigns", "get"), "CAMPAIGN_ID missing"),
        (("talli", "campaigns", "get", "abc"), "CAMPAIGN_ID must be a UUID"),
        (("talli", "campaigns", "get", CAMPAIGN, "--campaign-id", CAMPAIGN), "given twice"),
        (
            ("talli", "campaigns", "list", "--columns", "id,nam"),
            "there is no column 'nam'; did you mean name?",
        ),
        (("talli", "campaigns", "list", "--timeout", "-1"), "no positive number of seconds"),
        (("talli", "payout-instructions", "list", "--status", "Redy"), "Ready"),
        (("talonone", "braze", "create-coupon"), "--application-id, --campaign-id and --identifier missing"),
        ((*COUPON, "--body", "{"), "--body is no JSON"),
        ((*COUPON, "--body", "[]"), "must be a JSON object"),
        ((*COUPON, "--body", "@none.json"), "No such file"),
        ((*COUPON, "--body", '{"usageLimt": 1}'), "did you mean usageLimit?"),
        ((*COUPON, "--body", '{"usageLimit": NaN}'), "NaN is no number"),
        ((*COUPON, "--set", "usageLimt=1"), "did you mean usageLimit?"),
        ((*COUPON, "--set", "usageLimit"), "write KEY=VALUE"),
        ((*COUPON, "--set", "limits.1.action=redeem"), "places 0, 1 and so on"),
        ((*COUPON, "--set", "limits.0.limit=many"), "limits.0.limit: is no JSON"),
        ((*COUPON, "--start-date", "2030-01-31T09:00:00"), "no time with an offset"),
        ((*COUPON, "--discount-limit", "much"), "no number such as 12.50"),
        ((*COUPON, "--discount-limit", "NaN"), "--discount-limit must be finite"),
        ((*COUPON, "--usage-limit=1", "--usage-limit", "x"), "--usage-limit"),
        (("report", CAMPAIGN, "-o", "none/report.csv"), "there is no folder none"),
        (("report", CAMPAIGN, "-o", "."), "is a folder"),
        (("report", "abc", "-o", "report.csv"), "CAMPAIGN_ID must be a UUID"),
    ],
    ids=lambda value: " ".join(value[-2:]) if isinstance(value, tuple) else None,
)
def test_what_is_typed_wrong_is_2(
    arguments: tuple[str, ...], said: str, here: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is sent, and the second line says where help is."""
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert (out, list(here.requests)) == ("", [])
    first, second = err.splitlines()
    assert said in first, first
    assert second.startswith("See: tallion ")
    assert second.endswith(" --help")


@pytest.mark.parametrize(
    ("command", "fault", "status", "said"),
    [
        (LIST, Fault.status(403), 3, "lacks the permission"),
        (COUPON, Fault.status(401), 3, "Check the credential"),
        (LIST, Fault.status(404), 4, "status 404"),
        (REFERRAL, Fault.status(409), 4, "status 409"),
        (REFERRAL, Fault.status(429), 5, "Slow down"),
        (LIST, Fault.status(500), 5, "sending it again is safe"),
        (COUPON, Fault.status(500), 5, "sending it again is safe"),
        (LIST, Fault.malformed, 5, "sending it again is safe"),
        (REFERRAL, Fault.status(500), 6, "look before you send it again"),
        (REFERRAL, Fault.drop_after_commit, 6, "look before you send it again"),
        (REFERRAL, Fault.truncate(5), 6, "do not send it again"),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else str(value),
)
def test_what_fails_has_the_status_of_its_kind(
    command: tuple[str, ...], fault: Fault, status: int, said: str, sandbox: Sandbox
) -> None:
    """3 credentials, 4 refused, 5 failed but may be repeated, 6 may have happened."""
    resource, method = (word.replace("-", "_") for word in command[1:3])
    sandbox.fault(f"{resource}.{method}", fault, times=None)
    ended = run(*command, *ONCE, env=sandbox.env())
    assert (ended.status, ended.out) == (status, "")
    assert said in ended.err
    assert len(ended.err.splitlines()) == 1


def test_what_may_have_happened_counts_more_than_what_was_said_last(sandbox: Sandbox) -> None:
    """A 401 to the second attempt says nothing of the first one; with its key the call may be repeated."""
    sandbox.fault("braze.create_coupon", Fault.status(500), times=1)
    sandbox.fault("braze.create_coupon", Fault.status(401), times=None)
    ended = run(*COUPON, env=sandbox.env())
    assert (ended.status, "status 401" in ended.err) == (5, True), ended.err


def test_nobody_there_may_be_repeated(sandbox: Sandbox) -> None:
    """No connection is 5, whatever it was for."""
    env = sandbox.env() | {"TALONONE_BASE_URL": "http://127.0.0.1:1"}
    assert run(*REFERRAL, *ONCE, env=env).status == 5


@pytest.mark.slow
def test_patience_is_an_option(sandbox: Sandbox) -> None:
    """`--timeout` ends a slow attempt, `--deadline` the call, `--max-attempts` the trying."""
    sandbox.fault("campaigns.list", Fault.delay(30), times=None)
    ended = run(*LIST, "--timeout", "0.2", *ONCE, env=sandbox.env())
    assert (ended.status, "timed out" in ended.err or "timeout" in ended.err) == (5, True), ended.err
    ended = run(*LIST, "--deadline", "0.3", env=sandbox.env())
    assert (ended.status, "deadline" in ended.err) == (5, True), ended.err
    sandbox.reset()
    sandbox.fault("campaigns.list", Fault.status(503), times=1)
    assert run(*LIST, "--max-attempts", "2", env=sandbox.env()).status == 0


def test_no_settings_are_3() -> None:
    """It names every variable that is missing, and the way without an account."""
    ended = run(*LIST, env={})
    assert (ended.status, ended.out) == (3, "")
    assert (
        "TALLI_BASE_URL, TALLI_TOKEN_URL, TALLI_CLIENT_ID, TALLI_CLIENT_SECRET, TALLI_AUDIENCE" in ended.err
    )
    assert "--sandbox" in ended.err
    assert len(ended.err.splitlines()) == 1


def test_a_result_that_cannot_be_written_was_carried_out(sandbox: Sandbox) -> None:
    """A full disk after a call that creates is 6: the code is made, whatever became of the reply."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, *REFERRAL],
            env=variables(sandbox.env()),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 6
    assert b"It was carried out: do not run it again." in done.stderr
    assert len(sandbox.requests) == 1


def test_debug_shows_the_trace_without_secrets(sandbox: Sandbox) -> None:
    """Each attempt and where the error comes from; a secret that the server echoes is masked."""
    env = sandbox.env() | {"TALONONE_API_KEY": "no-such-key"}
    done = subprocess.run(
        [*COMMAND, "--debug", *COUPON], env=variables(env), capture_output=True, text=True, check=False
    )
    assert done.returncode == 3
    assert "Traceback (most recent call last)" in done.stderr
    assert "talonone.braze.create_coupon attempt 1: status 401" in done.stderr
    assert "no-such-key" not in done.stderr


def test_ctrl_c_while_something_is_created_says_what_may_have_happened(sandbox: Sandbox) -> None:
    """130, and to look before it is run again."""
    sandbox.fault("braze.create_referral", Fault.delay(30), times=None)
    with terminal(*REFERRAL, "--yes", env=sandbox.env()) as shell:
        wait_until(lambda: bool(sandbox.requests))
        shell.send(CTRL_C)
        assert shell.end() == 130
    assert "It may have been carried out: look before you run it again." in shell.shown


def test_whatever_fails_shows_no_secret(capsys: pytest.CaptureFixture[str]) -> None:
    """Neither the error, nor its trace, nor what is logged, even where somebody put the secret into it."""
    session = Session()
    session.secrets.add("s3cret")
    session.write_debug()
    (handler,) = redact.logger.handlers
    try:
        redact.logger.debug("sent with s3cret")
        assert exits.told(ValueError("s3cret is wrong"), session) == exits.UNEXPECTED
    finally:
        redact.logger.removeHandler(handler)
        redact.logger.setLevel(logging.NOTSET)
    shown = capsys.readouterr().err
    assert "s3cret" not in shown
    assert shown.count("***") == 3
