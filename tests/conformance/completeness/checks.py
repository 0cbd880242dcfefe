"""Whether a symbol carries what the manifest says it does: one function for each kind of thing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any, get_args

from attrs import evolve

from tallion.errors import APIError, class_of
from tallion.operation import ApiKeyHeader, BasicAuth, ClientCredentials, Operation
from tests.conformance.completeness.document import Document, Item
from tests.conformance.completeness.symbols import (
    Symbol,
    called,
    calls,
    is_model,
    is_name,
    literal,
    parameters,
)
from tests.conformance.completeness.traits import TRAITS

Check = Callable[[Document, Item, Symbol], bool]

_LIMITS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "above",
    "exclusiveMaximum": "below",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique_items",
}
_FORMATS = {
    "date-time": "DATE_TIME",
    "date": "DATE",
    "decimal": "DECIMAL",
    "hostname": "HOST_NAME",
    "binary": "FILE",
    "double": "NUMBER",
    "float": "NUMBER",
    "int32": "INTEGER",
    "int64": "INTEGER",
    "uuid": "STRING",
    "uri": "STRING",
    "email": "STRING",
}
_BOUNDS = ("int32", "int64", "uuid", "uri", "email")
"""Formats that are bounds too: what is sent is checked for them."""


def complaints(document: Document, item: Item, symbols: Sequence[Symbol]) -> Iterator[str]:
    """What is wrong with the symbols that are said to carry a thing."""
    for symbol in symbols:
        try:
            is_carried = _is_of_its_operation(document, item, symbol) and CHECKS[item.kind](
                document, item, symbol
            )
        except (AttributeError, LookupError, TypeError, ValueError):  # not of the kind that could carry it
            is_carried = False
        if not is_carried:
            yield f"{symbol.text} does not carry {item.key}: {item.value!s:.80}"
    if item.kind == "operation":
        roles = sorted(_role(symbol) for symbol in symbols)
        if roles != ["async", "operation", "request", "sync"]:
            yield f"has {roles} and not an operation, a request and two methods"


def _role(symbol: Symbol) -> str:
    if isinstance(symbol.value, Operation):
        return "operation"
    if symbol.name == "request":
        return "request"
    return "async" if symbol.text.split(".")[-2].startswith("Async") else "sync"


def _is_of_its_operation(document: Document, item: Item, symbol: Symbol) -> bool:
    """What an operation says is carried by a symbol of that operation, if by one of any."""
    tokens = item.pointer.split("/")
    if tokens[1] != "paths" or len(tokens) < 5 or tokens[3] == "parameters":
        return True
    name = document.at("/".join(tokens[:4]))["operationId"]
    parts = symbol.text.partition("(")[0].split(".")
    match parts[1]:
        case "api":
            return bool(f"{parts[2]}.{parts[3]}" == name)
        case "resources":
            return bool(f"{parts[2]}.{parts[4]}" == name)
        case "operations":
            return bool(symbol.path[2].name == name)
        case _:
            return True


def _operation(document: Document, item: Item, symbol: Symbol) -> bool:
    resource, _, name = str(item.value["operationId"]).partition(".")
    if not isinstance(symbol.value, Operation):
        place = symbol.text.split(".")
        if place[-3:] == [resource, name, "request"]:
            return bool(symbol.owner.OPERATION.name == item.value["operationId"])
        return place[-3] == resource and symbol.name == name
    security = item.value.get("security", document.root.get("security", []))
    return (
        symbol.value.method == item.key.upper()
        and symbol.value.path == item.above
        and symbol.value.security == next((name for each in security for name in each), None)
    )


def _operation_security(document: Document, item: Item, symbol: Symbol) -> bool:
    return bool(symbol.value == next((name for each in item.value for name in each), None))


def _security_requirement(document: Document, item: Item, symbol: Symbol) -> bool:
    return symbol.name in ("security", "default_scheme") and symbol.value in item.value


def _security_scheme(document: Document, item: Item, symbol: Symbol) -> bool:
    raw, scheme = item.value, symbol.value[item.key]
    match scheme:
        case ApiKeyHeader():
            return (raw["type"], raw["in"], raw["name"]) == ("apiKey", "header", scheme.header)
        case BasicAuth():
            return (raw["type"], raw["scheme"]) == ("http", "basic")
        case ClientCredentials():
            return raw["type"] == "oauth2" and "clientCredentials" in raw["flows"]
        case _:
            return False


def _parameter(document: Document, item: Item, symbol: Symbol) -> bool:
    raw = document.resolved(item.value)
    for call in calls(symbol.value):
        place = called(call).removesuffix("_object")
        if place == raw["in"] and literal(call.args[0]) == raw["name"]:
            return is_name(call.args[1], str(symbol.argument))
    return False


def _required(document: Document, item: Item, symbol: Symbol) -> bool:
    if isinstance(item.value, str):
        return symbol.field is not None and symbol.field.required and symbol.field.wire == item.value
    left_out = parameters(symbol.value)[str(symbol.argument)].default
    return (left_out is parameters(symbol.value)[str(symbol.argument)].empty) is bool(item.value)


def _request_body(document: Document, item: Item, symbol: Symbol) -> bool:
    return symbol.argument == "body" and any(
        called(call) in ("json", "multipart") for call in calls(symbol.value)
    )


def _media_type(document: Document, item: Item, symbol: Symbol) -> bool:
    if symbol.argument == "body":
        sends = "multipart" if item.key == "multipart/form-data" else "json"
        return item.key in ("application/json", "multipart/form-data") and any(
            called(call) == sends for call in calls(symbol.value)
        )
    is_success = item.pointer.partition("/responses/")[2].startswith("2")
    return bool(symbol.value == item.key) if is_success else _is_error(symbol) or symbol.value == item.key


def _is_error(symbol: Symbol) -> bool:
    return isinstance(symbol.value, type) and issubclass(symbol.value, APIError)


def _response(document: Document, item: Item, symbol: Symbol) -> bool:
    raw = document.resolved(item.value)
    if item.pointer.startswith("/components/"):
        return _is_error(symbol) or symbol.name == "parse"
    if item.key.startswith("2"):
        reads = {called(call) for call in calls(symbol.value)}
        return symbol.name == "parse" and ("nothing" in reads) is not bool(raw.get("content"))
    error = class_of(int(item.key.replace("X", "0")))
    text = f"{error.__name__}: {item.key}."
    return text in symbol.docstring if symbol.is_docstring else symbol.value is error


def _schema(document: Document, item: Item, symbol: Symbol) -> bool:
    if symbol.text.split(".")[1] != "models" or symbol.field is not None:
        return True  # a component that is no class: it is what refers to it
    is_class = is_model(symbol.value) or bool(get_args(symbol.value)) or issubclass(symbol.value, StrEnum)
    return is_class and symbol.name.lower() == item.key.lower()


def _property(document: Document, item: Item, symbol: Symbol) -> bool:
    """A hoisted object or enum is a class besides."""
    return symbol.field.wire == item.key if symbol.field is not None else isinstance(symbol.value, type)


def _choice(document: Document, item: Item, symbol: Symbol) -> bool:
    members = [member.__name__ for member in get_args(symbol.value) if is_model(member)]
    if not members or "$ref" not in item.value:
        return True
    target = item.value["$ref"].rpartition("/")[2]
    return target.lower() in [name.lower() for name in members]


def _kind_of_a_union(document: Document, item: Item, symbol: Symbol) -> bool:
    target = item.value.rpartition("/")[2]
    return bool(symbol.value.members[item.key].__name__.lower() == target.lower())


def _enum_value(document: Document, item: Item, symbol: Symbol) -> bool:
    return isinstance(symbol.value, StrEnum) and symbol.value.value == item.value


def _const(document: Document, item: Item, symbol: Symbol) -> bool:
    return item.value in symbol.carried().constants


def _format(document: Document, item: Item, symbol: Symbol) -> bool:
    if symbol.name == "parse" and item.value == "binary":
        return any(called(call) == "content" for call in calls(symbol.value))
    carried = symbol.carried()
    if item.value not in _FORMATS or _FORMATS[item.value] not in carried.kinds:
        return _is_error(symbol)
    is_sent = symbol.field is None or document.is_sent_class(symbol.model.__name__)
    bounds = any(limits.get("format") == item.value for limits in carried.limits)
    return bounds or item.value not in _BOUNDS or not is_sent or symbol.name == "parse"


def _constraint(document: Document, item: Item, symbol: Symbol) -> bool:
    if item.key == "propertyNames":
        return any(item.value == {"pattern": f"^[^{prefix}]"} for prefix in _prefixes(symbol))
    value = Decimal(repr(item.value)) if isinstance(item.value, float) else item.value
    if symbol.is_docstring:
        told = [r"\bnot empty\b"] if value == 1 else []
        told += [r"no item twice"] if value is True else [rf"(?<![\w.]){re.escape(str(value))}(?![\w])"]
        is_told = any(re.search(words, symbol.docstring, re.IGNORECASE) for words in told)
        return not document.is_sent_class(symbol.model.__name__) and is_told
    name = _LIMITS.get(item.key, "")
    if item.key == "maxLength" and item.holder.get("format") == "binary":
        name = "max_bytes"
    return not value or any(limits.get(name) == value for limits in symbol.carried().limits)


def _prefixes(symbol: Symbol) -> list[Any]:
    """What stands before the keys of an object in the query."""
    return [
        literal(keyword.value)
        for call in calls(symbol.value)
        if called(call) == "query_object" and is_name(call.args[1], str(symbol.argument))
        for keyword in call.keywords
    ]


def _deprecated(document: Document, item: Item, symbol: Symbol) -> bool:
    if symbol.name == "deprecated":
        return symbol.value is item.value
    return symbol.carried().deprecated


def _style(document: Document, item: Item, symbol: Symbol) -> bool:
    style, explode = ("form", True) if item.holder["in"] == "query" else ("simple", False)
    is_served = item.value == (style if item.key == "style" else explode)
    return is_served and _parameter(document, evolve(item, value=item.holder), symbol)


def _encoding(document: Document, item: Item, symbol: Symbol) -> bool:
    return symbol.field is not None and symbol.field.wire == item.key


def _server(document: Document, item: Item, symbol: Symbol) -> bool:
    wanted = item.value["url"] if document.root["x-client"]["base-url"] == "default" else None
    api = symbol.path[0].operations.API
    return symbol.argument == "base_url" and api.base_url == wanted


def _client_option(document: Document, item: Item, symbol: Symbol) -> bool:
    options = {option.name: option for option in symbol.path[0].operations.API.options}
    option = options[item.key]
    is_hostname = item.value.get("format") == "hostname"
    return symbol.argument == item.key and (option.falls_back_to, option.hostname) == (
        item.value.get("falls-back-to"),
        is_hostname,
    )


def _trait(document: Document, item: Item, symbol: Symbol) -> bool:
    is_client = item.pointer.startswith("/x-client/")
    return bool(TRAITS[f"x-client/{item.key}" if is_client else item.key](item, symbol))


def _tag(document: Document, item: Item, symbol: Symbol) -> bool:
    """An attribute of the client holds operations that have the tag."""
    tagged = [node["operationId"] for node in document.operations() if item.value["name"] in node["tags"]]
    return symbol.name in [name.partition(".")[0] for name in tagged]


def _title(document: Document, item: Item, symbol: Symbol) -> bool:
    return " ".join(item.value.split()).removesuffix(".") in symbol.docstring


def _operation_name(document: Document, item: Item, symbol: Symbol) -> bool:
    return bool(symbol.value == item.value)


def _callback(document: Document, item: Item, symbol: Symbol) -> bool:
    return is_model(symbol.value)


CHECKS: dict[str, Check] = {
    "callback": _callback,
    "choice": _choice,
    "client option": _client_option,
    "const": _const,
    "constraint": _constraint,
    "deprecated": _deprecated,
    "encoding": _encoding,
    "enum value": _enum_value,
    "format": _format,
    "kind of a union": _kind_of_a_union,
    "media type": _media_type,
    "operation": _operation,
    "operation name": _operation_name,
    "operation security": _operation_security,
    "parameter": _parameter,
    "property": _property,
    "request body": _request_body,
    "required": _required,
    "response": _response,
    "schema": _schema,
    "security requirement": _security_requirement,
    "security scheme": _security_scheme,
    "server": _server,
    "style": _style,
    "tag": _tag,
    "title": _title,
    "x- trait": _trait,
}
