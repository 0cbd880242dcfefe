"""A server on loopback that records what it is sent, byte for byte, and answers from a script."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from attrs import define, field, frozen


@frozen(kw_only=True)
class Recorded:
    """A request as it came."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@frozen(kw_only=True)
class Scripted:
    """A reply to give."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@define
class ScriptedServer:
    """Gives its replies in turn; `fixed` ones, by method and target, again and again, unrecorded."""

    replies: list[Scripted] = field(factory=list)
    fixed: dict[tuple[str, str], Scripted] = field(factory=dict)
    requests: list[Recorded] = field(factory=list)
    _server: ThreadingHTTPServer | None = None

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> ScriptedServer:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.shutdown()
        self._server.server_close()

    def answer(self, request: Recorded) -> Scripted:
        """The reply to a request."""
        fixed = self.fixed.get((request.method, request.target))
        if fixed is not None:
            return fixed
        self.requests.append(request)
        if not self.replies:
            return Scripted(status=599, headers={}, body=b"no reply is left in the script")
        return self.replies.pop(0)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # or the body of a reply waits 40 ms for an acknowledgement

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                target = self.raw_requestline.split(b" ")[1].decode("ascii")
                headers = tuple((name.lower(), value) for name, value in self.headers.items())
                request = Recorded(method=self.command, target=target, headers=headers, body=self._body())
                self._reply(server.answer(request))

            def _body(self) -> bytes:
                if self.headers.get("transfer-encoding") != "chunked":
                    return self.rfile.read(int(self.headers.get("content-length", 0)))
                content = b""
                while size := int(self.rfile.readline(), 16):
                    content += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return content

            def _reply(self, reply: Scripted) -> None:
                self.send_response_only(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                if reply.status != 204:
                    self.send_header("content-length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)

            def log_message(self, *_: Any) -> None:
                return

        return Handler
