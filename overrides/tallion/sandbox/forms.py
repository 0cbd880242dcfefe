"""Multipart bodies, taken apart by a library."""

from __future__ import annotations

import logging
from io import BytesIO
from typing import Any, Final

import python_multipart
from attrs import frozen
from python_multipart.exceptions import FormParserError

# What it logs, the sandbox says in its reply.
logging.getLogger("python_multipart").addHandler(logging.NullHandler())
_IN_MEMORY: Final = {"MAX_MEMORY_FILE_SIZE": 1 << 40}


@frozen(kw_only=True)
class File:
    """A file as it was uploaded."""

    name: str | None
    content: bytes


Part = tuple[str, str | File]
"""A part of a form, with its name."""


def read_form(content_type: str, body: bytes) -> list[Part]:
    """The parts of a form.

    Raises:
        ValueError: it is none.
    """
    parts: list[Part] = []
    try:
        parser = python_multipart.create_form_parser(
            {"Content-Type": content_type.encode("latin-1")},
            lambda part: parts.append(_field(part)),
            lambda part: parts.append(_file(part)),
            config=_IN_MEMORY,
        )
        parser.write(body)
        parser.finalize()
    except (FormParserError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from None
    if not parts and not body.rstrip().endswith(b"--"):
        raise ValueError("it has no part and no end")
    return parts


def _field(part: Any) -> Part:
    return (part.field_name or b"").decode(), (part.value or b"").decode()


def _file(part: Any) -> Part:
    content: BytesIO = part.file_object
    content.seek(0)
    name = None if part.file_name is None else part.file_name.decode(errors="replace")
    return (part.field_name or b"").decode(), File(name=name, content=content.read())
