"""Calls kept as JSON, to be sent later or elsewhere."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallion.body import Body, JsonBody, MultipartBody, Part
from tallion.errors import InvalidRequestError, Violation

if TYPE_CHECKING:
    from tallion.call import Call


def to_json(call: Call[Any]) -> str:
    """A call as JSON.

    Raises:
        InvalidRequestError: it holds a sensitive value or an open file, or is of no generated operation.
    """
    violations = []
    if call.holds_secret:
        rule = (
            "holds a sensitive value, so the call cannot be kept; keep what it is made of, and make it again"
        )
        violations.append(Violation(pointer="", rule=rule))
    if "." not in call.operation.name:
        violations.append(
            Violation(pointer="", rule="is of an operation that the spec lacks: it has no name")
        )
    if isinstance(call.body, MultipartBody):
        rule = "is an open file; give its path, or its bytes"
        open_files = [part for part in call.body.parts if not isinstance(part.content, bytes | Path)]
        violations += [Violation(pointer=f"/body/{part.name}", rule=rule) for part in open_files]
    if violations:
        raise InvalidRequestError(call.operation, violations)
    kept = {
        "operation": str(call.operation),
        "path": call.path,
        "query": call.query,
        "headers": call.headers,
        "body": _kept_body(call.body),
    }
    return json.dumps(kept, ensure_ascii=False)


def call_arguments(text: str) -> dict[str, Any]:
    """What the call is made of that `to_json` kept.

    Raises:
        ValueError: the text is no such call, or its operation is not there.
    """
    try:
        kept = json.loads(text)
        endpoint = _endpoint(kept["operation"])
        return {
            "operation": endpoint.OPERATION,
            "path": _text(kept["path"]),
            "query": _pairs(kept["query"]),
            "headers": _pairs(kept["headers"]),
            "body": _body(kept["body"]),
            "parse": endpoint.parse,
        }
    except ModuleNotFoundError as error:
        raise ValueError(f"The call's operation is not there ({error}); is its package installed?") from None
    except (AttributeError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"This is no call that was kept with to_json() ({type(error).__name__}).") from None


def _endpoint(name: str) -> Any:
    """The module of an operation: `package.resource.method` is `package.api.resource.method`."""
    package, *parts = name.split(".")
    if not all(part.isidentifier() for part in (package, *parts)) or len(parts) != 2:
        raise KeyError(name)
    modules = (f"{part}_" if iskeyword(part) else part for part in parts)
    return import_module(".".join((package, "api", *modules)))


def _kept_body(body: Body | None) -> dict[str, Any] | None:
    if body is None:
        return None
    if isinstance(body, JsonBody):
        return {"json": body.content.decode()}
    return {"parts": [_kept_part(part) for part in body.parts]}


def _kept_part(part: Part) -> dict[str, Any]:
    content = (
        {"base64": b64encode(part.content).decode()}
        if isinstance(part.content, bytes)
        else {"file": str(part.content)}
    )
    return {"name": part.name, "filename": part.filename, "content_type": part.content_type, **content}


def _body(kept: Any) -> Body | None:
    if kept is None:
        return None
    if "json" in kept:
        text = _text(kept["json"])
        json.loads(text)
        return JsonBody(content=text.encode())
    return MultipartBody(parts=tuple(_part(part) for part in kept["parts"]))


def _part(kept: Any) -> Part:
    content: bytes | Path = b64decode(kept["base64"]) if "base64" in kept else Path(kept["file"])
    return Part(
        name=_text(kept["name"]),
        content=content,
        filename=kept["filename"],
        content_type=kept["content_type"],
    )


def _pairs(kept: Any) -> tuple[tuple[str, str], ...]:
    return tuple((_text(name), _text(value)) for name, value in kept)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value
