"""What the shipped documents say of the requests and replies of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen
from wire.samples import APIS, DOCUMENTS, resolved

BODY = "body"


@frozen
class Field:
    """A parameter, or a property of the body at any depth."""

    place: str
    """`path`, `query`, `header` or `body`."""
    name: str
    """As on the wire; of a nested property the way to it, `cartItems/*/sku`."""
    schema: Mapping[str, Any]
    required: bool = False
    client_default: str = ""
    dry_run: bool = False
    prefix: str = ""
    """Put before the keys of an object that is spread over the query."""

    @property
    def key(self) -> tuple[str, str]:
        """Where it stands on the wire; headers have no case."""
        return self.place, self.name.lower() if self.place == "header" else self.name

    @property
    def nullable(self) -> bool:
        """Whether null is a value of it."""
        kinds = [self.schema, *self.schema.get("anyOf", ()), *self.schema.get("oneOf", ())]
        return any("null" in _types(kind) for kind in kinds)

    @property
    def is_free_text(self) -> bool:
        """Whether any text is a value of it."""
        narrowed = self.schema.keys() & {"enum", "const", "format", "pattern", "contentMediaType"}
        return "string" in _types(self.schema) and not narrowed


@frozen(eq=False)
class Described:
    """An operation as its document describes it."""

    api: str
    name: str
    method: str
    path: str
    node: Mapping[str, Any]
    parameters: Sequence[Field]
    bodies: Mapping[str, Sequence[Field]]
    """The fields of its body; one entry for each kind, where it has several."""

    def __str__(self) -> str:
        return f"{self.api}/{self.name}"

    @property
    def fields(self) -> Iterator[Field]:
        """Every parameter and field."""
        yield from self.parameters
        for fields in self.bodies.values():
            yield from fields


def _types(schema: Mapping[str, Any]) -> Sequence[str]:
    kinds = schema.get("type", ())
    return [kinds] if isinstance(kinds, str) else kinds


def described() -> Iterator[Described]:
    """Each operation of both documents."""
    for api in APIS:
        for path, item in DOCUMENTS[api]["paths"].items():
            for method, node in item.items():
                if isinstance(node, Mapping) and "operationId" in node:
                    shared = item.get("parameters", ())
                    yield Described(
                        api=api,
                        name=node["operationId"],
                        method=method.upper(),
                        path=path,
                        node=node,
                        parameters=[_parameter(api, each) for each in (*shared, *node.get("parameters", ()))],
                        bodies=_bodies(api, node),
                    )


def _parameter(api: str, node: Mapping[str, Any]) -> Field:
    found = resolved(api, node)
    return Field(
        place=found["in"],
        name=found["name"],
        schema=resolved(api, found["schema"]),
        required=found.get("required", False),
        client_default=found.get("x-client-default", ""),
        dry_run=found.get("x-dry-run", False),
        prefix=found.get("x-key-prefix", ""),
    )


def _bodies(api: str, node: Mapping[str, Any]) -> Mapping[str, Sequence[Field]]:
    content = resolved(api, node.get("requestBody", {})).get("content", {})
    if not content:
        return {}
    schema = next(iter(content.values()))["schema"]
    kinds = resolved(api, schema).get("discriminator", {}).get("mapping", {})
    members = {kind: {"$ref": ref} for kind, ref in kinds.items()} or {"": schema}
    return {kind: list(_properties(api, member)) for kind, member in members.items()}


def _properties(api: str, schema: Mapping[str, Any], above: str = "") -> Iterator[Field]:
    """The properties of an object, and of the objects and lists in it."""
    node = resolved(api, schema)
    parts = [node, *(resolved(api, each) for each in node.get("allOf", ()))]
    required = {name for part in parts for name in part.get("required", ())}
    for part in parts:
        for name, value in part.get("properties", {}).items():
            found = resolved(api, value)
            yield Field(
                place=BODY,
                name=f"{above}{name}",
                schema=found,
                required=name in required,
                client_default=value.get("x-client-default", ""),
            )
            yield from _properties(api, found, f"{above}{name}/")
    if "items" in node:
        yield from _properties(api, node["items"], f"{above}*/")
