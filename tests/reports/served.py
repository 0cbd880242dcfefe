"""A server on real sockets that gives out one report, page by page, and fails as it is told to."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from talli import AsyncTalli, Talli
from tests.runtime.servers import Peer, Server

CAMPAIGN = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
HEADER = b"payoutInstructionId,status,amount\r\n"
FRAMINGS = ("length", "chunked", "close", "gzip")

Fault = Callable[[Peer, int, bytes, bytes], None]
"""Answers a request for a page instead of the server; gets peer, number of the page, head and payload."""


def some_rows(count: int) -> list[bytes]:
    """Rows of different lengths, some with quotes, commas and line ends within."""
    names = (b"Fulfilled", b'"Ready, set"', b'"two\r\nlines ""here"""', b"")
    return [b"%05d,%b,%d.50\r\n" % (n, names[n % 4], n * n) for n in range(1, count + 1)]


def framed(body: bytes, how: str, kind: str = "text/csv; charset=utf-8") -> tuple[bytes, bytes]:
    """Head and payload of a reply."""
    lines = ["HTTP/1.1 200 OK", f"content-type: {kind}", "date: Mon, 23 Nov 2026 00:00:00 GMT"]
    if how == "length":
        lines.append(f"content-length: {len(body)}")
    elif how == "chunked":
        lines.append("transfer-encoding: chunked")
        pieces = [body[at : at + 50] for at in range(0, len(body), 50)]
        body = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    else:
        lines.append("connection: close")
        if how == "gzip":
            lines.append("content-encoding: gzip")
            body = gzip.compress(body, mtime=0)
    return "\r\n".join((*lines, "", "")).encode(), body


class Reports:
    """A report and the server that gives it out.

    Args:
        cap: most rows on a page, whatever is asked for.
        faults: by number of the page; one that is asked for again meets its fault again.
    """

    def __init__(
        self, rows: list[bytes], *, framing: str = "length", cap: int = 1000, head: bytes = HEADER
    ) -> None:
        self.rows, self.framing, self.cap, self.head = rows, framing, cap, head
        self.faults: dict[int, Fault] = {}
        self.asked: list[int] = []
        self.totals: list[int] | None = None
        """What the list says its length is, time after time, then 403; None for the truth."""
        self.tokens = 0
        self.refused_tokens: set[str] = set()
        self.expires_at_page: int | None = None
        self.server = Server(self._handle)

    @property
    def whole(self) -> bytes:
        """The report as it should be saved."""
        return self.head + b"".join(self.rows)

    def page(self, number: int, size: int) -> bytes:
        """One page, its header included."""
        size = min(size, self.cap)
        return self.head + b"".join(self.rows[(number - 1) * size : number * size])

    def client(self, kind: str = "sync", **options: Any) -> Any:
        """A client of this server."""
        made: Any = Talli if kind == "sync" else AsyncTalli
        usual = {"client_id": "me", "client_secret": "s", "audience": "a", "max_attempts": 1, "timeout": 5.0}
        urls = {"base_url": self.server.url, "token_url": f"{self.server.url}/oauth/token"}
        return made(**{**urls, **usual, **options})

    def save(self, kind: str, path: Path, *, page_size: int = 8, client: Any = None, **options: Any) -> Any:
        """Save the report with either client."""
        made = client or self.client(kind)
        report = made.reports.campaign_basic(CAMPAIGN, page_size=page_size)
        if kind == "sync":
            with made:
                return report.save(path, **options)

        async def saving() -> Any:
            async with made:
                return await report.save(path, **options)

        return asyncio.run(saving())

    def _handle(self, peer: Peer) -> None:
        while request := peer.request():
            target = urlsplit(request.split(b" ", 2)[1].decode())
            query = {name: values[-1] for name, values in parse_qs(target.query).items()}
            if target.path.endswith("/oauth/token"):
                self.tokens += 1
                body = json.dumps({"access_token": f"token-{self.tokens}", "expires_in": 3600}).encode()
                peer.send(b"".join(framed(body, "length", "application/json")))
            elif target.path.endswith("/payout-instructions"):
                self._list(peer)
            elif not self._page(peer, request, int(query["pageNumber"]), int(query["pageSize"])):
                return

    def _list(self, peer: Peer) -> None:
        if self.totals == []:
            peer.send(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n")
            return
        total = len(self.rows) if self.totals is None else self.totals.pop(0)
        body = json.dumps({"data": [], "pageNumber": 1, "pageSize": 1, "totalPages": 1, "totalItems": total})
        peer.send(b"".join(framed(body.encode(), "length", "application/json")))

    def _page(self, peer: Peer, request: bytes, number: int, size: int) -> bool:
        """Whether the connection stays open after it."""
        self.asked.append(number)
        token = request.lower().partition(b"bearer ")[2].split(b"\r\n")[0].decode()
        if number == self.expires_at_page:
            self.expires_at_page = None
            self.refused_tokens.add(token)
        if token in self.refused_tokens:
            peer.send(b"HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n")
            return True
        head, payload = framed(self.page(number, size), self.framing)
        if number in self.faults:
            # Said, so that no later request is sent on a connection that is about to end.
            head = head.replace(b"\r\n", b"\r\nconnection: close\r\n", 1)
            self.faults[number](peer, number, head, payload)
            return False
        peer.send(head + payload)
        return self.framing in ("length", "chunked")


def cut_at(byte: int) -> Fault:
    """So many bytes of the payload, and the end of the connection."""
    return lambda peer, _, head, payload: peer.send(head + payload[:byte])


def reset_at(byte: int) -> Fault:
    """So many bytes of the payload, then a reset."""

    def fault(peer: Peer, _: int, head: bytes, payload: bytes) -> None:
        peer.send(head + payload[:byte])
        peer.reset()

    return fault


def stall_at(byte: int) -> Fault:
    """So many bytes of the payload, then nothing."""

    def fault(peer: Peer, _: int, head: bytes, payload: bytes) -> None:
        peer.send(head + payload[:byte])
        peer.server.stopped.wait(10)

    return fault


def other_body(body: bytes, kind: str = "text/csv") -> Fault:
    """Another body, whole."""
    return lambda peer, _n, _h, _p: peer.send(b"".join(framed(body, "length", kind)))
