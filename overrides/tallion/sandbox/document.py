"""What the sandbox reads of an `openapi.json`: its operations, with every reference followed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

from attrs import field, frozen
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tallion.sandbox import exact_json
from tallion.sandbox.examples import MISSING, example_of, sample

Schema = Mapping[str, Any]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@frozen(kw_only=True)
class Parameter:
    """A parameter of an operation."""

    name: str
    place: str
    """`path`, `query` or `header`."""
    required: bool
    schema: Schema
    """With the references of its first level followed."""
    explode: bool
    key_prefix: str | None
    """What stands before each key of an object in the query. Source: `x-key-prefix`."""


@frozen(kw_only=True)
class Scheme:
    """How the caller of an operation proves who it is."""

    kind: str
    """`bearer`, `basic` or `key`."""
    template: str
    """What a key stands in, e.g. `ApiKey-v1 {api_key}`; for a bearer token the token itself."""
    scopes: tuple[str, ...] = ()
    """What a token must be good for."""


@frozen(kw_only=True)
class Operation:
    """One operation of the document."""

    name: str
    """The `operationId`, e.g. `braze.create_coupon`."""
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body_required: bool
    bodies: Mapping[str, Schema]
    """Media type → schema of the request body."""
    scheme: Scheme | None
    status: int
    """Of a success; 200 where the document says `2XX`."""
    media_type: str | None
    """Of a success; None if that has no body."""
    schema: Schema | None
    """Of a success."""
    examples: tuple[Any, ...] = field(repr=False)
    """Bodies of a success; one is made from the schema where the document has none."""

    replies: Mapping[str, Mapping[str, Schema | None]] = field(repr=False)
    """Status, or `2XX`, → media type → schema of the body; without a media type there is no body."""

    @property
    def platform(self) -> str:
        """The part of the name that says for whom the operation is, e.g. `braze`."""
        return self.name.partition(".")[0]


class Document:
    """An OpenAPI document. Its local references are made absolute, so that each part stands by itself."""

    def __init__(self, package: str) -> None:
        text = resources.files(package).joinpath("openapi.json").read_text(encoding="utf-8")
        self._base = f"urn:tallion:sandbox:{package}"
        self._contents = _with_absolute_references(exact_json.loads(text), self._base)
        contents = Resource.from_contents(self._contents, default_specification=DRAFT202012)
        self.registry: Registry[Any] = Registry().with_resource(self._base, contents)

    def operations(self) -> Iterator[Operation]:
        """Every operation, in the order of the document."""
        for path, item in self._contents["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield self._operation(path, method, item)

    def resolve(self, node: Any) -> Any:
        """The node, or what it refers to; what stands beside a reference is kept."""
        while isinstance(node, Mapping) and "$ref" in node:
            beside = {key: value for key, value in node.items() if key != "$ref"}
            node = {**self._lookup(node["$ref"]), **beside}
        return node

    def _lookup(self, reference: str) -> Any:
        node = self._contents
        for step in reference.removeprefix(f"{self._base}#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
        return node

    def _operation(self, path: str, method: str, item: Any) -> Operation:
        node = item[method]
        body = self.resolve(node.get("requestBody", {}))
        code, reply = self._success(node["responses"])
        content = reply.get("content", {})
        media_type = next(iter(content), None)
        media = content.get(media_type, {})
        schema = media.get("schema")
        return Operation(
            name=node["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(self._parameters(item.get("parameters", []) + node.get("parameters", []))),
            body_required=body.get("required", False),
            bodies={kind: content.get("schema", {}) for kind, content in body.get("content", {}).items()},
            scheme=self._scheme(node.get("security", self._contents.get("security", []))),
            status=200 if code == "2XX" else int(code),
            media_type=media_type,
            schema=schema,
            examples=tuple(self._examples(media, schema)),
            replies={code: self._bodies(reply) for code, reply in node["responses"].items()},
        )

    def _bodies(self, reply: Any) -> Mapping[str, Schema | None]:
        content = self.resolve(reply).get("content", {})
        return {media_type: media.get("schema") for media_type, media in content.items()}

    def schema(self, name: str) -> Any:
        """A schema by its name under `components`."""
        return self._contents["components"]["schemas"][name]

    def named(self, pointer: str) -> Any:
        """What a pointer such as `#/components/schemas/coupon` leads to."""
        return self._lookup(f"{self._base}{pointer}")

    def _success(self, responses: Mapping[str, Any]) -> tuple[str, Any]:
        code = min(code for code in responses if code.startswith("2"))
        return code, self.resolve(responses[code])

    def _parameters(self, nodes: list[Any]) -> Iterator[Parameter]:
        # A parameter of an operation replaces that of its path with the same name and place.
        found = {(node["name"], node["in"]): node for node in map(self.resolve, nodes)}
        for (name, place), node in found.items():
            yield Parameter(
                name=name,
                place=place,
                required=node.get("required", False),
                schema=self.resolve(node.get("schema", {})),
                explode=node.get("explode", place == "query"),
                key_prefix=node.get("x-key-prefix"),
            )

    def _scheme(self, security: list[Mapping[str, list[str]]]) -> Scheme | None:
        for name, scopes in (pair for requirement in security for pair in requirement.items()):
            node = self.resolve(self._contents["components"]["securitySchemes"][name])
            credential = node.get("x-credential", {})
            if node["type"] == "oauth2":
                return Scheme(kind="bearer", template="{access_token}", scopes=tuple(scopes))
            if node["type"] == "http":
                return Scheme(kind="basic", template=credential.get("username", "{api_key}"))
            return Scheme(kind="key", template=credential.get("prefix", "") + "{api_key}")
        return None

    def _examples(self, media: Mapping[str, Any], schema: Any) -> Iterator[Any]:
        found = example_of(media)
        if found is not MISSING:
            yield found
        for entry in media.get("examples", {}).values():
            yield self.resolve(entry)["value"]
        if found is MISSING and not media.get("examples") and schema is not None:
            yield sample(schema, self.resolve)


def _with_absolute_references(node: Any, base: str) -> Any:
    if isinstance(node, list):
        return [_with_absolute_references(item, base) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: base + value
        if key == "$ref" and isinstance(value, str)
        else _with_absolute_references(value, base)
        for key, value in node.items()
    }
