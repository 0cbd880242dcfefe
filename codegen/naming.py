"""Every identifier, decided once."""

from __future__ import annotations

import keyword
import re
import sys

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z0-9]*|[a-z0-9]+")
_TAKEN_BY_MODELS = frozenset(
    (
        "additional_properties",
        "bool",
        "classmethod",
        "codecs",
        "date",
        "datetime",
        "dict",
        "encode",
        "field",
        "float",
        "from_dict",
        "from_json",
        "int",
        "reading",
        "setters",
        "staticmethod",
        "str",
        "take",
        "to_dict",
        "to_json",
        "tuple",
        "wire_fields",
        "writing",
    )
)
_TAKEN_BY_METHODS = frozenset(("api", "builder", "codecs", "encode", "models", "options", "parse", "self"))
_TAKEN_BY_CLIENTS = frozenset(
    ("aclose", "close", "exchange", "fill_in", "pager", "report", "request", "send", "with_options")
)
_TAKEN_BY_CONSTRUCTORS = frozenset(
    (
        "allow_insecure_http",
        "arguments",
        "base_url",
        "common",
        "deadline",
        "dry_run",
        "http_client",
        "max_attempts",
        "on_attempt",
        "rate_limiter",
        "require",
        "self",
        "timeout",
        "token_store",
        "user_agent",
    )
)
_TAKEN_BY_CLASSES = frozenset(
    (
        "Any",
        "Decimal",
        "FileInput",
        "Literal",
        "Mapping",
        "Model",
        "ModelOf",
        "Sequence",
        "SiblingUnion",
        "StrEnum",
        "TaggedUnion",
        "TypeAlias",
        "UNSET",
        "UnknownVariant",
        "Unset",
        "WireField",
    )
)


def words(name: str) -> list[str]:
    """The words of a wire name: a run of capitals is one, digits stay with the word before them."""
    return _WORD.findall(name)


def snake(name: str) -> str:
    """`deploymentURL` → `deployment_url`; a hard keyword gets a trailing underscore."""
    text = "_".join(words(name)).lower()
    if text[:1].isdigit():
        text = f"value_{text}"
    return f"{text}_" if keyword.iskeyword(text) else text


def pascal(name: str) -> str:
    """`customerProfileID` → `CustomerProfileID`: acronyms stay as they are spelled."""
    text = "".join(word[:1].upper() + word[1:] for word in words(name))
    return f"{text}_" if keyword.iskeyword(text) else text


def is_class_name(name: str) -> bool:
    """Whether a class can have this name, and takes it from nothing that its module uses."""
    return name.isidentifier() and name not in _TAKEN_BY_CLASSES


def is_taken_by_clients(resource: str) -> bool:
    """Whether clients have something else of this name."""
    return resource in _TAKEN_BY_CLIENTS


def is_taken_by_constructors(option: str) -> bool:
    """Whether the constructors of all clients have an argument of this name."""
    return option in _TAKEN_BY_CONSTRUCTORS


def is_taken_by_packages(package: str) -> bool:
    """Whether a package of this name would stand in the way of another."""
    return package in sys.stdlib_module_names or package in ("tallion", "codegen")


def enum_member(value: str) -> str:
    """`(list string)` → `LIST_STRING`."""
    text = "_".join(words(value)).upper()
    return text if text and not text[0].isdigit() else f"VALUE_{text}"


def model_field(wire: str) -> str:
    """Name of a model's field."""
    name = snake(wire)
    return f"{name}_" if name in _TAKEN_BY_MODELS else name


def argument(wire: str) -> str:
    """Name of an argument; a header loses its `X-`."""
    name = snake(re.sub(r"^[Xx]-", "", wire))
    return f"{name}_" if name in _TAKEN_BY_METHODS else name


def constant(operation: str) -> str:
    """`braze.create_coupon` → `BRAZE_CREATE_COUPON`."""
    return operation.replace(".", "_").upper()
