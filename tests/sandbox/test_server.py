"""The sandbox as a process and as an object."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest

from tallion.sandbox import Sandbox
from tallion.sandbox.messages import Answer
from tallion.sandbox.server import Server, listen


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.1", "example.com", ""])  # noqa: S104 - refused
def test_only_loopback_is_bound(host: str) -> None:
    """An address that others can reach is refused before anything listens."""
    with pytest.raises(ValueError, match="loopback only"):
        Sandbox(host=host)


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_must_be_one(port: int) -> None:
    """A number that no port has is refused."""
    with pytest.raises(ValueError, match=r"between 0 and 65535"):
        Sandbox(port=port)


def test_a_server_that_cannot_begin_says_so() -> None:
    """Whoever starts it is told, and does not wait for ever."""
    listening = listen("127.0.0.1", 0)
    listening.close()
    with pytest.raises(OSError, match="Bad file descriptor"):
        Server(lambda _: Answer(status=204), listening).start()


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


def test_missing_extra_is_named() -> None:
    """Without the extra's packages the import says what to install."""
    program = "import sys; sys.modules['jsonschema'] = None; from tallion.sandbox import Sandbox"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert 'pip install "tallion[sandbox]"' in ended.stderr.splitlines()[-1]
