"""A request body that is an array of models is one argument, which takes mappings too."""

from __future__ import annotations

import importlib
import json

import pytest
from wire.server import Scripted, ScriptedServer

from tallion.errors import InvalidRequestError
from tests.codegen.conftest import Generate
from tests.codegen.tiny import body, document, operation, record, ref


def test_array_body_is_sent_as_it_is_given(importable: Generate) -> None:
    """Models and mappings with wire names become the same JSON, and what is neither is refused."""
    items = {"type": "array", "items": ref("New")}
    put = operation("lists.put", status="204", requestBody=body(items), security=[])
    new = record("petName", petName={"type": "string"})
    importable(document({"/lists": {"put": put}}, {"New": new}, package="arrays"))
    arrays = importlib.import_module("arrays")
    answer = Scripted(status=204, headers={}, body=b"")
    with ScriptedServer(replies=[answer]) as server, arrays.Arrays(base_url=server.url) as client:
        client.lists.put(body=[arrays.models.New(pet_name="Tom"), {"petName": "Tim"}])
        assert [json.loads(request.body) for request in server.requests] == [
            [{"petName": "Tom"}, {"petName": "Tim"}]
        ]
        with pytest.raises(InvalidRequestError, match="/body/0"):
            client.lists.put(body=["Tom"])
