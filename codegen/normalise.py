"""From a spec as it is written to one in which every operation and schema stands on its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from attrs import define, field, frozen

from codegen.findings import Rule
from codegen.load import Spec
from codegen.naming import pascal
from codegen.pointers import step, token

Schema = dict[str, Any]
Kind = Literal["model", "enum", "union", "inline"]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_PREFIX = "#/components/schemas/"
_DESCRIBES = ("description", "examples", "default", "deprecated")
_PUT_TOGETHER = ("properties", "required", "type")


@frozen(kw_only=True)
class NormalOperation:
    """An operation with its references resolved and what it inherits written out."""

    path: str
    method: str
    pointer: str
    raw: Mapping[str, Any]
    security: tuple[str, ...]
    """Names of the schemes that it needs; empty where it needs none."""
    parameters: tuple[Mapping[str, Any], ...]
    body: Mapping[str, Any] | None
    """Media type → schema."""
    responses: Mapping[str, Mapping[str, Any]]


@define
class NormalSpec:
    """What `infer` works from."""

    spec: Spec
    schemas: dict[str, Schema] = field(factory=dict)
    """Component models, enums and unions: `allOf` merged, references only to one another."""
    pointers: dict[str, str] = field(factory=dict)
    """Where each of them stands in the spec."""
    operations: tuple[NormalOperation, ...] = ()


def normalise(spec: Spec) -> NormalSpec:
    """Resolve, merge and hoist."""
    return _Normaliser(spec).run()


def reference(schema: Mapping[str, Any]) -> str | None:
    """Name of the component schema that a schema refers to."""
    ref = schema.get("$ref")
    return ref.removeprefix(_PREFIX) if isinstance(ref, str) and ref.startswith(_PREFIX) else None


def is_null(schema: Mapping[str, Any]) -> bool:
    """Whether a schema allows nothing but null."""
    return schema.get("type") == "null"


def _kinds(schema: Mapping[str, Any]) -> list[str]:
    kinds = schema.get("type", [])
    return kinds if isinstance(kinds, list) else [kinds]


def _null_of(schema: Schema) -> Schema:
    """What a reference to a schema says beside it, so that the place takes null and the class does not."""
    return {"type": schema["type"]} if "null" in _kinds(schema) else {}


def _without_null(schema: Schema) -> Schema:
    if "null" not in _kinds(schema):
        return schema
    kinds = [kind for kind in _kinds(schema) if kind != "null"]
    values = {"enum": [value for value in schema["enum"] if value is not None]} if "enum" in schema else {}
    return {**schema, "type": kinds[0] if len(kinds) == 1 else kinds, **values}


def _without_texts(value: Any, *others: str) -> Any:
    """What a schema says besides what is for readers, of which the last of several counts."""
    apart = (*_DESCRIBES, "title", "example", "x-provenance", *others)
    return {key: value[key] for key in value if key not in apart} if isinstance(value, dict) else value


class _Normaliser:
    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._components = spec.document.get("components", {}).get("schemas", {})
        self._result = NormalSpec(spec)
        self._under_way: list[str] = []

    def run(self) -> NormalSpec:
        for name in self._components:
            if self._kind(name) != "inline":
                self._component(name)
        self._result.operations = tuple(self._operations())
        return self._result

    # Components

    def _component(self, name: str) -> None:
        pointer = step("/components/schemas", name)
        self._result.pointers[name] = pointer
        merged = self._merged(self._components[name], pointer)
        self._result.schemas[name] = self._top_level(_without_null(merged), name, pointer)

    def _top_level(self, schema: Schema, name: str, pointer: str) -> Schema:
        normal = dict(schema)
        if "properties" in schema:
            normal["properties"] = {
                key: self._schema(value, f"{name}{pascal(key)}", step(f"{pointer}/properties", key))
                for key, value in schema["properties"].items()
            }
        for key in ("oneOf", "anyOf"):
            if key in schema:
                normal[key] = [
                    self._schema(member, f"{name}Member{index + 1}", step(f"{pointer}/{key}", index))
                    for index, member in enumerate(schema[key])
                ]
        return normal

    def _kind(self, name: str) -> Kind:
        return self._kind_of(self._merged(self._components[name], step("/components/schemas", name)))

    def _kind_of(self, schema: Schema) -> Kind:
        if "properties" in schema:
            return "model"
        if "enum" in schema:
            return "enum"
        members = schema.get("oneOf") or schema.get("anyOf") or ()
        named = [reference(member) for member in members]
        if named and all(name and self._kind(name) == "model" for name in named):
            return "union"
        return "inline"

    # Schemas

    def _schema(self, schema: Any, name: str, pointer: str) -> Schema:
        """The normal form of a schema below a component; `name` is what it is called if it is hoisted."""
        if not isinstance(schema, dict):
            raise self._spec.error(pointer, Rule.SCHEMA, "is not a schema", "Write a mapping")
        merged = self._merged(schema, pointer)
        target = reference(merged)
        if target is not None:
            return self._referred(merged, target, name, pointer)
        if "$ref" in merged:
            raise self._misplaced(merged, pointer)
        if self._kind_of(merged) != "inline":
            return self._hoisted(merged, name, pointer)
        return self._inline(merged, name, pointer)

    def _misplaced(self, schema: Schema, pointer: str) -> Exception:
        problem = f"refers to {schema['$ref']!r}, which is no schema of components/schemas"
        remedy = "Move it there, under a name of its own"
        return self._spec.error(pointer, Rule.SCHEMA_REFERENCE, problem, remedy)

    def _referred(self, schema: Schema, target: str, name: str, pointer: str) -> Schema:
        if target not in self._components:
            raise self._misplaced(schema, pointer)
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        if self._kind(target) != "inline":
            null = _null_of(self._merged(self._components[target], step("/components/schemas", target)))
            return {"$ref": f"{_PREFIX}{target}", **null, **beside}
        if target in self._under_way:
            problem = f"refers to {target!r}, which refers to itself"
            raise self._spec.error(pointer, Rule.CYCLE, problem, "Break the cycle")
        self._under_way.append(target)
        below = self._schema(self._components[target], name, step("/components/schemas", target))
        self._under_way.pop()
        return below | beside

    def _inline(self, schema: Schema, name: str, pointer: str) -> Schema:
        normal = dict(schema)
        if "items" in schema:
            normal["items"] = self._schema(schema["items"], f"{name}Item", f"{pointer}/items")
        if isinstance(schema.get("additionalProperties"), dict):
            place = f"{pointer}/additionalProperties"
            normal["additionalProperties"] = self._schema(
                schema["additionalProperties"], f"{name}Value", place
            )
        return self._top_level(normal, name, pointer)

    def _hoisted(self, schema: Schema, name: str, pointer: str) -> Schema:
        if name in self._components or name in self._result.schemas:
            problem = f"would become a component named {name!r}, which exists"
            remedy = "Move it to components/schemas under a name of its own"
            raise self._spec.error(pointer, Rule.HOISTED_NAME, problem, remedy)
        self._result.schemas[name] = {}
        self._result.pointers[name] = pointer
        self._result.schemas[name] = self._top_level(_without_null(schema), name, pointer)
        own = {key: value for key, value in schema.items() if key in _DESCRIBES or key.startswith("x-")}
        return {"$ref": f"{_PREFIX}{name}", **_null_of(schema), **own}

    def _merged(self, schema: Schema, pointer: str) -> Schema:
        """The schema with its `allOf` merged into it; a lone reference in an `allOf` stays one."""
        members = schema.get("allOf")
        if members is None:
            return schema
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        if len(members) == 1 and reference(members[0]) and not set(rest) & {"properties", "required"}:
            return {**members[0], **{key: value for key, value in rest.items() if key != "type"}}
        merged: Schema = {"properties": {}, "required": []}
        for index, member in enumerate([*members, rest]):
            self._merge(merged, member, step(f"{pointer}/allOf", index))
        if merged["properties"]:
            return {"type": "object", **merged}
        return {key: value for key, value in merged.items() if key not in ("properties", "required")}

    def _merge(self, merged: Schema, member: Schema, pointer: str) -> None:
        whole = self._expanded(member, pointer)
        self._refuse_conflicts(merged["properties"], whole.get("properties", {}), f"{pointer}/properties")
        self._refuse_conflicts(merged, _without_texts(whole, *_PUT_TOGETHER), pointer)
        merged["properties"].update(whole.get("properties", {}))
        merged["required"] = list(dict.fromkeys([*merged["required"], *whole.get("required", ())]))
        if "type" in whole:
            kinds = [kind for kind in _kinds(whole) if "type" not in merged or kind in _kinds(merged)]
            if not kinds:
                problem = "is of another type than what it is merged with"
                raise self._spec.error(pointer, Rule.MERGED_TYPE, problem, "Mend one of them")
            merged["type"] = kinds if len(kinds) > 1 else kinds[0]
        merged.update(
            {key: value for key, value in whole.items() if key not in ("properties", "required", "type")}
        )

    def _refuse_conflicts(self, merged: Schema, whole: Schema, pointer: str) -> None:
        """What two parts say of the same must be the same, since only one of it is kept."""
        for key, value in whole.items():
            if _without_texts(merged.get(key, value)) != _without_texts(value):
                problem = f"says something else of {key!r} than what it is merged with"
                raise self._spec.error(step(pointer, key), Rule.MERGED_KEYWORD, problem, "Mend one of them")

    def _expanded(self, member: Schema, pointer: str) -> Schema:
        """A part of an `allOf` with what it refers to written out."""
        merged = self._merged(member, pointer)
        target = reference(merged)
        if "$ref" not in merged:
            return merged
        if target is None or target not in self._components:
            raise self._misplaced(merged, pointer)
        below = self._expanded(self._components[target], step("/components/schemas", target))
        beside = {key: value for key, value in merged.items() if key != "$ref"}
        return {key: value for key, value in below.items() if key not in _DESCRIBES} | beside

    # Operations

    def _operations(self) -> Iterator[NormalOperation]:
        for path, item in self._spec.document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    yield self._operation(path, method, item)

    def _operation(self, path: str, method: str, item: Mapping[str, Any]) -> NormalOperation:
        pointer = f"{step('/paths', path)}/{method}"
        raw = item[method]
        title = pascal(raw.get("operationId", f"{method} {path}").replace(".", " "))
        security = raw.get("security", self._spec.document.get("security", []))
        return NormalOperation(
            path=path,
            method=method.upper(),
            pointer=pointer,
            raw=raw,
            security=tuple(name for requirement in security for name in requirement),
            parameters=tuple(self._parameters(item, raw, title, pointer)),
            body=self._content(raw.get("requestBody"), f"{title}Request", f"{pointer}/requestBody"),
            responses={
                status: self._response(response, f"{title}Response{status}", f"{pointer}/responses/{status}")
                for status, response in raw.get("responses", {}).items()
            },
        )

    def _parameters(
        self, item: Mapping[str, Any], raw: Mapping[str, Any], title: str, pointer: str
    ) -> Iterator[Mapping[str, Any]]:
        """Path-level parameters first, in the order of the spec; the operation's own win."""
        found: dict[tuple[str, str], Mapping[str, Any]] = {}
        for parameter in [*item.get("parameters", ()), *raw.get("parameters", ())]:
            resolved = self._resolve(parameter)
            found[resolved["in"], resolved["name"]] = resolved
        for (_, name), parameter in found.items():
            if "schema" not in parameter:
                problem = f"has a parameter {name!r} without a schema"
                raise self._spec.error(pointer, Rule.PARAMETER_SCHEMA, problem, "Give it one")
            schema = self._schema(parameter["schema"], f"{title}{pascal(name)}", pointer)
            yield {**parameter, "schema": schema}

    def _response(self, response: Any, title: str, pointer: str) -> Mapping[str, Any]:
        resolved = self._resolve(response)
        return {
            "description": resolved.get("description", ""),
            "content": self._content(resolved, title, pointer),
        }

    def _content(self, holder: Any, title: str, pointer: str) -> Mapping[str, Any] | None:
        if holder is None:
            return None
        schemas = {}
        for media_type, media in self._resolve(holder).get("content", {}).items():
            place = step(f"{pointer}/content", media_type)
            if "schema" not in media:
                problem = f"{media_type} has no schema"
                raise self._spec.error(place, Rule.MEDIA_SCHEMA, problem, "Give it one")
            schemas[media_type] = self._schema(media["schema"], title, f"{place}/schema")
        return schemas

    def _resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a reference to a component that is no schema stands for; the linter saw that it is there."""
        if "$ref" not in node:
            return node
        target: Any = self._spec.document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[token(part)]
        found: Mapping[str, Any] = target
        return found
