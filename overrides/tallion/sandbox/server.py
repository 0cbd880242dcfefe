"""HTTP on a loopback port. It can let a connection die at any byte, which is what faults need."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import signal
import socket
import struct
import threading
from collections.abc import Callable
from concurrent.futures import Future
from http import HTTPStatus
from typing import Final

import h11

from tallion.sandbox.messages import Answer, Received

_PIECE: Final = 64 * 1024
_BACKLOG: Final = 2048
# Linger for 0 seconds: closing then sends a reset, and nothing that is still in a buffer.
_RESET: Final = struct.pack("ii", 1, 0)
_LONGEST_HEAD: Final = 256 * 1024
_logger: Final = logging.getLogger("tallion.sandbox")

Answering = Callable[[Received], Answer]


class _Connection:
    """One connection of a client, request after request."""

    def __init__(
        self, answering: Answering, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._answering = answering
        self._reader = reader
        self._writer = writer
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=_LONGEST_HEAD)

    async def serve(self) -> None:
        """Answer requests until one side has had enough."""
        try:
            while await self._exchange():
                self._http.start_next_cycle()
        except h11.RemoteProtocolError as error:
            await self._refuse(error)
        except (ConnectionError, h11.LocalProtocolError):
            pass
        finally:
            self._writer.close()

    async def _exchange(self) -> bool:
        """Answer one request; whether another may follow."""
        received = await self._received()
        if received is None:
            return False
        answer = self._answered(received)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.dropped:
            self._reset()
            return False
        await self._send(answer, has_body=received.method != "HEAD")
        return answer.cut is None and self._http.our_state is h11.DONE is self._http.their_state

    def _answered(self, received: Received) -> Answer:
        try:
            return self._answering(received)
        except Exception:
            _logger.exception("The sandbox failed on %s %s", received.method, received.target)
            return Answer.of_json({"error": "The sandbox has failed; its log says how."}, 500)

    async def _received(self) -> Received | None:
        request: h11.Request | None = None
        parts: list[bytes] = []
        while True:
            event = self._http.next_event()
            if event is h11.NEED_DATA:
                await self._need_data()
            elif isinstance(event, h11.Request):
                request = event
            elif isinstance(event, h11.Data):
                parts.append(bytes(event.data))
            elif isinstance(event, h11.EndOfMessage) and request is not None:
                return _as_received(request, b"".join(parts))
            else:
                return None

    async def _need_data(self) -> None:
        if self._http.they_are_waiting_for_100_continue:
            self._write(h11.InformationalResponse(status_code=100, headers=[], reason="Continue"))
        self._http.receive_data(await self._reader.read(_PIECE))

    async def _send(self, answer: Answer, *, has_body: bool) -> None:
        head = self._head(answer)
        body = answer.body if has_body else b""
        if answer.cut is not None:
            # Past h11, which would not let a reply end before its time.
            self._writer.write((self._http.send(head) or b"") + body[: answer.cut])
            await self._writer.drain()
            return
        self._write(head)
        if body:
            self._write(h11.Data(data=body))
        self._write(h11.EndOfMessage())
        await self._writer.drain()

    def _head(self, answer: Answer) -> h11.Response:
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
        if answer.status not in {204, 304}:
            headers.append((b"content-length", str(len(answer.body)).encode()))
        known = answer.status in set(HTTPStatus)
        reason = HTTPStatus(answer.status).phrase if known else ""
        return h11.Response(status_code=answer.status, headers=headers, reason=reason)

    def _write(self, event: h11.Event) -> None:
        self._writer.write(self._http.send(event) or b"")

    async def _refuse(self, error: h11.RemoteProtocolError) -> None:
        """Answer what is no HTTP, if it came to that."""
        if self._http.our_state is not h11.IDLE:
            return
        body = {"error": f"This is not HTTP: {error}"}
        with contextlib.suppress(h11.LocalProtocolError, ConnectionError):
            await self._send(Answer.of_json(body, error.error_status_hint), has_body=True)

    def _reset(self) -> None:
        connection = self._writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._writer.transport.abort()


def _as_received(request: h11.Request, body: bytes) -> Received:
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers)
    return Received(
        method=request.method.decode("ascii"),
        target=request.target.decode("latin-1"),
        headers=headers,
        body=body,
    )


class Server:
    """Serves on a socket that listens already, in a thread or in the foreground."""

    def __init__(self, answering: Answering, listening: socket.socket) -> None:
        self._answering = answering
        self._listening = listening
        self._connections: set[asyncio.Task[None]] = set()
        self._thread: threading.Thread | None = None
        self._ready: Future[None] = Future()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None

    def start(self) -> None:
        """Serve in a thread; returns once connections are taken.

        Raises:
            OSError: the socket does not listen.
        """
        self._thread = threading.Thread(target=self._run, name="tallion-sandbox", daemon=True)
        self._thread.start()
        self._ready.result()

    def stop(self) -> None:
        """Stop serving, and wait until the thread is gone."""
        if self._thread is not None and self._loop is not None and self._end is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._end.set)
            self._thread.join()
            self._thread = None

    def run_until_told(self, announce: Callable[[], None]) -> None:
        """Serve in the foreground, until SIGINT or SIGTERM."""
        asyncio.run(self._serve(announce))

    def _run(self) -> None:
        try:
            asyncio.run(self._serve(None))
        except Exception as error:
            if self._ready.done():
                raise
            self._ready.set_exception(error)

    async def _serve(self, announce: Callable[[], None] | None) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._connected, sock=self._listening, backlog=_BACKLOG)
        if announce is not None:
            for number in (signal.SIGINT, signal.SIGTERM):
                self._loop.add_signal_handler(number, self._end.set)
            announce()
        self._ready.set_result(None)
        try:
            await self._end.wait()
        finally:
            server.close()
            for task in self._connections:
                task.cancel()
            await asyncio.gather(*self._connections, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._connections.add(task)
            task.add_done_callback(self._connections.discard)
        with contextlib.suppress(asyncio.CancelledError):
            await _Connection(self._answering, reader, writer).serve()


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any free one.

    Raises:
        OSError: the port is taken, or not for us.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise OSError(error.errno, f"Port {port} of {host} is taken; port 0 takes any free one") from None
        raise
