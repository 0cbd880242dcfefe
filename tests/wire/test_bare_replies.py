"""Replies without a body, for every operation."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import httpx
import pytest
from wire.samples import APIS, operations, resolved

from tallion.errors import APIError, ResponseDecodeError

OPERATIONS = [(api, name, node) for api in APIS for name, node in operations(api)]


def good_reply(api: str, node: Mapping[str, Any]) -> tuple[str, str]:
    """The code of the reply that tells of success, and its media type, if it has a body."""
    code = next(each for each in node["responses"] if each.startswith("2"))
    content = resolved(api, node["responses"][code]).get("content", {})
    return code, next(iter(content), "")


@pytest.mark.parametrize(("api", "name", "node"), OPERATIONS, ids=[name for _, name, _ in OPERATIONS])
def test_an_empty_reply_is_none_only_where_no_source_promises_more(
    api: str, name: str, node: Mapping[str, Any]
) -> None:
    """Where JSON is promised, it is an error; a file may be empty; else there is no value."""
    code, media_type = good_reply(api, node)
    parse = import_module(f"{api}.api.{name}").parse
    reply = httpx.Response(int(code.replace("X", "0")), headers={"content-type": media_type})
    if media_type and "json" not in media_type:
        assert parse(reply) == b""
    elif not media_type or (code == "2XX" and "x-pagination" not in node):
        assert parse(reply) is None
    else:
        with pytest.raises(ResponseDecodeError):
            parse(reply)


@pytest.mark.parametrize("status", [199, 300])
@pytest.mark.parametrize(("api", "name"), [(api, name) for api, name, _ in OPERATIONS])
def test_a_status_just_outside_2xx_is_an_error(api: str, name: str, status: int) -> None:
    """Also to `parse` by itself."""
    with pytest.raises(APIError):
        import_module(f"{api}.api.{name}").parse(httpx.Response(status))
