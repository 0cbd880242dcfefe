"""What each of our `x-` keys may hold, as JSON Schema; specs/README.md says what they mean."""

from __future__ import annotations

from keyword import kwlist
from typing import Any

from tallion.operation import Safety

_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"type": "array", "items": _TEXT}
_NUMBER = {"type": "integer", "minimum": 0}
_IDENTIFIER = {"type": "string", "pattern": "^[a-z][a-z0-9_]*\\Z", "not": {"enum": kwlist}}
_SOURCES = ("guide", "reference", "1.0.0", "facts", "both", "notes", "assumed")
_ASSUMABLE = ("path", "safety", "parameters", "body", "reply", "errors")


def _record(*required: str, **properties: Any) -> dict[str, Any]:
    named = {name.replace("_", "-"): schema for name, schema in properties.items()}
    return {"type": "object", "required": required, "properties": named, "additionalProperties": False}


_OPTION = _record("description", description=_TEXT, falls_back_to=_IDENTIFIER, format={"const": "hostname"})

SHAPES: dict[str, Any] = {
    "x-allow": {},  # codegen/exceptions.py has its rules
    "x-assumed": {"type": "array", "items": {"enum": _ASSUMABLE}},
    "x-client": _record(
        "package",
        "class",
        "env-prefix",
        "base-url",
        "required",
        "options",
        "problem",
        package=_IDENTIFIER,
        **{"class": {"type": "string", "pattern": "^[A-Z][A-Za-z0-9]*\\Z"}},
        env_prefix={"type": "string", "pattern": "^[A-Z][A-Z0-9_]*\\Z"},
        base_url={"enum": ["required", "default"]},
        required={"enum": ["construction", "call"]},
        options={"type": "object", "propertyNames": _IDENTIFIER, "additionalProperties": _OPTION},
        problem=_record("message", "request-id", message=_TEXTS, request_id=_TEXTS),
    ),
    "x-client-default": _IDENTIFIER,
    "x-credential": _record(
        option=_IDENTIFIER,
        prefix={"type": "string", "pattern": "^[ -~]*\\Z"},
        username=_TEXT,
        options={"type": "array", "items": _IDENTIFIER, "minItems": 1},
        token_url=_IDENTIFIER,
        request=_TEXT,
        reply=_TEXT,
    ),
    "x-discriminator": _record(
        "sibling", "mapping", sibling=_TEXT, mapping={"type": "object", "additionalProperties": _TEXT}
    ),
    "x-dry-run": {"const": True},
    "x-ignored-unless": _record("property", "equals", property=_TEXT, equals={"type": ["boolean", "string"]}),
    "x-key-prefix": {"type": "string"},
    "x-pagination": {
        "type": "object",
        "required": ["number", "size", "first", "default-size"],
        "properties": {
            "number": _TEXT,
            "size": _TEXT,
            "first": _NUMBER,
            "default-size": {"type": "integer", "minimum": 1},
            "items": _TEXT,
            "total": _TEXT,
        },
        "additionalProperties": False,
    },
    "x-provenance": {"enum": _SOURCES},
    "x-python-name": _IDENTIFIER,
    "x-rate-limit": _record(
        "group",
        "limit",
        "per",
        group=_TEXT,
        limit={"type": "integer", "minimum": 1},
        per={"type": "number", "exclusiveMinimum": 0},
    ),
    "x-report": _record(
        "header",
        header={"enum": ["every", "first"]},
        total_header={"type": "string", "pattern": "^[A-Za-z0-9-]+\\Z"},
        total_of=_record("operation", "by", operation=_TEXT, by=_TEXT),
    ),
    "x-retry-key": {"type": "string", "pattern": r"^(body|query)\.."},
    "x-safety": {"enum": [str(safety) for safety in Safety]},
    "x-sensitive": {"type": "boolean"},
    "x-successor": _TEXT,
    "x-sum-limit": _record("of", "maximum", of=_TEXTS, maximum=_NUMBER, remedy=_TEXT),
}
"""Every extension that we use; the linter refuses any other."""
