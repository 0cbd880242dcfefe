"""Where the body of a reply ends on a connection of ours."""

from __future__ import annotations

import ssl
from typing import Any

AT_ONCE = 64 * 1024
"""Bytes of one read, at most."""


class Framing:
    """Where a reply ends, as h11 knows; httpcore keeps that to itself.

    Args:
        reply: one of httpcore's.
        stream: its connection, whose `spoiled` says that it is not to be used again.

    h11 copies each byte four times, which makes saving a report a tenth slower. Once a piece of a body
    has come through it, it holds none back; so the rest can be read from the connection itself, and
    counted here. It goes on with what is left: nothing, or a connection that ended too early.

    What comes after the end would be read as the next reply, so that connection is not used again.
    """

    def __init__(self, reply: Any, stream: Any) -> None:
        self._stream = stream
        try:
            self._h11: Any = reply.stream._stream._connection._h11_state
        except AttributeError:  # another version: all goes through h11, and no connection is used twice
            self._h11 = None

    @property
    def left(self) -> int:
        """Bytes that are still to come of a body whose length was said; 0 of any other."""
        left: int = getattr(getattr(self._h11, "_reader", None), "_remaining", 0)
        return left

    def taken(self, data: bytes) -> bytes:
        """What of the bytes that came next is of the body; the end of the connection is left to h11."""
        piece = data[: self.left]
        self._h11._reader._remaining -= len(piece)
        self._stream.spoiled = len(piece) < len(data)
        return piece

    def end(self) -> None:
        """Note that the body has ended."""
        if self._h11 is None or self._h11.trailing_data[0]:
            self._stream.spoiled = True


def holds_more(tls: Any) -> bool:
    """Whether TLS that is decoded in memory holds more than was read; that of a socket leaves it there."""
    if not isinstance(tls, ssl.SSLObject):
        return False
    try:
        tls.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        return True
    return True
