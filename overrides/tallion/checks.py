"""What must be right about any call before it is sent, whoever made it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from tallion.auth import credential_headers
from tallion.call import Call, MultipartBody, Part
from tallion.errors import Violation
from tallion.operation import Api
from tallion.values import plain_text

_NOT_IN_HEADERS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_NOT_IN_PATHS = re.compile(r"[\x00-\x20\x7f?#\\]|[^\x00-\x7f]")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OF_HTTP = frozenset({"host", "content-length", "transfer-encoding", "connection"})


def violations_of(call: Call[Any]) -> list[Violation]:
    """Everything that keeps a call from being sent: also one made by hand or kept in a file."""
    found: list[Violation] = []
    if not call.path.startswith("/") or _NOT_IN_PATHS.search(call.path):
        rule = "must begin with '/' and be percent-encoded, without query or fragment"
        found.append(Violation(pointer="/path", rule=rule))
    if any(leads_elsewhere(segment) for segment in call.path.split("/")):
        found.append(Violation(pointer="/path", rule="must not have '.' or '..' between slashes"))
    for name, value in call.query:
        plain_text(f"{name}{value}", "/query", found)
    for name, value in call.headers:
        if rule := header_name_rule(call.operation.api, name) or header_value_rule(value):
            found.append(Violation(pointer=f"/header/{name}", rule=rule))
        plain_text(value, f"/header/{name}", found)
    if isinstance(call.body, MultipartBody):
        found += [_unsendable(part) for part in call.body.parts if not _is_rewindable(part)]
    return found


def header_name_rule(api: Api, name: Any) -> str:
    """The rule that the name of a header breaks which is not ours, or nothing."""
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        return "is no name of a header"
    if name.lower() in credential_headers(api):
        return "is set by the client; give the credential to its constructor"
    return "is set by the HTTP client" if name.lower() in _OF_HTTP else ""


def header_value_rule(value: str) -> str:
    """The rule that the value of a header breaks, or nothing. Source: RFC 9110, section 5.5."""
    if _NOT_IN_HEADERS.search(value):
        return "must not hold line breaks or other control characters"
    if value != value.strip(" \t"):
        return "must not begin or end with a space"
    return ""


def decoded(text: str) -> str:
    """The text a server sees that decodes it as often as it can."""
    while (once := unquote(text)) != text:
        text = once
    return text


def leads_elsewhere(segment: str) -> bool:
    """Whether a segment of a path has, however encoded, a `.` or `..` that leads to another path."""
    if "." not in segment and "%" not in segment:
        return False
    names = re.split(r"[/\\]", decoded(segment))
    return any(name.partition(";")[0] in (".", "..") for name in names)


def _is_rewindable(part: Part) -> bool:
    """Whether the content of a part can be sent a second time."""
    seekable = getattr(part.content, "seekable", None)
    try:
        return seekable is None or bool(seekable())
    except ValueError:
        return False


def _unsendable(part: Part) -> Violation:
    return Violation(
        pointer=f"/body/{part.name}", rule="must be open and seekable, to be sent again after a 401"
    )
