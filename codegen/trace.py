"""Which symbol of the generated code carries what in the spec: JSON pointer → symbols, for the manifest.

It walks the document as its author wrote it, beside the IR, and so knows what became of each place: a
property that three models share through `allOf` is three fields, a scalar component is whatever refers to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.docstrings import ERRORS
from codegen.ir import Api, Argument, Body, Operation
from codegen.load import Spec
from codegen.naming import pascal
from codegen.pointers import step
from codegen.trace_schemas import Node, Place, SchemaTrace
from codegen.walk import each_operation, resolved

_OF_OPERATION = {
    "operationId": "name",
    "security": "security",
    "deprecated": "deprecated",
    "x-safety": "safety",
    "x-retry-key": "retry_key",
    "x-successor": "successor",
    "x-pagination": "paging",
    "x-report": "report",
    "x-rate-limit": "rate_limit",
}
"""Attributes of an `Operation`."""
_TOLD_BY_METHODS = ("x-provenance", "x-assumed")
_OF_PARAMETER = ("required", "style", "explode", "deprecated", "x-successor", "x-key-prefix", "x-python-name")
_OF_CLIENT = {
    "package": "package",
    "env-prefix": "env_prefix",
    "base-url": "base_url",
    "required": "checks_credentials_at_construction",
    "problem": "problem",
}
"""Attributes of the package's `API`."""


def trace(spec: Spec, api: Api) -> dict[str, list[str]]:
    """The symbols that carry each part of a spec, by its JSON pointer."""
    return _Tracer(spec, api).run()


class _Tracer:
    def __init__(self, spec: Spec, api: Api) -> None:
        self._spec = spec
        self._api = api
        self._package = api.package
        self._schemas = SchemaTrace(spec, api)

    def run(self) -> dict[str, list[str]]:
        self._document()
        self._schemas.components()
        operations = {operation.name: operation for operation in self._api.operations}
        for pointer, raw in each_operation(self._spec):
            self._operation(pointer, raw, operations[raw["operationId"]])
        return self._schemas.symbols()

    # The document

    def _document(self) -> None:
        document, client = self._spec.document, self._spec.document["x-client"]
        self._schemas.add_each(
            "/info", document["info"], ("title", "description"), f"{self._package}.__doc__"
        )
        self._schemas.add("/servers/0", *self._options("base_url"))
        for index, _ in enumerate(document.get("security", ())):
            self._schemas.add(f"/security/{index}", self._of_api("default_scheme"))
        self._schemas.add("/x-client", self._of_api())
        self._schemas.add("/x-client/class", *self._classes())
        for key, attribute in _OF_CLIENT.items():
            self._schemas.add(f"/x-client/{key}", self._of_api(attribute))
        for name in client.get("options", {}):
            self._schemas.add(step("/x-client/options", name), *self._options(name))
        for name, scheme in document.get("components", {}).get("securitySchemes", {}).items():
            self._scheme(step("/components/securitySchemes", name), scheme)
        tags = [tag["name"] for tag in document.get("tags", ())]
        for _, raw in each_operation(self._spec):
            resource, tag = raw["operationId"].partition(".")[0], raw["tags"][0]
            if tag in tags:
                attributes = [f"{client}.{resource}" for client in self._classes()]
                self._schemas.add(f"/tags/{tags.index(tag)}", *attributes)

    def _scheme(self, pointer: str, scheme: Node) -> None:
        credential = scheme.get("x-credential", {})
        made_of = [credential.get("option"), credential.get("token-url"), *credential.get("options", ())]
        self._schemas.add(pointer, self._of_api("schemes"))
        arguments = [symbol for option in made_of if option for symbol in self._options(option)]
        self._schemas.add(f"{pointer}/x-credential", self._of_api("schemes"), *arguments)

    def _of_api(self, attribute: str = "") -> str:
        return f"{self._package}.operations.API" + (f".{attribute}" if attribute else "")

    def _classes(self) -> tuple[str, str]:
        name = self._api.class_name
        return f"{self._package}.client.{name}", f"{self._package}.client.Async{name}"

    def _options(self, name: str) -> Iterator[str]:
        return (f"{client}({name})" for client in self._classes())

    # Operations

    def _operation(self, pointer: str, raw: Node, operation: Operation) -> None:
        constant = f"{self._package}.operations.{operation.constant}"
        endpoint = f"{self._package}.api.{operation.name}"
        self._schemas.add(pointer, constant, f"{endpoint}.request", *self._schemas.methods(operation))
        for key, attribute in _OF_OPERATION.items():
            self._schemas.add_each(pointer, raw, [key], f"{constant}.{attribute}")
        documented = [f"{method}.__doc__" for method in self._schemas.methods(operation)]
        self._schemas.add_each(pointer, raw, _TOLD_BY_METHODS, *documented)
        self._security(pointer, raw, f"{constant}.security")
        paging = raw.get("x-pagination", {})
        self._schemas.add_each(f"{pointer}/x-pagination", paging, ("items", "total"), f"{endpoint}.parse")
        self._parameters(pointer, raw, operation)
        title = pascal(operation.name.replace(".", " "))
        if operation.body is not None:
            place = Place(f"{endpoint}.request(body)", f"{endpoint}.request(body)", f"{title}Request")
            self._content(f"{pointer}/requestBody", raw["requestBody"], operation.body, place)
        for status, response in raw["responses"].items():
            self._response(step(f"{pointer}/responses", status), response, operation, title)
        for name, callback in raw.get("callbacks", {}).items():
            self._callback(step(f"{pointer}/callbacks", name), callback)

    def _response(self, pointer: str, node: Node, operation: Operation, title: str) -> None:
        status = pointer.rpartition("/")[2]
        name = f"{title}Response{status}"
        if status.startswith("2"):
            parse = f"{self._package}.api.{operation.name}.parse"
            accept = f"{self._package}.operations.{operation.constant}.accept"
            self._content(pointer, node, None, Place(parse, parse, name), accept)
        else:
            error = f"tallion.errors.{ERRORS.get(status, 'APIError')}"
            self._schemas.add(pointer, *(f"{method}.__doc__" for method in self._schemas.methods(operation)))
            self._content(pointer, node, None, Place(error, error, name))

    def _security(self, pointer: str, raw: Node, symbol: str) -> None:
        self._schemas.add_each(pointer, raw, ["security"], symbol)
        holder, place = (raw, pointer) if "security" in raw else (self._spec.document, "")
        for index, _ in enumerate(holder.get("security", ())):
            self._schemas.add(f"{place}/security/{index}", symbol)

    def _parameters(self, pointer: str, raw: Node, operation: Operation) -> None:
        """Those of the path too, where the operation has none of its own of that name."""
        item = self._spec.document["paths"][operation.path]
        found: dict[tuple[str, str], tuple[str, Node]] = {}
        for place, holder in ((pointer.rpartition("/")[0], item), (pointer, raw)):
            for index, node in enumerate(holder.get("parameters", ())):
                parameter = resolved(self._spec, node)
                found[parameter["in"], parameter["name"]] = f"{place}/parameters/{index}", node
        arguments = {(str(argument.where), argument.wire): argument for argument in operation.parameters}
        for key, (place, node) in found.items():
            self._parameter(place, node, operation, arguments[key])

    def _parameter(self, pointer: str, node: Node, operation: Operation, argument: Argument) -> None:
        symbol = f"{self._package}.api.{operation.name}.request({argument.name})"
        place, raw = self._whole(pointer, node, symbol)
        constant = f"{self._package}.operations.{operation.constant}"
        self._schemas.add_each(place, raw, _OF_PARAMETER, symbol)
        self._schemas.add_each(place, raw, ["x-sensitive"], f"{constant}.sensitive")
        self._schemas.add_each(place, raw, ["x-dry-run"], f"{constant}.dry_run")
        filled = [f"{method}({argument.name})" for method in self._schemas.methods(operation)]
        self._schemas.add_each(place, raw, ["x-client-default"], *filled)
        name = pascal(operation.name.replace(".", " ")) + pascal(argument.wire)
        self._schemas.schema(f"{place}/schema", raw["schema"], Place(symbol, symbol, name))

    def _whole(self, pointer: str, node: Node, symbol: str) -> tuple[str, Node]:
        """Where a node stands in full, be it in the components; both places are the symbol's."""
        self._schemas.add(pointer, symbol)
        place = str(node["$ref"]).removeprefix("#") if "$ref" in node else pointer
        self._schemas.add(place, symbol)
        return place, resolved(self._spec, node)

    def _content(self, pointer: str, node: Node, body: Body | None, place: Place, accept: str = "") -> None:
        whole, raw = self._whole(pointer, node, place.symbol)
        self._schemas.add_each(whole, raw, ["required"], place.symbol)
        for media_type, media in raw.get("content", {}).items():
            pointer = step(f"{whole}/content", media_type)
            self._schemas.add(pointer, accept or place.symbol)
            self._schemas.schema(f"{pointer}/schema", media["schema"], place)
            if body is not None and body.model is not None:
                self._schemas.encoding(f"{pointer}/encoding", media.get("encoding", ()), body.model)

    def _callback(self, pointer: str, node: Node) -> None:
        """What is read of a callback is its body, for which there is a model."""
        for item in resolved(self._spec, node).values():
            for raw in item.values():
                for media in resolved(self._spec, raw.get("requestBody", {})).get("content", {}).values():
                    self._whole(pointer, node, self._schemas.class_symbol(media["schema"]))
