"""From a normal spec to the IR, one function for each trait."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from codegen import ir
from codegen.describe import bounds, example, sentence
from codegen.infer_schemas import Schemas, deprecation
from codegen.load import Spec
from codegen.naming import argument, constant, pascal, words
from codegen.normalise import NormalOperation, NormalSpec, reference
from codegen.types import Array, ModelRef, Type
from tallion.operation import (
    ApiKeyHeader,
    BasicAuth,
    ClientCredentials,
    ClientOption,
    Paging,
    ProblemFields,
    RateLimit,
    ReportTrait,
    Safety,
    SecurityScheme,
)


def infer(normal: NormalSpec) -> ir.Api:
    """Take every decision that the templates print."""
    spec, schemas = normal.spec, Schemas(normal)
    document = spec.document
    client = document["x-client"]
    schemes = {
        name: _scheme(spec, name, raw)
        for name, raw in document.get("components", {}).get("securitySchemes", {}).items()
    }
    operations = [_OperationInference(normal, schemas, raw).operation() for raw in normal.operations]
    return ir.Api(
        package=client["package"],
        class_name=client["class"],
        title=" ".join(document["info"]["title"].split()),
        version=str(document["info"]["version"]),
        description=sentence(document["info"].get("description", "")),
        spec_name=spec.name,
        origin=spec.origin,
        env_prefix=client["env-prefix"],
        base_url=document["servers"][0]["url"] if client["base-url"] == "default" else None,
        schemes=schemes,
        default_scheme=next((name for entry in document.get("security", ()) for name in entry), None),
        credentials=tuple(_credentials(schemes)),
        options=tuple(_options(client)),
        option_descriptions={
            name: sentence(option["description"]) for name, option in client.get("options", {}).items()
        },
        checks_credentials_at_construction=client["required"] == "construction",
        problem=_problem(client["problem"]),
        resources=tuple(_resources(document, operations)),
        models=tuple(schemas.models()),
        enums=tuple(schemas.enums()),
        unions=tuple(schemas.unions()),
        document=document,
    )


def _scheme(spec: Spec, name: str, raw: Mapping[str, Any]) -> SecurityScheme:
    credential = raw.get("x-credential", {})
    kind = raw.get("type"), raw.get("in", raw.get("scheme"))
    if kind == ("apiKey", "header"):
        return ApiKeyHeader(
            option=credential["option"], header=raw["name"], prefix=credential.get("prefix", "")
        )
    if kind == ("http", "basic"):
        return BasicAuth(option=credential["option"], username=credential["username"])
    if kind[0] == "oauth2" and "clientCredentials" in raw.get("flows", {}):
        return ClientCredentials(token_url=credential["token-url"], options=tuple(credential["options"]))
    pointer = f"/components/securitySchemes/{name}"
    raise spec.error(
        pointer, f"is of a kind that we cannot serve: {kind}", "See specs/README.md for those we can"
    )


def _credentials(schemes: Mapping[str, SecurityScheme]) -> Iterator[ir.Credential]:
    found: dict[str, bool] = {}
    for scheme in schemes.values():
        if isinstance(scheme, ClientCredentials):
            found[scheme.token_url] = False
            found.update({option: option == "client_secret" for option in scheme.options})
        else:
            found[scheme.option] = True
    for name, secret in found.items():
        yield ir.Credential(name=name, secret=secret)


def _options(client: Mapping[str, Any]) -> Iterator[ClientOption]:
    for name, option in client.get("options", {}).items():
        is_hostname = option.get("format") == "hostname"
        yield ClientOption(name=name, falls_back_to=option.get("falls-back-to"), hostname=is_hostname)


def _problem(raw: Mapping[str, Any]) -> ProblemFields:
    return ProblemFields(message=tuple(raw["message"]), request_id=tuple(raw["request-id"]))


def _resources(document: Mapping[str, Any], operations: list[ir.Operation]) -> Iterator[ir.Resource]:
    tags = {tag["name"]: sentence(tag.get("description", "")) for tag in document.get("tags", ())}
    tag_of = {
        raw["operationId"].partition(".")[0]: raw["tags"][0]
        for item in document["paths"].values()
        for raw in item.values()
        if isinstance(raw, dict) and "operationId" in raw
    }
    for name in dict.fromkeys(operation.resource for operation in operations):
        members = tuple(operation for operation in operations if operation.resource == name)
        description = tags.get(tag_of[name], "")
        yield ir.Resource(name=name, class_name=pascal(name), description=description, operations=members)


_STYLES = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False)}


class _OperationInference:
    """The traits of one operation."""

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
            raise self._error("is paged, but replies with nothing that has rows", "Drop x-pagination")
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

    def _error(self, rule: str, remedy: str) -> Exception:
        return self._spec.error(self._source.pointer, rule, remedy)

    def _security(self) -> str | None:
        if len(self._source.security) > 1:
            raise self._error("needs several security schemes at once, or offers a choice", "Name one")
        return next(iter(self._source.security), None)

    def _infer_paging(self) -> Paging | None:
        raw = self._raw.get("x-pagination")
        if raw is None:
            return None
        queried = {parameter["name"] for parameter in self._source.parameters if parameter["in"] == "query"}
        if self._source.body is not None or not {raw["number"], raw["size"]} <= queried:
            raise self._error("is paged, but not by two query parameters alone", "Mend x-pagination")
        return Paging(
            number=raw["number"], size=raw["size"], first=raw["first"], default_size=raw["default-size"]
        )

    def _report(self) -> ReportTrait | None:
        raw = self._raw.get("x-report")
        if raw is None:
            return None
        of, by = raw.get("total-of", {}).get("operation"), raw.get("total-of", {}).get("by")
        if of is not None and f"{{{by}}}" not in self._source.path:
            rule = f"has no path parameter {by!r} to give to {of}"
            raise self._error(rule, "See total-of in specs/README.md")
        return ReportTrait(header_on_every_page=raw["header"] == "every", total_of=of, total_by=by)

    def _rate_limit(self) -> RateLimit | None:
        raw = self._raw.get("x-rate-limit")
        return None if raw is None else RateLimit(raw["limit"], per=float(raw["per"]), group=raw["group"])

    def _dry_run(self) -> str | None:
        marked = [p["name"] for p in self._source.parameters if p.get("x-dry-run") and p["in"] == "header"]
        return marked[0] if marked else None

    # Arguments

    def _arguments(self, body: ir.Body | None) -> tuple[ir.Argument, ...]:
        parameters = [self._parameter(raw) for raw in self._source.parameters]
        order = re.findall(r"{([^}]*)}", self._source.path)
        in_path = [p for p in parameters if p.where == "path"]
        if sorted(p.wire for p in in_path) != sorted(order):
            raise self._error("its path and its path parameters differ", "Declare each {name} once")
        in_path.sort(key=lambda p: order.index(p.wire))
        others = [p for p in parameters if p.where != "path"]
        taken = {p.name for p in parameters}
        fields = self._body_arguments(body, taken) if body else []
        arguments = (*in_path, *others, *fields)
        if len(set(self._method_names(arguments, body))) != len(self._method_names(arguments, body)):
            raise self._error("has two arguments of one name in Python", "Give one an x-python-name")
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
            raise self._error(f"has a parameter in {raw['in']}", "We serve path, query and header")
        style, explode = _STYLES[raw["in"]]
        if raw.get("style", style) != style or raw.get("explode", explode) != explode:
            rule = f"writes parameter {raw['name']!r} in a way that we do not serve"
            raise self._error(rule, f"We serve style {style}, explode {str(explode).lower()}")
        if not words(raw["name"]):
            rule = f"has a parameter {raw['name']!r}, no name in Python"
            raise self._error(rule, "Give it an x-python-name")
        type_ = self._schemas.type_of(schema, self._source.pointer)
        return ir.Argument(
            name=raw.get("x-python-name") or argument(raw["name"]),
            wire=raw["name"],
            where=raw["in"],
            type=type_,
            required=bool(raw.get("required")),
            nullable=False,
            description=sentence(raw.get("description", schema.get("description", ""))),
            bounds=bounds(type_, schema),
            example=example(type_, raw, schema),
            client_default=raw.get("x-client-default"),
            deprecated=deprecation(raw),
            key_prefix=self._key_prefix(raw, schema),
        )

    def _key_prefix(self, raw: Mapping[str, Any], schema: Mapping[str, Any]) -> str | None:
        if raw["in"] == "query" and schema.get("type") == "object":
            if raw.get("deprecated"):
                raise self._error(f"its {raw['name']!r} is an object and deprecated", "Deprecate it in words")
            return str(raw.get("x-key-prefix", ""))
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
            raise self._error("its request body has several media types", "Keep the one that we send")
        ((media_type, schema),) = self._source.body.items()
        type_ = self._schemas.type_of(schema, f"{self._source.pointer}/requestBody")
        model = type_.name if isinstance(type_, ModelRef) else None
        if media_type == "multipart/form-data" and model:
            return ir.Body(kind="multipart", type=type_, model=model)
        if media_type == "application/json":
            return ir.Body(kind="json", type=type_, model=model)
        raise self._error(
            f"has a request body of type {media_type}", "We serve JSON, and forms of a named schema"
        )

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
            raise self._error("replies with several media types", "Keep the one that we ask for")
        ((media_type, schema),) = response["content"].items()
        return self._reply_of(media_type, schema, status == "2XX", description), media_type

    def _reply_of(
        self, media_type: str, schema: Mapping[str, Any], unsure: bool, description: str
    ) -> ir.Reply:
        if self._raw.get("x-report") is not None:
            if media_type != "text/csv" or self._paging is None or "items" in self._raw["x-pagination"]:
                raise self._error("is a report, but not of CSV in pages", "See x-report in specs/README.md")
            return ir.Reply(kind="csv", type=None, may_be_empty=False, description=description)
        if media_type != "application/json":
            return ir.Reply(kind="content", type=None, may_be_empty=False, description=description)
        type_ = self._schemas.type_of(schema, self._source.pointer)
        if self._paging is not None:
            return self._page(schema, type_, description)
        return ir.Reply(
            kind="model" if isinstance(type_, ModelRef) else "value",
            type=type_,
            may_be_empty=unsure,
            description=description,
        )

    def _page(self, schema: Mapping[str, Any], envelope: Type, description: str) -> ir.Reply:
        if not isinstance(envelope, ModelRef):
            raise self._error(
                "is paged, but its envelope is no named schema", "Name it under components/schemas"
            )
        fields = {field.wire: field for field in self._schemas.fields(str(reference(schema)))}
        raw = self._raw["x-pagination"]
        items = fields.get(raw.get("items", ""))
        if items is None or not isinstance(items.type, Array):
            raise self._error(
                f"its envelope has no array {raw.get('items')!r}", "Name the property with the rows"
            )
        if "total" in raw and raw["total"] not in fields:
            raise self._error(f"its envelope has no {raw['total']!r}", "Name the property with their number")
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
