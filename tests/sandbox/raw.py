"""HTTP as bytes on a socket, to see exactly what a client gets."""

from __future__ import annotations

import json
import socket
from typing import Any

from tallion.sandbox import Sandbox


def exchange(sandbox: Sandbox, method: str, target: str, headers: dict[str, str], body: Any = None) -> bytes:
    """Everything that comes back until the connection ends.

    Raises:
        ConnectionResetError: it was reset, and nothing had come.
    """
    content = b"" if body is None else json.dumps(body).encode()
    lines = [f"{method} {target} HTTP/1.1", "host: sandbox", "connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    lines += [f"content-length: {len(content)}", "content-type: application/json", "", ""]
    host, port = sandbox.base_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall("\r\n".join(lines).encode() + content)
        received = b""
        while piece := connection.recv(65536):
            received += piece
        return received
