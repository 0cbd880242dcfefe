"""What the command line knows of each operation, as data: `commands.json`.

It is read instead of `openapi.json`, in which names, types and bounds would have to be inferred anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from codegen.describe import constraints
from codegen.docstrings import paragraphs
from codegen.ir import Api, Argument, Enum, Model, Operation
from codegen.types import (
    Anything,
    Array,
    Constant,
    EnumRef,
    FirstOf,
    Limited,
    Map,
    ModelRef,
    Nullable,
    Scalar,
    Type,
    UnionRef,
    unlimited,
)


def commands(api: Api) -> str:
    """The JSON text: client, resources, operations, and the arguments and columns of each."""
    described = _Described(api)
    document = {
        "client": api.class_name,
        "title": api.title,
        "env_prefix": api.env_prefix,
        "secrets": [credential.name for credential in api.credentials if credential.secret],
        "resources": {
            resource.name: {
                "class": resource.class_name,
                "description": resource.description,
                "operations": {
                    operation.method: described.operation(operation) for operation in resource.operations
                },
            }
            for resource in api.resources
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


class _Described:
    def __init__(self, api: Api) -> None:
        self._models: Mapping[str, Model] = {model.name: model for model in api.models}
        self._enums: Mapping[str, Enum] = {enum.name: enum for enum in api.enums}

    def operation(self, operation: Operation) -> dict[str, Any]:
        paging = operation.paging
        apart = {operation.dry_run, *((paging.number, paging.size) if paging else ())}
        parameters = [each for each in operation.arguments if each.where == "body" or each.wire not in apart]
        dry_run = [each.name for each in operation.parameters if each.wire == operation.dry_run]
        return {
            "method": operation.http_method,
            "path": operation.path,
            "safety": operation.safety.value,
            "retry_key": operation.retry_key and operation.retry_key.partition(".")[2],
            "deprecated": operation.deprecated,
            "successor": operation.successor,
            "page_size": paging and paging.default_size,
            "summary": operation.summary,
            "description": [" ".join(block.split()) for block in paragraphs(operation.description)],
            "body": operation.body and ("fields" if operation.body.model else "value"),
            "dry_run": dry_run[0] if dry_run else None,
            "arguments": [self._argument(each, operation) for each in parameters],
            "columns": self._columns(operation.reply.type),
        }

    def _argument(self, argument: Argument, operation: Operation) -> dict[str, Any]:
        # Personal data stands in queries and bodies; what is sensitive in a header is a credential.
        is_secret = argument.where == "header" and argument.wire.lower() in operation.sensitive
        kind, many = self._kind(unlimited(argument.type))
        described = {
            "name": argument.name,
            "wire": argument.wire,
            "where": argument.where,
            "kind": kind,
            "many": many,
            "required": not argument.may_be_left_out,
            "help": argument.description,
        }
        optional = {
            "secret": is_secret or None,
            "choices": self._choices(unlimited(argument.type)),
            "range": _range(argument.type),
            "bounds": constraints(argument),
            "example": argument.example,
            "client_default": argument.client_default,
            "deprecated": argument.deprecated and (argument.deprecated.successor or ""),
        }
        return described | {key: value for key, value in optional.items() if value not in (None, "", [], {})}

    def _kind(self, type_: Type) -> tuple[str, bool]:
        """What a word of the command line is read as, and whether the option may be given several times."""
        match type_:
            case Scalar("uuid" | "hostname"):
                return "string", False
            case Scalar():
                return type_.kind, False
            case Constant() | EnumRef():
                return "string", False
            case Nullable():
                return self._kind(type_.type)
            case FirstOf() if any(self._kind(member) == ("string", False) for member in type_.types):
                return "string", False
            case Array():
                kind, many = self._kind(type_.item)
                return ("json", False) if many or kind == "json" else (kind, True)
            case _:
                return "json", False

    def _choices(self, type_: Type) -> list[str]:
        match type_:
            case EnumRef():
                return [member.value for member in self._enums[type_.name].members]
            case Constant():
                return [type_.value]
            case Array():
                return self._choices(type_.item)
            case Nullable():
                return self._choices(type_.type)
            case _:
                return []

    def _columns(self, type_: Type | None) -> dict[str, bool]:
        """Wire names of what a reply or an item of it has, and whether each is a single value."""
        match type_:
            case ModelRef():
                fields = self._models[type_.name].fields
                return {field.wire: self._is_single(unlimited(field.type)) for field in fields}
            case Array():
                return self._columns(type_.item)
            case _:
                return {}

    def _is_single(self, type_: Type) -> bool:
        match type_:
            case Nullable():
                return self._is_single(type_.type)
            case Array() | Map() | ModelRef() | UnionRef() | Anything():
                return False
            case _:
                return True


def _range(type_: Type) -> dict[str, int]:
    """The bounds of an integer, which its option checks; all others are checked by the client."""
    match type_:
        case Limited(type=Scalar("integer")):
            limits = {"min": type_.limits.minimum, "max": type_.limits.maximum}
            return {name: int(value) for name, value in limits.items() if value is not None}
        case Array():
            return _range(type_.item)
        case _:
            return {}
