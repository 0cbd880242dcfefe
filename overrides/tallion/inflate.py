"""The body of a reply, put together and inflated piece by piece, so that a gzip bomb stays small."""

from __future__ import annotations

import zlib
from typing import Any

ACCEPT_ENCODING = "gzip, deflate"
"""What we can inflate, and thus ask for."""

_PIECE = 1 << 20
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
_GZIP_NAMES = frozenset({"gzip", "x-gzip"})
_ZLIB_METHOD = 8


class BrokenBodyError(Exception):
    """The body is not encoded as it says, or too large."""


class CutBodyError(Exception):
    """The body ends before its encoding does."""


class Body:
    """The body of one reply.

    Args:
        encoding: what `Content-Encoding` says, or nothing.
        limit: bytes that it may have, inflated.

    Raises:
        BrokenBodyError: nobody asked for such an encoding.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        names = [name for item in encoding.split(",") if (name := item.strip().lower())]
        coded = [name for name in names if name != "identity"]
        if len(coded) > 1 or not {*coded} <= {*_GZIP_NAMES, "deflate"}:
            raise BrokenBodyError(f"content encoding {', '.join(coded)[:50]!r}, which was not asked for")
        self._encoding = coded[0] if coded else ""
        self._limit = limit
        self._size = 0
        self._pieces: list[bytes] = []
        self._inflater: Any = None

    @property
    def content(self) -> bytes:
        """All that came so far, inflated."""
        return b"".join(self._pieces)

    def feed(self, data: bytes) -> None:
        """Take what came.

        Raises:
            BrokenBodyError: it is not encoded as it says, or too large.
        """
        if not self._encoding:
            self._keep(data)
            return
        try:
            while data:
                data = self._inflate(data)
        except zlib.error as error:
            raise BrokenBodyError(f"broken {self._encoding} ({_reason(error)})") from None

    def end(self) -> None:
        """Note that no more comes.

        Raises:
            CutBodyError: there should be more: of gzip, its trailer with the checksum.
        """
        if self._inflater is not None and not self._inflater.eof:
            raise CutBodyError(f"the {self._encoding} body ends before its trailer")

    def _inflate(self, data: bytes) -> bytes:
        """Inflate what is of one member; what follows it."""
        if self._inflater is None:
            self._inflater = zlib.decompressobj(self._window(data))
        elif self._inflater.eof:
            data = self._next_member(data)
            if not data:
                return b""
        most = _PIECE
        piece = b""
        while data or len(piece) == most:  # a full piece may leave more within the inflater
            most = min(_PIECE, self._limit - self._size + 1)
            piece = self._inflater.decompress(data, most)
            self._keep(piece)
            data = self._inflater.unconsumed_tail
            if self._inflater.eof:
                break
        following: bytes = self._inflater.unused_data
        return following

    def _next_member(self, data: bytes) -> bytes:
        """Begin with the next member of a gzip body; zeros after the last are padding.

        Source: RFC 1952, section 2.2.
        """
        if self._encoding not in _GZIP_NAMES:
            raise BrokenBodyError(f"something follows the end of the {self._encoding} body")
        data = data.lstrip(b"\0")
        if data:
            self._inflater = zlib.decompressobj(_GZIP)
        return data

    def _window(self, data: bytes) -> int:
        """What zlib is to expect: servers send `deflate` with and without the header of RFC 1950."""
        if self._encoding in _GZIP_NAMES:
            return _GZIP
        return _ZLIB if data[0] & 0x0F == _ZLIB_METHOD else _RAW

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise BrokenBodyError(f"larger than {self._limit} bytes")
        self._pieces.append(piece)


def _reason(error: zlib.error) -> str:
    """What zlib says, without the number in front."""
    return str(error).rpartition(": ")[2]
