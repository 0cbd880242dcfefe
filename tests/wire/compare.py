"""Whether what was sent, and what the user got, is what a vector says."""

from __future__ import annotations

import email.parser
import email.policy
import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from wire.server import Recorded

LIBRARY_HEADERS = frozenset(
    ("host", "user-agent", "accept-encoding", "connection", "content-length", "transfer-encoding")
)


def read_json(text: str | bytes) -> Any:
    """JSON with every digit of its numbers."""
    return json.loads(text, parse_float=Decimal)


def python_value(value: Any) -> Any:
    """The Python value that a vector writes in JSON."""
    if isinstance(value, list):
        return [python_value(item) for item in value]
    if not isinstance(value, dict):
        return float(value) if isinstance(value, Decimal) else value
    if len(value) == 1:
        ((key, text),) = value.items()
        if key in _TAGS:
            return _TAGS[key](text)
    return {key: python_value(item) for key, item in value.items()}


def _file(value: Mapping[str, str]) -> tuple[str, bytes]:
    return value["name"], value["content"].encode()


def _unset(_: Any) -> Any:
    from tallion import UNSET

    return UNSET


_TAGS = {
    "$datetime": datetime.fromisoformat,
    "$date": date.fromisoformat,
    "$decimal": Decimal,
    "$file": _file,
    "$unset": _unset,
}


def same_json(left: Any, right: Any) -> bool:
    """Equal as JSON; `1` is neither `1.0` nor `true`, and digits count."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same_json(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same_json, left, right))
    return bool(str(left) == str(right)) if isinstance(left, Decimal) else bool(left == right)


def check_request(expected: Mapping[str, Any], sent: Recorded) -> None:
    """Assert that a request is the one that a vector describes, in every part."""
    assert sent.method == expected["method"]
    assert sent.target == expected["target"], f"{sent.target} is not {expected['target']}"
    headers = {name: value for name, value in sent.headers if name not in LIBRARY_HEADERS}
    assert len([name for name, _ in sent.headers]) == len({name for name, _ in sent.headers}), (
        "a header twice"
    )
    media_type, _, boundary = headers.get("content-type", "").partition("; boundary=")
    if boundary:
        headers["content-type"] = media_type
    assert {name: value.encode("latin-1").decode() for name, value in headers.items()} == expected["headers"]
    body = expected["body"]
    if body is None:
        assert sent.body == b""
    elif "json" in body:
        received = read_json(sent.body)
        assert same_json(received, body["json"]), f"sent {received}, expected {body['json']}"
    elif "text" in body:
        assert sent.body == body["text"].encode()
    else:
        assert parts(sent.body, boundary) == body["multipart"]


def parts(body: bytes, boundary: str) -> list[dict[str, str]]:
    """The parts of a multipart body, as a vector writes them."""
    assert boundary, "a multipart body names its boundary"
    head = f"content-type: multipart/form-data; boundary={boundary}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    found = []
    for part in message.iter_parts():
        entry = {"name": str(part.get_param("name", header="content-disposition"))}
        if part.get_filename() is not None:
            entry["filename"] = str(part.get_filename())
        if part["content-type"] is not None:
            entry["content-type"] = str(part["content-type"])
        entry["content"] = part.get_payload(decode=True).decode()
        found.append(entry)
    assert found or body == f"--{boundary}--\r\n".encode(), "without parts, a form is its closing delimiter"
    return found


def check_value(expected: Any, value: Any, place: str = "result") -> None:
    """Assert that a value is what a vector says of it."""
    if isinstance(expected, dict) and "attributes" in expected:
        assert expected.get("class", type(value).__name__) == type(value).__name__, place
        for name, attribute in expected["attributes"].items():
            check_value(attribute, getattr(value, name), f"{place}.{name}")
    elif isinstance(expected, dict) and not expected.keys() & _TAGS.keys():
        assert isinstance(value, Mapping), place
        assert set(value) == set(expected), place
        for key, item in expected.items():
            check_value(item, value[key], f"{place}[{key!r}]")
    elif isinstance(expected, list):
        assert isinstance(value, Sequence), place
        assert len(value) == len(expected), place
        for index, item in enumerate(expected):
            check_value(item, value[index], f"{place}[{index}]")
    else:
        plain = python_value(expected)
        assert value == plain, f"{place}: {value!r} is not {plain!r}"
        assert isinstance(value, bool) == isinstance(plain, bool), place
        assert isinstance(value, Decimal) == isinstance(plain, Decimal), place
