from __future__ import annotations

from typing import Any

import pytest

from tests.conformance.differential.apart import in_body, in_headers, in_query

FORM = (
    b'--b\r\ncontent-disposition: form-data; name="a"\r\ncontent-type: text/plain\r\n\r\n1\r\n'
    b'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n2\r\n--b--\r\n'
)


@pytest.mark.parametrize(
    ("expected", "found", "why"),
    [
        ("a=1", "a=1", []),
        ("a=1", "a=1&b=2", ["b is ['2'], and was not given"]),
        ("a=1&b=2", "a=1", ["b is missing"]),
        ("a=1&a=2", "a=1", ["a is ['1'], not ['1', '2']"]),
        ("a=x%20y", "a=x+y", ["escaped otherwise: a=x+y, not a=x%20y"]),
    ],
)
def test_queries_differ_by_name_and_value(expected: str, found: str, why: list[str]) -> None:
    """What is missing, added, other, or only spelled otherwise."""
    assert list(in_query(expected, found)) == why


def test_headers_differ_by_name_and_value() -> None:
    """But for those of the HTTP library, and for the boundary of a form."""
    ours = {"accept": "text/csv", "content-type": "multipart/form-data", "x-a": "1"}
    theirs = {"host": "h", "accept": "*/*", "content-type": "multipart/form-data; boundary=b", "x-b": "2"}
    assert list(in_headers(ours, theirs)) == [
        "accept is '*/*', not 'text/csv'",
        "x-a is missing",
        "x-b is '2', and was not given",
    ]


@pytest.mark.parametrize(
    ("expected", "found", "kind", "why"),
    [
        (None, b"", "", []),
        ({"multipart": []}, b"", "", ["b'', not {'multipart': []}"]),
        ({"json": {"a": [{"b": 1}]}}, b'{"a":[{"b":true}]}', "", ["/a/*/b is True, not 1"]),
        ({"json": {"a": 1}}, b'{"c":1}', "", ["/a is missing", "/c is 1, and was not given"]),
        (
            {"multipart": [{"name": "a", "content": "1"}, {"name": "a", "content": "3"}]},
            FORM,
            "multipart/form-data; boundary=b",
            ["a content-type is 'text/plain', and was not given", "a content is '2', not '3'"],
        ),
        (
            {"multipart": [{"name": "a", "content": "1"}]},
            FORM,
            "multipart/form-data; boundary=b",
            ["parts {'a': 2}, not {'a': 1}"],
        ),
    ],
)
def test_bodies_differ_part_by_part(expected: Any, found: bytes, kind: str, why: list[str]) -> None:
    """JSON by pointer, forms by part; none is not an empty one."""
    assert list(in_body(expected, found, kind)) == why
