"""Where credentials come from, and that nobody sees them."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli.shell import run

from tallion.sandbox import Fault, Sandbox

LIST = ("talli", "campaigns", "list")
COUPON = (
    *("talonone", "braze", "create-coupon"),
    *("--application-id", "398", "--campaign-id", "5671", "--identifier", "msg-1"),
)


def secret_file(folder: Path, content: str | bytes, mode: int = 0o600) -> Path:
    """A file with a secret."""
    file = folder / "secret"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    file.chmod(mode)
    return file


def test_secrets_come_from_files_that_nobody_else_can_read(sandbox: Sandbox, tmp_path: Path) -> None:
    """They win over the environment; the line break at the end is not a part of them."""
    env = sandbox.env()
    key = secret_file(tmp_path, env["TALONONE_API_KEY"] + "\n")
    assert run(*COUPON, "--api-key-file", key, env=env | {"TALONONE_API_KEY": "wrong"}).status == 0
    secret = secret_file(tmp_path, env["TALLI_CLIENT_SECRET"])
    assert run(*LIST, "--client-secret-file", secret, env=env | {"TALLI_CLIENT_SECRET": "wrong"}).status == 0


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602])
def test_a_file_that_others_can_use_is_refused(mode: int, sandbox: Sandbox, tmp_path: Path) -> None:
    """Before anything is sent, with the command that mends it."""
    file = secret_file(tmp_path, sandbox.keys["braze"], mode)
    ended = run(*COUPON, "--api-key-file", file, env=sandbox.env())
    assert (ended.status, list(sandbox.requests)) == (2, [])
    assert f"chmod 600 {file}" in ended.err
    assert sandbox.keys["braze"] not in ended.err


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"\xff\xfe", b"x" * 70_000], ids=["empty", "blank", "octets", "long"]
)
def test_a_file_without_a_secret_is_refused(content: bytes, sandbox: Sandbox, tmp_path: Path) -> None:
    """Rather than sending what it holds."""
    ended = run(*COUPON, "--api-key-file", secret_file(tmp_path, content), env=sandbox.env())
    assert (ended.status, list(sandbox.requests)) == (2, [])
    assert "holds no secret" in ended.err


def test_no_argument_takes_a_secret(sandbox: Sandbox) -> None:
    """Others see command lines: there are files for keys, and for the one secret that is a parameter."""
    assert "No such option" in run(*COUPON, "--api-key", "k", env=sandbox.env()).err
    shown = run("talonone", "segment", "update-customer-session", "--help", env={}).out
    assert "--callback-api-key-file FILE" in shown
    assert "--callback-api-key " not in shown


def test_whoami_shows_what_is_configured_and_from_where(sandbox: Sandbox, tmp_path: Path) -> None:
    """Secrets masked; Talli's are tried, a Talon.One key cannot be without doing something."""
    env = sandbox.env()
    file = secret_file(tmp_path, env["TALLI_CLIENT_SECRET"])
    ended = run("whoami", "--client-secret-file", file, env=env | {"TALLI_CLIENT_SECRET": "wrong"})
    assert (ended.status, ended.err) == (0, "")
    found = {(line["api"], line["setting"]): (line["value"], line["source"]) for line in ended.lines}
    assert found["talli", "client_id"] == (env["TALLI_CLIENT_ID"], "environment TALLI_CLIENT_ID")
    assert found["talli", "client_secret"] == ("***", "--client-secret-file")
    assert found["talli", "check"] == ("good: a token and a list came", None)
    assert found["talonone", "api_key"] == ("***", "environment TALONONE_API_KEY")
    assert found["talonone", "cdp_platform_name"] == (None, "not set")
    assert found["talonone", "check"][0].startswith("unverified")
    assert [request.operation for request in sandbox.requests] == ["token", "campaigns.list"]
    for secret in (env["TALLI_CLIENT_SECRET"], env["TALONONE_API_KEY"]):
        assert secret not in ended.out


def test_whoami_says_what_is_wrong_with_them(sandbox: Sandbox) -> None:
    """Refused, or a part missing: 3, and what the server said or what to set."""
    sandbox.fault("campaigns.list", Fault.status(403), times=None)
    refused = run("whoami", env=sandbox.env())
    assert (refused.status, "failed: talli.campaigns.list: status 403" in refused.out) == (3, True)
    partly = {name: value for name, value in sandbox.env().items() if name != "TALLI_AUDIENCE"}
    missing = run("whoami", env=partly)
    assert (missing.status, "failed: set TALLI_AUDIENCE" in missing.out) == (3, True)


def test_whoami_without_settings_is_3() -> None:
    """Nothing is configured; where one API is, the other need not be."""
    assert run("whoami", env={}).status == 3
    assert run("whoami", env={"TALONONE_API_KEY": "k"}).status == 0


@pytest.mark.slow
def test_in_a_sandbox_no_account_is_needed(tmp_path: Path) -> None:
    """Any command, its own key for each resource, and nothing that is really configured is used."""
    env = {"TALLI_BASE_URL": "http://127.0.0.1:1", "TALONONE_API_KEY": "real"}
    real = secret_file(tmp_path, "real")
    listed = run("--sandbox", *LIST, "--client-secret-file", real, env=env)
    assert (listed.status, len(listed.lines)) == (0, 3)
    made = run(
        "talonone", "segment", "create-audience", "--audience-id=1", "--audience-name=A", "--sandbox", env=env
    )
    assert (made.status, made.err) == (0, "")
    shown = run("whoami", "--sandbox", env=env)
    assert shown.status == 0
    assert {line["source"] for line in shown.lines if line["setting"] == "base_url"} == {
        "sandbox TALLI_BASE_URL",
        "sandbox TALONONE_BASE_URL",
    }
