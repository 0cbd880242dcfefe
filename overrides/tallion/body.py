"""What the body of a call is made of."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from tallion.records import Record

FileContent = bytes | Path | BinaryIO
"""Bytes, a path that is read when the call is sent, or a seekable binary file."""
FileInput = str | Path | bytes | BinaryIO | tuple[str, bytes | Path | BinaryIO]
"""What a file parameter takes: a path, bytes, a seekable binary file, or (name, content)."""


def _size(content: FileContent) -> str:
    """What a body is, without what it says."""
    return f"<{len(content)} bytes>" if isinstance(content, bytes) else repr(content)


class Part(Record, frozen=True, kw_only=True):
    """One part of a multipart body."""

    name: str
    content: FileContent
    filename: str | None = None
    content_type: str | None = None

    def __repr__(self) -> str:
        return (
            f"Part(name={self.name!r}, content={_size(self.content)}, filename={self.filename!r}, "
            f"content_type={self.content_type!r})"
        )


class JsonBody(Record, frozen=True, kw_only=True):
    """A JSON body, encoded."""

    content: bytes

    def __repr__(self) -> str:
        return f"JsonBody(content={_size(self.content)})"


class MultipartBody(Record, frozen=True, kw_only=True):
    """A `multipart/form-data` body (RFC 7578); its boundary is drawn when it is sent."""

    parts: tuple[Part, ...]


Body = JsonBody | MultipartBody

EMPTY_FORM = b"--empty-form--\r\n"
"""A form without parts: its closing delimiter alone, as browsers send it. HTTP libraries leave it out."""


def content_type(body: Body | None) -> str | None:
    """The media type that we name; None where there is no body, or the HTTP library draws the boundary."""
    if isinstance(body, JsonBody):
        return "application/json"
    is_empty_form = isinstance(body, MultipartBody) and not body.parts
    return "multipart/form-data; boundary=empty-form" if is_empty_form else None
