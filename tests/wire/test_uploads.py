"""Files are read as they are sent, however large they are."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

MEGABYTE = 2**20
SIZE = 200 * MEGABYTE
TOKEN = b'{"access_token": "token", "expires_in": 3600, "token_type": "Bearer"}'
REPLY = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: "
    + str(len(TOKEN)).encode()
    + b"\r\n\r\n"
    + TOKEN
)
"""To a request for a token, and to an upload: what that is answered with is in no schema."""
GIVEN = """
import asyncio, sys
from talli import AsyncTalli, Talli

url, small, large = sys.argv[1:]
options = dict(base_url=url, token_url=url, client_id="a", client_secret="b", audience="c")
campaign = "1a2b3c4d-e5f6-7890-1234-567890abcdef"

def peak():  # not ru_maxrss, which a child inherits from the process that forked it
    status = open("/proc/self/status").read()
    return 1024 * int(status.partition("VmHWM:")[2].split()[0])
"""
PROGRAMS = {
    "sync": """
with Talli(**options) as payouts:
    payouts.campaigns.upload_payout_instructions(campaign, file=small)
    before = peak()
    payouts.campaigns.upload_payout_instructions(campaign, file=large)
print(peak() - before)
""",
    "async": """
async def main():
    async with AsyncTalli(**options) as payouts:
        await payouts.campaigns.upload_payout_instructions(campaign, file=small)
        before = peak()
        await payouts.campaigns.upload_payout_instructions(campaign, file=large)
        print(peak() - before)
asyncio.run(main())
""",
}


class Drain:
    """Takes requests, one to a connection, and counts the bytes of each."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.received: list[int] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as lines:
                head = {}
                while line := lines.readline().strip():
                    name, _, value = line.lower().partition(b":")
                    head[name] = value.strip()
                length = int(head[b"content-length"])
                left = length
                while left:
                    left -= len(lines.read(min(left, MEGABYTE)))
                self.received.append(length)
                connection.sendall(REPLY)

    def close(self) -> None:
        """Stop listening."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@pytest.fixture
def drain() -> Iterator[Drain]:
    """A server for one test."""
    drain = Drain()
    yield drain
    drain.close()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_large_file_is_never_in_memory(drain: Drain, tmp_path: Path, kind: str) -> None:
    """200 MB go out whole, and the process grows by less than 60 MB."""
    small, large = tmp_path / "small.csv", tmp_path / "large.csv"
    small.write_bytes(b"a,b\n")
    with large.open("wb") as file:
        file.truncate(SIZE)
    command = [sys.executable, "-c", GIVEN + PROGRAMS[kind], drain.url, str(small), str(large)]
    environment = {"PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert SIZE < drain.received[-1] < SIZE + 1000
    assert int(ended.stdout) < 60 * MEGABYTE
