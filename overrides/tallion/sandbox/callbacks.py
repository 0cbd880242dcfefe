"""The callbacks of session updates. They go to loopback, and never anywhere else."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterable
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

from tallion.sandbox.handlers import Callback

_TIMEOUT: Final = 5.0

Note = Callable[..., None]


def deliver(callbacks: Iterable[Callback], note: Note) -> None:
    """Send callbacks, each in a thread of its own; what came of it goes into the control log."""
    for callback in callbacks:
        refusal = _refusal(callback.url)
        if refusal is not None:
            note("callback", url=callback.url, sent=False, problem=refusal)
        else:
            threading.Thread(target=_send, args=(callback, note), daemon=True).start()


def _refusal(url: str) -> str | None:
    """Why a callback is not sent, or None."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return "The address cannot be read."
    if parts.scheme != "http":
        return "The sandbox sends callbacks over http only."
    return None if is_loopback(host) else "The address is not loopback, and the sandbox calls nothing else."


def is_loopback(host: str) -> bool:
    """Whether a host, as a URL names it, is this machine. No name is looked up, which would be a call too."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _send(callback: Callback, note: Note) -> None:
    parts = urlsplit(callback.url)
    host = "127.0.0.1" if parts.hostname == "localhost" else parts.hostname or ""
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    outcome: dict[str, Any] = {"url": callback.url, "sent": True}
    connection = http.client.HTTPConnection(host, parts.port or 80, timeout=_TIMEOUT)
    try:
        connection.request("POST", target, body=callback.body, headers=dict(callback.headers))
        outcome["status"] = connection.getresponse().status
    except (OSError, ValueError, http.client.HTTPException) as error:
        outcome["problem"] = type(error).__name__
    finally:
        connection.close()
    note("callback", **outcome)
