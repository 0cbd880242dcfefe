"""Whether a symbol does what an `x-` key of specs/README.md says."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from attrs import fields_dict

from tallion.operation import ApiKeyHeader, BasicAuth, ClientCredentials
from tallion.rules import IgnoredUnless, SumLimit
from tests.conformance.completeness.document import Item
from tests.conformance.completeness.symbols import Symbol, called, calls, is_name, literal, resolve, tree

Trait = Callable[[Item, Symbol], Any]


def _equals(item: Item, symbol: Symbol) -> bool:
    return bool(symbol.value == item.value)


def _paging(item: Item, symbol: Symbol) -> bool:
    paging, raw = symbol.value, item.value
    found = (paging.number, paging.size, paging.first, paging.default_size)
    return found == tuple(raw[key] for key in ("number", "size", "first", "default-size"))


def _of_envelope(item: Item, symbol: Symbol) -> bool:
    """A list's `parse` reads that property of the envelope."""
    models = resolve(symbol.text.partition(".")[0] + ".models").value
    attributes = [node for node in ast.walk(tree(symbol.value)) if isinstance(node, ast.Attribute)]
    read = {node.attr for node in attributes if is_name(node.value, "envelope")}
    (envelope,) = (
        getattr(models, node.attr)
        for call in calls(symbol.value)
        if called(call) == "model"
        for node in call.args
        if isinstance(node, ast.Attribute)
    )
    return any(field.wire == item.value and field.name in read for field in envelope.wire_fields())


def _report(item: Item, symbol: Symbol) -> bool:
    total = item.value.get("total-of", {})
    report = symbol.value
    found = (report.header_on_every_page, report.total_of, report.total_by, report.total_header)
    said = (total.get("operation"), total.get("by"), item.value.get("total-header"))
    return bool(found == (item.value["header"] == "every", *said))


def _rate_limit(item: Item, symbol: Symbol) -> bool:
    limit = symbol.value
    return (limit.limit, limit.per, limit.group) == tuple(
        item.value[key] for key in ("limit", "per", "group")
    )


def _successor(item: Item, symbol: Symbol) -> bool:
    if symbol.name == "successor":
        return _equals(item, symbol)
    if symbol.field is not None:
        return f"use `{item.value}`" in resolve(f"{symbol.text}.__doc__").docstring
    return any(
        called(call) == "Deprecated" and literal(call.args[1]) == item.value for call in calls(symbol.value)
    )


def _sensitive(item: Item, symbol: Symbol) -> bool:
    if symbol.name == "sensitive":
        return item.holder["name"].lower() in symbol.value
    return item.value is False or fields_dict(symbol.model)[symbol.name].repr is False


def _client_default(item: Item, symbol: Symbol) -> bool:
    """The method hands the argument to `fill_in`, with the name of the option."""
    return any(
        called(call) == "fill_in"
        and literal(call.args[0]) == item.value
        and is_name(call.args[1], str(symbol.argument))
        for call in calls(symbol.value)
    )


def _key_prefix(item: Item, symbol: Symbol) -> bool:
    return any(
        called(call) == "query_object" and is_name(call.args[1], str(symbol.argument))
        for call in calls(symbol.value)
        for keyword in call.keywords
        if literal(keyword.value) == item.value
    )


def _sum_limit(item: Item, symbol: Symbol) -> bool:
    raw = item.value
    wanted = SumLimit(tuple(raw["of"]), raw["maximum"], remedy=raw.get("remedy", ""))
    return wanted in symbol.value


def _ignored_unless(item: Item, symbol: Symbol) -> bool:
    return IgnoredUnless(item.above, item.value["property"], item.value["equals"]) in symbol.value


def _discriminator(item: Item, symbol: Symbol) -> bool:
    if "sibling" in item.value:
        return bool(symbol.value.sibling == item.value["sibling"])
    return bool(symbol.value.tag == item.value["propertyName"])


def _credential(item: Item, symbol: Symbol) -> bool:
    if symbol.argument is not None:
        options = [item.value.get("option"), item.value.get("token-url"), *item.value.get("options", ())]
        return symbol.argument in options
    match symbol.value[item.above]:
        case ApiKeyHeader(option=option, prefix=prefix):
            return (option, prefix) == (item.value["option"], item.value.get("prefix", ""))
        case BasicAuth(option=option, username=username):
            return (option, username) == (item.value["option"], item.value["username"])
        case ClientCredentials(token_url=token_url, options=fields):
            return (token_url, list(fields)) == (item.value["token-url"], item.value["options"])
        case _:
            return False


def _problem(item: Item, symbol: Symbol) -> bool:
    found = {"message": list(symbol.value.message), "request-id": list(symbol.value.request_id)}
    return bool(found == item.value)


def _provenance(_: Item, symbol: Symbol) -> bool:
    """Docstrings name the documents in words of their own."""
    return " Source: " in symbol.docstring


TRAITS: dict[str, Trait] = {
    "discriminator": _discriminator,
    "items": _of_envelope,
    "total": _of_envelope,
    "x-assumed": lambda item, symbol: f"; assumed: {', '.join(item.value)}." in symbol.docstring,
    "x-client": lambda item, symbol: symbol.value.package == item.value["package"],
    "x-client/base-url": lambda item, symbol: (symbol.value is None) is (item.value == "required"),
    "x-client/class": lambda item, symbol: symbol.name in (item.value, f"Async{item.value}"),
    "x-client/env-prefix": _equals,
    "x-client/package": _equals,
    "x-client/problem": _problem,
    "x-client/required": lambda item, symbol: symbol.value is (item.value == "construction"),
    "x-client-default": _client_default,
    "x-credential": _credential,
    "x-discriminator": _discriminator,
    "x-dry-run": lambda item, symbol: symbol.value == item.holder["name"],
    "x-ignored-unless": _ignored_unless,
    "x-key-prefix": _key_prefix,
    "x-pagination": _paging,
    "x-provenance": _provenance,
    "x-python-name": lambda item, symbol: symbol.argument == item.value,
    "x-rate-limit": _rate_limit,
    "x-report": _report,
    "x-retry-key": _equals,
    "x-safety": _equals,
    "x-sensitive": _sensitive,
    "x-successor": _successor,
    "x-sum-limit": _sum_limit,
}
"""By the key; those of `x-client` have their names in common with others."""
