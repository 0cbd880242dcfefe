"""`tallion sandbox` and `python -m tallion.sandbox`: what they print, and how they end."""

from __future__ import annotations

import os
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

RUN = [sys.executable, "-m", "tallion.cli", "sandbox"]
AS_MODULE = [sys.executable, "-m", "tallion.sandbox"]


@contextmanager
def running(*arguments: str | Path, command: list[str] = RUN) -> Iterator[subprocess.Popen[str]]:
    """The command, until the end of the `with`."""
    pipe = subprocess.PIPE
    with subprocess.Popen([*command, *arguments], stdout=pipe, stderr=pipe, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def line(process: subprocess.Popen[str]) -> str:
    """The next line that it prints."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ended(*arguments: str | Path) -> tuple[int, str]:
    """The status of a command that ends by itself, and what it says on stderr."""
    done = subprocess.run([*RUN, *arguments], capture_output=True, text=True, check=False, timeout=30)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stderr


@pytest.mark.parametrize("command", [RUN, AS_MODULE], ids=["tallion sandbox", "python -m"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told(command: list[str], number: signal.Signals) -> None:
    """The address is on the first line; Ctrl-C and SIGTERM end it with 0, and without a word."""
    with running("--port", "0", command=command) as process:
        url = line(process)
        assert httpx.get(f"{url}/_sandbox/state", trust_env=False).status_code == 200
        process.send_signal(number)
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_what_it_prints_can_be_pasted() -> None:
    """With the variables in the environment both clients work, and need nothing else."""
    program = (
        "from talli import Talli; from talonone import TalonOne\n"
        "with Talli() as payouts, TalonOne() as t1:\n"
        "    payouts.campaigns.list().first()\n"
        "    t1.braze.create_coupon(application_id=1, campaign_id=2, identifier='k')\n"
    )
    with running() as process:
        url = line(process)
        pasted = dict(shlex.split(line(process))[1].split("=", 1) for _ in range(9))
        assert line(process).startswith("# TALONONE_API_KEY for braze")
        subprocess.run([sys.executable, "-c", program], env=os.environ | pasted, check=True)
        counters = httpx.get(f"{url}/_sandbox/counters", trust_env=False).json()
    assert {name: counters[name] for name in ("campaigns.list", "braze.create_coupon")} == {
        "campaigns.list": {"200": 1},
        "braze.create_coupon": {"200": 1},
    }


def test_seed_data_is_what_it_begins_with() -> None:
    """`empty` has no campaign."""
    with running("--seed-data", "empty") as process:
        counts = httpx.get(f"{line(process)}/_sandbox/state", trust_env=False).json()
    assert (counts["campaigns"], counts["payout_instructions"]) == (0, 0)


def test_orders_from_a_file(tmp_path: Path) -> None:
    """`--faults FILE` orders them at the start."""
    file = tmp_path / "faults.yaml"
    file.write_text("- {operation: campaigns.list, fault: status, code: 418, times: 1}\n")
    with running("--faults", file) as process:
        reply = httpx.get(f"{line(process)}/v2/campaign-manager/campaigns", trust_env=False)
    assert reply.status_code == 418


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("operation: campaigns.list", "not a list"),
        ("- {operation: campaigns.list, fault: [", "not YAML"),
        ("- {operation: token, fault: drop_before}\n- {operation: token, fault: delay}", "order 2"),
        ("- {operation: campaigns.lst, fault: drop_before}", "'campaigns.lst'"),
        ("- {operation: campaigns.list, fault: status, code: many}", "code must be int"),
    ],
)
def test_a_wrong_file_of_faults_ends_it(content: str, said: str, tmp_path: Path) -> None:
    """With 1, and with what is wrong in which order."""
    file = tmp_path / "faults.yaml"
    file.write_text(content)
    status, message = ended("--faults", file)
    assert (status, said in message) == (1, True), message


def test_a_port_that_is_taken_ends_it() -> None:
    """With 1, and with what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        status, message = ended("--port", port)
    assert (status, message) == (1, f"Port {port} of 127.0.0.1 is taken; port 0 takes any free one.\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--host", "192.168.1.1"], "loopback only"),
        (["--port", "70000"], "between 0 and 65535"),
        (["--faults", "none.yaml"], "none.yaml"),
        (["--state", "none/state.json"], "none/"),
    ],
)
def test_what_cannot_be_ends_it(arguments: list[str], said: str) -> None:
    """With 1, and with a message instead of a traceback."""
    status, message = ended(*arguments)
    assert (status, said in message) == (1, True), message
