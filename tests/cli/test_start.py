"""What a command imports before it does anything, and what it does without its packages."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from cli.shell import run, variables

HEAVY = (
    "httpx",
    "httpcore",
    "rich",
    "msgspec",
    "attrs",
    "asyncio",
    "talli.models",
    "talonone.models",
    "tallion.model",
)
PROGRAM = """
import json, sys
from tallion.cli import main
status = main(sys.argv[1:])
json.dump([status, sorted(sys.modules)], sys.stderr)
"""


def started(*arguments: str) -> tuple[int, list[str]]:
    """The exit status of a command, and the modules that it has imported."""
    command = [sys.executable, "-c", PROGRAM, *arguments]
    done = subprocess.run(command, env=variables({}), capture_output=True, text=True, check=True)
    status, modules = json.loads(done.stderr.splitlines()[-1])
    return status, modules


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--help",), 0),
        (("--version",), 0),
        (("talonone", "--help"), 0),
        (("talonone", "braze", "create-coupon", "--help"), 0),
        (("report", "--help"), 0),
        (("whoami", "--help"), 0),
        (("operations", "--search", "coupon"), 0),
        (("talli", "campaigns", "get"), 2),
        (("talonone", "braze", "create-coupon", "--usage-limit", "many"), 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_nothing_is_imported_before_it_is_needed(arguments: tuple[str, ...], status: int) -> None:
    """Help, lists and what is typed wrong need no client, no models, no tables and no vocabulary."""
    ended, modules = started(*arguments)
    assert ended == status
    assert [name for name in HEAVY if name in modules] == []


def test_a_request_that_is_only_shown_needs_no_connections() -> None:
    """`--curl` makes the call, which takes its model and no more."""
    which = (
        "--application-id=1",
        "--campaign-id=2",
        "--identifier=k",
        "--deployment-url=demo.talonone.example",
    )
    status, modules = started("talonone", "braze", "create-coupon", *which, "--curl")
    models = {name for name in modules if name.startswith("talonone.models.")}
    assert status == 0
    assert "httpx" not in modules
    assert "rich" not in modules
    assert "talonone.models.braze_coupon_request" in models
    assert len(models) < 5


def without(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command where a package is not installed."""
    hidden = f"import sys; sys.modules[{module!r}] = None"
    program = f"{hidden}\nfrom tallion.cli import main\nsys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, env=variables({}), capture_output=True, text=True, check=False)


def test_without_its_extra_it_says_what_to_install() -> None:
    """In one line, with 2; the sandbox, whose extra is another, works."""
    done = without("click", "talli", "campaigns", "list")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert 'pip install "tallion[cli]"' in done.stderr
    helped = without("click", "sandbox", "--help")
    assert (helped.returncode, "--port" in helped.stdout) == (0, True)


def test_without_the_sandbox_it_says_what_to_install() -> None:
    """For `--sandbox` alone."""
    done = without("jsonschema", "--sandbox", "talli", "campaigns", "list")
    assert (done.returncode, done.stdout) == (2, "")
    assert 'pip install "tallion[sandbox]"' in done.stderr


def test_version_and_bare_groups() -> None:
    """The version of the package; a group by itself shows its help."""
    assert run("--version", env={}).out == "tallion, version 0.1.0\n"
    assert "Commands:" in run(env={}).out
    assert "payout-instructions" in run("talli", env={}).out
