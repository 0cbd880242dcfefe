"""The sandbox as a process and as an object."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from tallion.sandbox import Sandbox

RUN = [sys.executable, "-m", "tallion.sandbox"]


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.1", "example.com", ""])  # noqa: S104 - refused
def test_only_loopback_is_bound(host: str) -> None:
    """An address that others can reach is refused before anything listens."""
    with pytest.raises(ValueError, match="loopback only"):
        Sandbox(host=host)


def test_two_sandboxes_do_not_meet() -> None:
    """Each has its own port and state."""
    with Sandbox() as one, Sandbox() as other:
        assert one.base_url != other.base_url
        httpx.get(f"{one.base_url}/nothing", trust_env=False)
        assert (len(one.requests), len(other.requests)) == (1, 0)


def test_port_is_free_after_the_end() -> None:
    """Leaving the `with` ends the server."""
    with Sandbox() as sandbox:
        url = sandbox.base_url
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)


def test_environment_points_the_clients_here() -> None:
    """`env()` has every variable that the clients read."""
    with Sandbox() as sandbox:
        environment = sandbox.env()
        assert environment["TALLI_BASE_URL"] == environment["TALONONE_BASE_URL"] == sandbox.base_url
        assert set(environment) == {
            "TALLI_BASE_URL",
            "TALLI_TOKEN_URL",
            "TALLI_CLIENT_ID",
            "TALLI_CLIENT_SECRET",
            "TALLI_AUDIENCE",
            "TALONONE_API_KEY",
            "TALONONE_BASE_URL",
            "TALONONE_DEPLOYMENT",
            "TALONONE_PLATFORM_NAME",
        }


def test_ready_made_clients_work() -> None:
    """`talli()` and `talonone()` talk to their sandbox."""
    with Sandbox() as sandbox, sandbox.talli() as payouts, sandbox.talonone("cdp") as t1:
        assert len(list(payouts.campaigns.list(page_size=2))) == 3
        assert t1.cdp.create_audience(audience_id="a1", audience_name="One").name == "One"


def test_command_prints_its_address_first_and_ends_when_told() -> None:
    """`python -m tallion.sandbox`: the address on the first line, then what to paste."""
    with subprocess.Popen([*RUN, "--port", "0"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().strip()
            assert process.stdout.readline().strip() == f"export TALLI_BASE_URL={url}"
            assert httpx.get(f"{url}/_sandbox/state", trust_env=False).status_code == 200
        finally:
            process.terminate()


def test_command_refuses_other_hosts() -> None:
    """A host that is not loopback ends the command with a message and no traceback."""
    ended = subprocess.run([*RUN, "--host", "192.168.1.1"], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "loopback only" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_missing_extra_is_named() -> None:
    """Without the extra's packages the import says what to install."""
    program = "import sys; sys.modules['jsonschema'] = None; from tallion.sandbox import Sandbox"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert 'pip install "tallion[sandbox]"' in ended.stderr.splitlines()[-1]
