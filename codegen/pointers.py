"""JSON pointers (RFC 6901), the places of a document."""

from __future__ import annotations


def step(pointer: str, token: object) -> str:
    """The pointer of a member of what `pointer` points to."""
    return f"{pointer}/{str(token).replace('~', '~0').replace('/', '~1')}"


def token(part: str) -> str:
    """A part of a pointer, as it is in the document."""
    return part.replace("~1", "/").replace("~0", "~")
