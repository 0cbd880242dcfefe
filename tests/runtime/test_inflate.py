"""Bodies are inflated piece by piece, and nothing of them is lost."""

from __future__ import annotations

import gzip
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallion.inflate import Body, BrokenBodyError, CutBodyError


def _encoded(data: bytes, encoding: str) -> bytes:
    return gzip.compress(data) if encoding == "gzip" else zlib.compress(data, wbits=int(encoding))


@given(
    st.lists(st.binary(max_size=300), min_size=1, max_size=3),
    st.sampled_from(["gzip", "15", "-15"]),
    st.integers(1, 50),
    st.integers(0, 40),
)
@settings(max_examples=300, deadline=None)
def test_inflating_gives_what_was_deflated_however_it_is_split(
    members: list[bytes], encoding: str, size: int, zeros: int
) -> None:
    """Whole bodies come whole, in gzip with several members and padding; shorter ones are cut or broken."""
    members = members if encoding == "gzip" else members[:1]
    coded = b"".join(_encoded(member, encoding) for member in members)
    padded = coded + b"\0" * (zeros if encoding == "gzip" else 0)
    name = encoding if encoding == "gzip" else "deflate"
    assert _inflated(name, padded, size) == b"".join(members)
    last = len(coded) - len(_encoded(members[-1], encoding))
    for end in range(max(last + 1, len(coded) - 12), len(coded)):
        with pytest.raises((CutBodyError, BrokenBodyError)):
            _inflated(name, coded[:end], size)


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate"]), st.integers(1, 50))
@settings(max_examples=300, deadline=None)
def test_no_bytes_inflate_to_anything_but_an_end(data: bytes, encoding: str, size: int) -> None:
    """Whatever comes inflates, or is refused."""
    for start in (b"", gzip.compress(b"x"), zlib.compress(b"x")):
        with suppress(CutBodyError, BrokenBodyError):
            _inflated(encoding, start + data, size)


def _inflated(encoding: str, data: bytes, size: int) -> bytes:
    body = Body(encoding, 1 << 20)
    for start in range(0, len(data), size):
        body.feed(data[start : start + size])
    body.end()
    return body.content


@pytest.mark.parametrize("size", [1 << 20, (1 << 20) + 5, (1 << 20) + 200, 5 << 20])
def test_a_full_piece_may_leave_more_behind(size: int) -> None:
    """Without a trailer all input can be taken while output is still to come."""
    body = Body("deflate", 8 << 20)
    body.feed(zlib.compress(b"\0" * size, wbits=-15))
    body.end()
    assert body.content == b"\0" * size
