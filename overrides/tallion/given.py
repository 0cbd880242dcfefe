"""Clients of the caller's: of httpx, of httpx2, or of whatever has their methods."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from tallion.config import AsyncHttpClient, HttpClient
from tallion.exchange import Exchange, Reply
from tallion.redact import CREDENTIAL_HEADERS
from tallion.steps import Headers

_THEIR_OWN = frozenset({"proxy-authorization"})


class UrlError(Exception):
    """A URL is none that the client takes, so nothing was sent."""


class Given:
    """Sends with a client of the caller's, which is never closed."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    def send(self, exchange: Exchange, content: Mapping[str, Any]) -> Reply:
        """Send a request; its reply, of which the head has come.

        Raises:
            UrlError: its URL is too long.
        """
        exchange.handed = _built(self._client, exchange, content)
        response = self._client.send(exchange.handed, stream=True, auth=None, follow_redirects=False)
        try:
            pieces = (response.content,) if response.is_stream_consumed else response.iter_raw()
            return _reply(response, pieces, response.close)
        except BaseException:
            response.close()
            raise


class AsyncGiven:
    """Sends with an asynchronous client of the caller's, which is never closed."""

    def __init__(self, client: AsyncHttpClient) -> None:
        self._client = client

    async def send(self, exchange: Exchange, content: Mapping[str, Any]) -> Reply:
        """As `Given.send`."""
        exchange.handed = _built(self._client, exchange, content)
        response = await self._client.send(exchange.handed, stream=True, auth=None, follow_redirects=False)
        try:
            pieces = _read_already(response) if response.is_stream_consumed else response.aiter_raw()
            return _reply(response, pieces, response.aclose)
        except BaseException:
            await response.aclose()
            raise


def _reply(response: Any, pieces: Any, close: Callable[[], Any]) -> Reply:
    """The reply that a response holds; a hook of the caller's may have read and inflated it."""
    headers = Headers(response.headers.multi_items())
    encoding = "" if response.is_stream_consumed else headers.get("content-encoding", "")
    return Reply(
        status_code=response.status_code, headers=headers, encoding=encoding, pieces=pieces, close=close
    )


async def _read_already(response: Any) -> AsyncIterator[bytes]:
    yield response.content


def _built(client: HttpClient | AsyncHttpClient, exchange: Exchange, content: Mapping[str, Any]) -> Any:
    request = exchange.request
    # As a tuple (connect, read, write, pool), which needs no class of httpx.
    timeout = (request.timeout,) * 4
    try:
        built = client.build_request(
            request.method, request.url, headers=exchange.raw_headers(), timeout=timeout, **content
        )
    except Exception as error:
        if any(kind.__name__ == "InvalidURL" for kind in type(error).__mro__):
            raise UrlError(str(error)) from None
        raise
    _drop_others_credentials(built, exchange)
    return built


def _drop_others_credentials(built: Any, exchange: Exchange) -> None:
    """Remove credentials that the client adds: only ours go out, where an operation has any."""
    ours = {name.lower() for name, _ in exchange.request.headers}
    # Not `name in built.headers`, which looks through all of them for each name.
    present = {name.decode("latin-1").lower() for name, _ in built.headers.raw}
    for name in (CREDENTIAL_HEADERS & present) - ours - _THEIR_OWN:
        del built.headers[name]
