"""Servers on loopback sockets that answer with raw bytes, each connection in a thread of its own."""

from __future__ import annotations

import os
import socket
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import trustme

CHUNKED = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
DEEP = b"[" * 100_000
OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


class Peer:
    """One connection, seen from the server."""

    def __init__(self, connection: socket.socket, server: Server) -> None:
        self.connection = connection
        self.server = server

    def request(self) -> bytes:
        """The next request, or nothing if the client has hung up."""
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = self.connection.recv(65536)
            if not chunk:
                return b""
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        named = (line.partition(b":") for line in head.lower().split(b"\r\n"))
        length = next((int(value) for name, _, value in named if name == b"content-length"), 0)
        while len(body) < length:
            body += self.connection.recv(65536)
        request = head + b"\r\n\r\n" + body
        self.server.requests.append(request)
        return request

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def drip(self, data: bytes, every: float = 0.05) -> None:
        """Send byte by byte, until the client hangs up or the server stops."""
        for byte in data:
            self.send(bytes((byte,)))
            if self.server.stopped.wait(every):
                return

    def reset(self) -> None:
        """End the connection with RST."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


Handler = Callable[[Peer], None]


class Server:
    """Serves each connection with a handler."""

    def __init__(self, handler: Handler, tls: ssl.SSLContext | None = None) -> None:
        self._handler = handler
        self._tls = tls
        self.requests: list[bytes] = []
        self.connections = 0
        self.stopped = threading.Event()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self._start(self._accept)

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            served = self._tls.wrap_socket(connection, server_side=True) if self._tls else connection
            with served:
                self._open.append(served)
                self._handler(Peer(served, self))

    def close(self) -> None:
        self.stopped.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join(5)
        for connection in [*self._open]:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)


def tls_of(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    """TLS of a server of these names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


Serve = Callable[..., Server]
"""The fixture that starts servers, and stops them at the end."""


def answering(*replies: bytes | Handler) -> Handler:
    """Answers the requests of all connections with these replies, then with OK."""
    left = list(replies)

    def handle(peer: Peer) -> None:
        while peer.request():
            reply = left.pop(0) if left else OK
            if callable(reply):
                reply(peer)
                return
            peer.send(reply)

    return handle


def reply(
    body: bytes = b"{}", *, status: str = "200 OK", kind: str = "application/json", **headers: str
) -> bytes:
    """A whole reply; `_` in the names of headers is `-`."""
    lines = [f"HTTP/1.1 {status}", f"content-length: {len(body)}", "x-request-id: r-1"]
    lines += [f"content-type: {kind}"] if kind else []
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join((*lines, "", "")).encode() + body


def unframed(body: bytes, **headers: str) -> Handler:
    """A reply whose end is the end of its connection."""
    lines = ["HTTP/1.1 200 OK", "content-type: application/json", "x-request-id: r-1", "connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return lambda peer: peer.send("\r\n".join((*lines, "", "")).encode() + body)


def bomb(mebibytes: int) -> bytes:
    """So many MiB of zeros, gzipped to a thousandth in one member, without its trailer."""
    deflate = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    start = deflate.compress(b"") + deflate.flush(zlib.Z_FULL_FLUSH)
    piece = deflate.compress(b"\0" * (1 << 20)) + deflate.flush(zlib.Z_FULL_FLUSH)
    return start + piece * mebibytes


def sockets() -> int:
    """Sockets that this process has open."""
    found = 0
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - /proc has no use for paths
        with suppress(OSError):
            found += os.readlink(f"/proc/self/fd/{name}").startswith("socket:")  # noqa: PTH115
    return found


def settled(number: int) -> int:
    """Sockets that are open, once there are so many or after two seconds."""
    for _ in range(200):
        if sockets() == number:
            break
        time.sleep(0.01)
    return sockets()


@contextmanager
def black_hole() -> Iterator[int]:
    """A port whose host answers no attempt to connect: its backlog is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        filling = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
            filling.append(filler)
        time.sleep(0.05)
        yield port
        for filler in filling:
            filler.close()
