"""The wire vectors: their files, and what in them says how to run them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen
from wire.compare import python_value, read_json
from wire.samples import APIS, VECTORS, operations

METHOD, REQUEST = "method", "request"
"""The two ways to a call: the method of a resource; `request` of the endpoint, and `send` of the client."""

COMMON = frozenset(("client_id", "client_secret", "audience", "api_key", "dry_run"))
"""Options that do the same for both: credentials, and the switch."""
IN_PAGES = {(api, name) for api in APIS for name, operation in operations(api) if "x-pagination" in operation}


@frozen(eq=False)
class Vector:
    """A conversation with an API, as its file tells it."""

    name: str
    api: str
    content: Mapping[str, Any]

    def __str__(self) -> str:
        return self.name

    @property
    def operation(self) -> str:
        """`resource.method`."""
        return str(self.content["given"]["operation"])

    @property
    def client(self) -> dict[str, Any]:
        """The constructor's arguments."""
        return dict(python_value(self.content["given"].get("client", {})))

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the call."""
        return dict(python_value(self.content["given"].get("arguments", {})))

    @property
    def exchanges(self) -> Sequence[Mapping[str, Any]]:
        """The requests and responses, in order; none where nothing is sent."""
        return [self.content, *self.content.get("then", ())] if self.content["request"] else []

    @property
    def ways(self) -> Sequence[str]:
        """The ways to run it: lists, reports and what the client fills in differ between the two."""
        if "through" in self.content["given"]:
            return [self.content["given"]["through"]]
        differ = self.client.keys() - COMMON or (self.api, self.operation) in IN_PAGES
        return [METHOD] if differ or not self.exchanges else [METHOD, REQUEST]


def read_vector(path: Path) -> Vector:
    """The vector in a file."""
    name = path.relative_to(VECTORS).with_suffix("")
    return Vector(str(name), name.parts[0], read_json(path.read_text(encoding="utf-8")))


ALL = [read_vector(path) for path in sorted(VECTORS.rglob("*.json"))]
