"""The traits of one operation, a function for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from codegen import ir
from codegen.describe import bounds, example, sentence, server_default
from codegen.findings import Rule
from codegen.infer_schemas import Schemas, allows_null, deprecation
from codegen.naming import argument, constant, words
from codegen.normalise import NormalOperation, NormalSpec, reference
from codegen.types import Array, ModelRef, Scalar, Type, has_text, unlimited
from tallion.operation import Paging, RateLimit, ReportTrait, Safety

_STYLES = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False)}


class OperationInference:
    """What is known of one operation."""

    def __init__(self, normal: NormalSpec, schemas: Schemas, raw: NormalOperation) -> None:
        self._spec = normal.spec
        self._normal = normal
        self._schemas = schemas
        self._source = raw
        self._raw = raw.raw
        self._paging = self._infer_paging()

    def operation(self) -> ir.Operation:
        name = self._raw["operationId"]
        resource, _, method = name.partition(".")
        body = self._body()
        arguments = self._arguments(body)
        reply, accept = self._reply()
        if self._paging is not None and reply.kind not in ("page", "csv"):
            problem = "is paged, but replies with nothing that has rows"
            raise self._error(Rule.PAGING, problem, "Drop x-pagination")
        return ir.Operation(
            name=name,
            resource=resource,
            method=method,
            constant=constant(name),
            http_method=self._source.method,
            path=self._source.path,
            summary=sentence(self._raw["summary"]),
            description=str(self._raw.get("description", "")).strip(),
            arguments=arguments,
            body=body,
            reply=reply,
            errors=tuple(self._errors()),
            safety=Safety(self._raw["x-safety"]),
            retry_key=self._raw.get("x-retry-key"),
            security=self._security(),
            accept=accept,
            paging=self._paging,
            report=self._report(),
            dry_run=self._dry_run(),
            deprecated=bool(self._raw.get("deprecated")),
            successor=self._raw.get("x-successor"),
            rate_limit=self._rate_limit(),
            sensitive=tuple(self._sensitive(body)),
            provenance=self._raw["x-provenance"],
            assumed=tuple(self._raw.get("x-assumed", ())),
        )

    def _error(self, rule: Rule, problem: str, remedy: str) -> Exception:
        return self._spec.error(self._source.pointer, rule, problem, remedy)

    def _security(self) -> str | None:
        return next(iter(self._source.security), None)

    def _infer_paging(self) -> Paging | None:
        raw = self._raw.get("x-pagination")
        if raw is None:
            return None
        queried = {parameter["name"] for parameter in self._source.parameters if parameter["in"] == "query"}
        if self._source.body is not None or not {raw["number"], raw["size"]} <= queried:
            problem = "is paged, but not by two query parameters alone"
            raise self._error(Rule.PAGING, problem, "Mend x-pagination")
        return Paging(
            number=raw["number"], size=raw["size"], first=raw["first"], default_size=raw["default-size"]
        )

    def _report(self) -> ReportTrait | None:
        raw = self._raw.get("x-report")
        if raw is None:
            return None
        of, by = raw.get("total-of", {}).get("operation"), raw.get("total-of", {}).get("by")
        if of is not None and f"{{{by}}}" not in self._source.path:
            problem = f"has no path parameter {by!r} to give to {of}"
            raise self._error(Rule.REPORT_TOTAL, problem, "See total-of in specs/README.md")
        return ReportTrait(
            header_on_every_page=raw["header"] == "every",
            total_of=of,
            total_by=by,
            total_header=raw.get("total-header"),
        )

    def _rate_limit(self) -> RateLimit | None:
        raw = self._raw.get("x-rate-limit")
        return None if raw is None else RateLimit(raw["limit"], per=float(raw["per"]), group=raw["group"])

    def _dry_run(self) -> str | None:
        marked = [parameter["name"] for parameter in self._source.parameters if parameter.get("x-dry-run")]
        if len(marked) > 1:
            raise self._error(Rule.DRY_RUN, "has several headers that ask for a dry run", "Mark one")
        return marked[0] if marked else None

    # Arguments

    def _arguments(self, body: ir.Body | None) -> tuple[ir.Argument, ...]:
        parameters = [self._parameter(raw) for raw in self._source.parameters]
        order = re.findall(r"{([^}]*)}", self._source.path)
        in_path = [p for p in parameters if p.where == "path"]
        if sorted(p.wire for p in in_path) != sorted(order):
            problem = "its path and its path parameters differ"
            raise self._error(Rule.PATH_PARAMETERS, problem, "Declare each {name} once")
        in_path.sort(key=lambda p: order.index(p.wire))
        others = [p for p in parameters if p.where != "path"]
        taken = {p.name for p in parameters}
        fields = self._body_arguments(body, taken) if body else []
        arguments = (*in_path, *others, *fields)
        if len(set(self._method_names(arguments, body))) != len(self._method_names(arguments, body)):
            problem = "has two arguments of one name in Python"
            raise self._error(Rule.UNIQUE_ARGUMENT, problem, "Give one an x-python-name")
        return arguments

    def _method_names(self, arguments: tuple[ir.Argument, ...], body: ir.Body | None) -> list[str]:
        """The names that must differ: those of arguments, and of what templates put beside them."""
        names = [a.name for a in arguments]
        if self._paging is not None:
            pages = (self._paging.number, self._paging.size)
            names = [a.name for a in arguments if a.wire not in pages] + ["page_number", "page_size"]
        in_request = [a.name for a in arguments if a.where != "body"]
        return names + (["body"] if body and (body.model is None or "body" in in_request) else [])

    def _parameter(self, raw: Mapping[str, Any]) -> ir.Argument:
        schema = raw["schema"]
        if raw["in"] not in _STYLES:
            problem = f"has a parameter in {raw['in']}"
            raise self._error(Rule.PARAMETER_PLACE, problem, "We serve path, query and header")
        style, explode = _STYLES[raw["in"]]
        if raw.get("style", style) != style or raw.get("explode", explode) != explode:
            problem = f"writes parameter {raw['name']!r} in a way that we do not serve"
            remedy = f"We serve style {style}, explode {str(explode).lower()}"
            raise self._error(Rule.PARAMETER_STYLE, problem, remedy)
        if not words(raw["name"]):
            problem = f"has a parameter {raw['name']!r}, no name in Python"
            raise self._error(Rule.ARGUMENT_NAME, problem, "Give it an x-python-name")
        type_ = self._schemas.type_of(schema, self._source.pointer)
        if allows_null(schema) or not has_text(type_, in_query=raw["in"] == "query"):
            problem = f"has a parameter {raw['name']!r} of a type that no text stands for"
            raise self._error(Rule.PARAMETER_SCHEMA, problem, "We serve plain types, and arrays of them")
        return ir.Argument(
            name=raw.get("x-python-name") or argument(raw["name"]),
            wire=raw["name"],
            where=raw["in"],
            type=type_,
            required=bool(raw.get("required")),
            nullable=False,
            description=sentence(raw.get("description", schema.get("description", ""))),
            bounds=bounds(type_),
            server_default=server_default(schema),
            example=example(type_, raw, schema),
            client_default=raw.get("x-client-default"),
            deprecated=deprecation(raw),
            key_prefix=self._key_prefix(raw, schema),
        )

    def _key_prefix(self, raw: Mapping[str, Any], schema: Mapping[str, Any]) -> str | None:
        if raw["in"] == "query" and schema.get("type") == "object":
            if raw.get("deprecated"):
                problem = f"its {raw['name']!r} is an object and deprecated"
                raise self._error(Rule.DEPRECATED_OBJECT, problem, "Deprecate it in words")
            return str(raw.get("x-key-prefix", ""))
        if "x-key-prefix" in raw:
            problem = f"has an x-key-prefix on {raw['name']!r}, which is no object in the query"
            raise self._error(Rule.EXTENSION_PLACE, problem, "Drop it")
        return None

    def _body_arguments(self, body: ir.Body, taken: set[str]) -> list[ir.Argument]:
        if body.model is None:
            return []
        (schema,) = (self._source.body or {}).values()
        return [
            ir.Argument(
                name=f"body_{field.name}" if field.name in taken else field.name,
                wire=field.wire,
                where="body",
                type=field.type,
                required=field.required,
                nullable=field.nullable,
                description=field.description,
                bounds=field.bounds,
                server_default=field.server_default,
                example=field.example,
                client_default=field.client_default,
                deprecated=field.deprecated,
                field=field.name,
            )
            for field in self._schemas.fields(str(reference(schema)))
        ]

    def _body(self) -> ir.Body | None:
        if self._source.body is None:
            return None
        if len(self._source.body) != 1:
            problem = "its request body has several media types"
            raise self._error(Rule.REQUEST_BODY, problem, "Keep the one that we send")
        ((media_type, schema),) = self._source.body.items()
        type_ = self._schemas.type_of(schema, f"{self._source.pointer}/requestBody")
        model = type_.name if isinstance(type_, ModelRef) else None
        if media_type == "multipart/form-data" and model:
            return ir.Body(kind="multipart", type=type_, model=model)
        if media_type == "application/json":
            return ir.Body(kind="json", type=type_, model=model)
        problem = f"has a request body of type {media_type}"
        raise self._error(Rule.REQUEST_BODY, problem, "We serve JSON, and forms of a named schema")

    # The reply

    def _reply(self) -> tuple[ir.Reply, str]:
        """The reply and the media type to ask for."""
        successes = {status: r for status, r in self._source.responses.items() if status.startswith("2")}
        ((status, response),) = successes.items()
        description = sentence(response["description"])
        if not response["content"]:
            nothing = ir.Reply(kind="nothing", type=None, may_be_empty=False, description=description)
            return nothing, "application/json"
        if len(response["content"]) != 1:
            problem = "replies with several media types"
            raise self._error(Rule.ONE_REPLY, problem, "Keep the one that we ask for")
        ((media_type, schema),) = response["content"].items()
        return self._reply_of(media_type, schema, status == "2XX", description), media_type

    def _reply_of(
        self, media_type: str, schema: Mapping[str, Any], unsure: bool, description: str
    ) -> ir.Reply:
        if self._raw.get("x-report") is not None:
            if media_type != "text/csv" or self._paging is None or "items" in self._raw["x-pagination"]:
                problem = "is a report, but not of CSV in pages"
                raise self._error(Rule.REPORT, problem, "See x-report in specs/README.md")
            return ir.Reply(kind="csv", type=None, may_be_empty=False, description=description)
        type_ = self._schemas.type_of(schema, self._source.pointer)
        if media_type != "application/json":
            self._check_content(media_type, type_)
            return ir.Reply(kind="content", type=None, may_be_empty=False, description=description)
        if self._paging is not None:
            return self._page(schema, type_, description)
        return ir.Reply(
            kind="model" if isinstance(type_, ModelRef) else "value",
            type=type_,
            may_be_empty=unsure,
            description=description,
        )

    def _check_content(self, media_type: str, type_: Type) -> None:
        """What is handed on as bytes must be described as such."""
        if "json" in media_type.lower() or unlimited(type_) not in (Scalar("string"), Scalar("file")):
            problem = f"replies with {media_type}, of which only the bytes are handed on"
            raise self._error(Rule.ONE_REPLY, problem, "Write application/json, or the schema {type: string}")

    def _page(self, schema: Mapping[str, Any], envelope: Type, description: str) -> ir.Reply:
        if not isinstance(envelope, ModelRef):
            problem = "is paged, but its envelope is no named schema"
            raise self._error(Rule.PAGE, problem, "Name it under components/schemas")
        fields = {field.wire: field for field in self._schemas.fields(str(reference(schema)))}
        raw = self._raw["x-pagination"]
        items = fields.get(raw.get("items", ""))
        if items is None or not isinstance(items.type, Array):
            problem = f"its envelope has no array {raw.get('items')!r}"
            raise self._error(Rule.PAGE, problem, "Name the property with the rows")
        if "total" in raw and raw["total"] not in fields:
            problem = f"its envelope has no {raw['total']!r}"
            raise self._error(Rule.PAGE, problem, "Name the property with their number")
        name_of = {wire: field.name for wire, field in fields.items()}
        return ir.Reply(
            kind="page",
            type=items.type.item,
            may_be_empty=False,
            description=description,
            envelope=envelope.name,
            items=items.name,
            items_may_be_missing=items.nullable or not items.required,
            total=name_of.get(raw.get("total", "")),
            number=name_of.get(raw["number"]),
            size=name_of.get(raw["size"]),
        )

    def _errors(self) -> Iterator[tuple[str, str]]:
        for status, response in self._source.responses.items():
            if not status.startswith("2"):
                yield status, sentence(response["description"])

    # Secrets

    def _sensitive(self, body: ir.Body | None) -> Iterator[str]:
        names = {
            p["name"].lower()
            for p in self._source.parameters
            if p.get("x-sensitive") or p["schema"].get("x-sensitive")
        }
        for schema in (self._source.body or {}).values():
            names.update(name.lower() for name in self._sensitive_below(schema, set()))
        yield from sorted(names)

    def _sensitive_below(self, schema: Any, seen: set[str]) -> Iterator[str]:
        target = reference(schema) if isinstance(schema, dict) else None
        if target is not None:
            if target in seen:
                return
            seen.add(target)
            schema = self._normal.schemas[target]
        if isinstance(schema, dict):
            for name, value in schema.get("properties", {}).items():
                if value.get("x-sensitive"):
                    yield name
            for value in schema.values():
                yield from self._sensitive_below(value, seen)
        elif isinstance(schema, list):
            for item in schema:
                yield from self._sensitive_below(item, seen)
