"""The docstrings of generated code, as text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from codegen.describe import constraints
from codegen.ir import Api, Argument, Credential, Deprecation, Field, Operation
from tallion.operation import ClientCredentials, Safety

_WIDTH = 96
_SAFETY = {
    Safety.READ: "a read; it is repeated when an attempt fails.",
    Safety.IDEMPOTENT: "leads to the same end state each time; it is repeated when an attempt fails.",
    Safety.CREATE: "creates something each time; not repeated after an attempt whose outcome is unknown.",
    Safety.MONEY: "moves money; never repeated after an attempt whose outcome is unknown.",
}
ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "5XX": "ServerError",
}


_SOURCES = {
    "guide": "Getting Started guide",
    "reference": "reference",
    "1.0.0": "reference 1.0.0",
    "facts": "newer description",
    "both": "reference 1.0.0 and newer description",
    "notes": "prose of the newer description",
    "assumed": "in no document",
}
"""The documents that `x-provenance` speaks of; specs/README.md has them in full."""


def wrapped(text: str, indent: str = "", first: str | None = None) -> str:
    """A paragraph, wrapped; escaped so that it can stand in a docstring."""
    lines = textwrap.fill(
        " ".join(text.split()),
        width=_WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return escaped(lines)


def escaped(text: str) -> str:
    """A text that does not end in a quote, so that it can stand in a docstring."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a description."""
    return [block for block in text.split("\n\n") if block.strip()] if text else []


def operation_docstring(api: Api, operation: Operation, arguments: tuple[Argument, ...]) -> str:
    """What a resource method does: arguments, reply, errors, safety and source."""
    blocks = [wrapped(operation.summary), *(wrapped(block) for block in paragraphs(operation.description))]
    blocks.append(
        "\n".join(["Args:", *(_argument(argument) for argument in arguments), *_own_arguments(operation)])
    )
    blocks.append(f"Returns:\n{wrapped(_returns(operation), '    ')}")
    blocks.append("Raises:\n" + "\n".join(_raises(operation)))
    blocks.append(wrapped(f"Safety: {safety_words(operation)}"))
    blocks.append(wrapped(_source(api, operation)))
    return "\n\n".join(blocks)


def field_docstring(field: Field) -> str:
    """What a field of a model is."""
    parts = (field.description, _bounded(field), _deprecated(field.deprecated))
    text = " ".join(part for part in parts if part)
    return wrapped(text, "    ", "") if text else ""


def _argument(argument: Argument) -> str:
    parts = [argument.description, _bounded(argument), _deprecated(argument.deprecated)]
    if argument.client_default:
        parts.append(f"Left out: the client's `{argument.client_default}`.")
    if argument.example:
        parts.append(f"Example: `{argument.example}`.")
    text = " ".join(part for part in parts if part) or f"`{argument.wire}`."
    return wrapped(f"{argument.name} ({_type(argument)}): {text}", "        ", "    ")


def _type(argument: Argument) -> str:
    """What an argument takes, as its annotation has it but for where models are found."""
    annotation = argument.type.annotation("argument", "")
    return f"{annotation} | None" if argument.nullable and annotation != "Any" else annotation


def _own_arguments(operation: Operation) -> Iterator[str]:
    """Arguments that methods have and the API has not."""
    if operation.body and operation.body.model is None:
        yield "    body (model or mapping): The message, or a mapping with wire names."
    if operation.paging:
        yield f"    page_size (int): Rows to ask for at a time; {operation.paging.default_size} unless given."
    yield "    options (RequestOptions): What this call does otherwise than its client."


def _bounded(described: Field | Argument) -> str:
    said = constraints(described)
    return f"{said[0].upper()}{said[1:]}." if said else ""


def _deprecated(deprecated: Deprecation | None) -> str:
    if deprecated is None:
        return ""
    return f"Deprecated: use `{deprecated.successor}`." if deprecated.successor else "Deprecated."


def _returns(operation: Operation) -> str:
    if operation.reply.kind == "page":
        return "The items of every page, fetched as they are needed."
    if operation.reply.kind == "csv":
        return "The report; nothing is downloaded before it is used."
    if operation.reply.kind == "nothing":
        return "Nothing."
    suffix = " None where the server replies with an empty body." if operation.reply.may_be_empty else ""
    return f"{operation.reply.description}{suffix}"


def _raises(operation: Operation) -> Iterator[str]:
    yield "    InvalidRequestError: an argument is wrong; nothing was sent."
    for status, description in operation.errors:
        error = ERRORS.get(status, "APIError")
        yield wrapped(f"{error}: {status}. {description}", "        ", "    ")
    yield "    TallionError: any other failure; its `outcome` says what may have happened."


def safety_words(operation: Operation) -> str:
    """What repeating a call would do, and so whether it is repeated."""
    text = _SAFETY[operation.safety]
    if operation.retry_key is not None:
        key = operation.retry_key.partition(".")[2]
        return f"creates one thing for each `{key}`; with it, the call is repeated when an attempt fails."
    return text


def _source(api: Api, operation: Operation) -> str:
    assumed = f"; assumed: {', '.join(operation.assumed)}" if operation.assumed else ""
    place = f"`{operation.http_method} {operation.path}`"
    return f"Source: {api.title}, {_SOURCES[operation.provenance]}: `{operation.name}`, {place}{assumed}."


def client_docstring(api: Api, is_async: bool) -> str:
    """What a client is, and its constructor's arguments."""
    kind = "asynchronous client; share it between tasks" if is_async else "client; share it between threads"
    lines = [_credential(credential) for credential in api.credentials]
    lines += [
        wrapped(f"{option.name}: {api.option_descriptions[option.name]}", "        ", "    ")
        for option in api.options
    ]
    if any(isinstance(scheme, ClientCredentials) for scheme in api.schemes.values()):
        lines.append("    token_store: Where access tokens are kept; in memory unless given.")
    base = (
        f"`{escaped(api.base_url)}` unless given."
        if api.base_url
        else "Root of the API, which each customer is given."
    )
    blocks = [
        escaped(f"The {api.title}'s {kind}."),
        wrapped(f"What is left out is read from the environment, `{api.env_prefix}_` before its name."),
        "\n".join(
            ["Args:", f"    base_url: {base}", *lines, "    common: As in `tallion.config.SyncOptions`."]
        ),
        "Raises:\n    ConfigurationError: an argument is missing or wrong; it names the variable too.",
    ]
    return "\n\n".join(blocks)


def _credential(credential: Credential) -> str:
    """What a constructor argument is that is a credential, or that one is made of."""
    text = credential.name.replace("_", " ").capitalize()
    if credential.secret:
        text += "; a text, or a callable that gives it and is asked again after a 401"
    return f"    {credential.name}: {text}."
