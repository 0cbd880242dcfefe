"""From the arguments of an operation to a `Call`, or to an error that names all that is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from mimetypes import MimeTypes
from pathlib import Path
from typing import Any, TypeVar, overload
from urllib.parse import quote, unquote
from uuid import UUID

from tallion import json
from tallion.call import Body, Call, FileContent, JsonBody, MultipartBody, Part, ReceivedResponse
from tallion.codecs import ANYTHING, FILE, Codec, Mismatch, refuse, shape, step
from tallion.errors import InvalidRequestError, ResponseDecodeError, Violation
from tallion.model import Model, TaggedUnion
from tallion.operation import Operation
from tallion.unset import UNSET, Unset

T = TypeVar("T")
M = TypeVar("M", bound=Model)

_CONTROL_CHARACTERS = re.compile(r"[\x00-\x1f\x7f]")
_media_types = MimeTypes(filenames=())  # the library's own table: what the host has installed must not matter


class CallBuilder:
    """Gathers the arguments of one call in wire order, and everything that is wrong with them."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._path = operation.path
        self._query: list[tuple[str, str]] = []
        self._headers: list[tuple[str, str]] = []
        self._body: Body | None = None
        self._violations: list[Violation] = []

    def path(self, name: str, value: Any, codec: Codec) -> None:
        """Fill `{name}` in the path; an id that would lead to another path is refused."""
        pointer = f"/path/{name}"
        text = self._text(value, pointer, codec)
        if _decoded(text) in ("", ".", "..") or "\0" in text:
            refuse(value, pointer, "must not be empty, '.' or '..', nor hold NUL", self._violations)
        self._path = self._path.replace(f"{{{name}}}", quote(text, safe=""))

    def query(self, name: str, value: Any, codec: Codec) -> None:
        """Add a query parameter; a sequence is added item by item (style form, explode true)."""
        if value is UNSET:
            return
        encoded = codec.encode(value, f"/query/{name}", self._violations)
        for item in encoded if isinstance(encoded, list) else [encoded]:
            self._query.append((name, _plain(item)))

    def query_object(self, name: str, value: Any, *, prefix: str) -> None:
        """Add a query parameter for each key of a mapping, `prefix` before its name."""
        if value is UNSET:
            return
        pointer = f"/query/{name}"
        if not isinstance(value, Mapping):
            refuse(value, pointer, "must be a mapping", self._violations)
            return
        for key, item in value.items():
            if not isinstance(key, str) or not key or (prefix and key.startswith(prefix)):
                rule = f"must have names that are not empty and do not begin with {prefix!r}, which we add"
                refuse(key, step(pointer, key), rule, self._violations)
            elif isinstance(item, Mapping):
                refuse(item, step(pointer, key), "must be a single value or a list", self._violations)
            else:
                self.query(f"{prefix}{key}", item, ANYTHING)

    def header(self, name: str, value: Any, codec: Codec) -> None:
        """Add a header; a sequence is joined with commas (style simple)."""
        if value is not UNSET:
            self._headers.append((name, self._text(value, f"/header/{name}", codec, no_controls=True)))

    def json(self, body: Any, codec: Codec) -> None:
        """Set a JSON body."""
        encoded = codec.encode(body, "/body", self._violations)
        if not self._violations:
            self._body = JsonBody(content=json.dumps(encoded))

    def multipart(self, body: Model) -> None:
        """Set a `multipart/form-data` body: a part for each field, and for each item of a sequence."""
        parts: list[Part] = []
        for wire_field in body.wire_fields:
            value = getattr(body, wire_field.name)
            if value is not UNSET:
                pointer = step("/body", wire_field.wire)
                encoded = wire_field.codec.encode(value, pointer, self._violations)
                parts.extend(_parts(wire_field.wire, encoded, is_file=_takes_files(wire_field.codec)))
        for name, value in ANYTHING.encode(body.additional_properties, "/body", self._violations).items():
            parts.extend(_parts(name, value, is_file=False))
        self._body = MultipartBody(parts=tuple(parts))

    def call(self, parse: Callable[[ReceivedResponse], T]) -> Call[T]:
        """The call.

        Raises:
            InvalidRequestError: something is wrong with the arguments; it lists all of it.
        """
        if self._violations:
            raise InvalidRequestError(self._operation, self._violations)
        return Call(
            operation=self._operation,
            path=self._path,
            query=tuple(self._query),
            headers=tuple(self._headers),
            body=self._body,
            parse=parse,
        )

    def _text(self, value: Any, pointer: str, codec: Codec, *, no_controls: bool = False) -> str:
        encoded = codec.encode(value, pointer, self._violations)
        text = ",".join(_plain(item) for item in encoded) if isinstance(encoded, list) else _plain(encoded)
        if no_controls and _CONTROL_CHARACTERS.search(text):
            refuse(value, pointer, "must not hold line breaks or other control characters", self._violations)
        return text


def _decoded(text: str) -> str:
    """The text a server sees that decodes an id as often as it can."""
    while (decoded := unquote(text)) != text:
        text = decoded
    return text


def _plain(value: Any) -> str:
    """An encoded scalar as it stands in a path, query, header or part."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return ""
    if isinstance(value, dict | list):
        return json.dumps(value).decode()
    return str(value)


def _takes_files(codec: Codec) -> bool:
    return codec is FILE or getattr(codec, "item", None) is FILE


def _parts(name: str, value: Any, *, is_file: bool) -> list[Part]:
    if isinstance(value, list):
        return [part for item in value for part in _parts(name, item, is_file=is_file)]
    if is_file:
        return [_file_part(name, value)]
    content_type = "application/json" if isinstance(value, dict) else None
    return [Part(name=name, content=_plain(value).encode(), content_type=content_type)]


def _file_part(name: str, value: Any) -> Part:
    filename, content = value if isinstance(value, tuple) else (None, value)
    content = Path(content) if isinstance(content, str) else content
    if filename is None:
        filename = Path(str(getattr(content, "name", name))).name
    media_type = _media_types.guess_type(filename)[0] or "application/octet-stream"
    typed: FileContent = content
    return Part(name=name, content=typed, filename=filename, content_type=media_type)


@overload
def as_model(model: type[M], value: M | Mapping[str, Any], name: str) -> M: ...
@overload
def as_model(model: type[M], value: M | Mapping[str, Any] | Unset, name: str) -> M | Unset: ...
@overload
def as_model(model: type[M], value: M | Mapping[str, Any] | None | Unset, name: str) -> M | None | Unset: ...
def as_model(model: type[M], value: M | Mapping[str, Any] | None | Unset, name: str) -> M | None | Unset:
    """The model that an argument stands for: itself, or a mapping with wire names.

    Raises:
        InvalidRequestError: the mapping does not fit the model.
    """
    if value is None or isinstance(value, model | Unset):
        return value
    if not isinstance(value, Mapping):
        rule = f"must be a {model.__name__} or a mapping with wire names"
        raise InvalidRequestError(None, [Violation(pointer=f"/{name}", rule=rule, shape=shape(value))])
    try:
        return model.from_dict(value)
    except ResponseDecodeError as error:
        pointer = f"/{name}{error.pointer}"
        raise InvalidRequestError(None, [Violation(pointer=pointer, rule=str(error))]) from None


@overload
def as_models(model: type[M], value: Sequence[M | Mapping[str, Any]], name: str) -> Sequence[M]: ...
@overload
def as_models(
    model: type[M], value: Sequence[M | Mapping[str, Any]] | Unset, name: str
) -> Sequence[M] | Unset: ...
def as_models(
    model: type[M], value: Sequence[M | Mapping[str, Any]] | Unset, name: str
) -> Sequence[M] | Unset:
    """Like `as_model`, for each item of a sequence."""
    if isinstance(value, Unset):
        return value
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Sequence):
        rule = f"must be a sequence of {model.__name__} or mappings"
        raise InvalidRequestError(None, [Violation(pointer=f"/{name}", rule=rule, shape=shape(value))])
    return [as_model(model, item, f"{name}/{index}") for index, item in enumerate(value)]


@overload
def as_model_map(
    model: type[M], value: Mapping[str, M | Mapping[str, Any]], name: str
) -> Mapping[str, M]: ...
@overload
def as_model_map(
    model: type[M], value: Mapping[str, M | Mapping[str, Any]] | Unset, name: str
) -> Mapping[str, M] | Unset: ...
def as_model_map(
    model: type[M], value: Mapping[str, M | Mapping[str, Any]] | Unset, name: str
) -> Mapping[str, M] | Unset:
    """Like `as_model`, for each value of a mapping with free keys."""
    if isinstance(value, Unset):
        return value
    if not isinstance(value, Mapping):
        rule = f"must be a mapping of {model.__name__} or mappings"
        raise InvalidRequestError(None, [Violation(pointer=f"/{name}", rule=rule, shape=shape(value))])
    return {key: as_model(model, item, f"{name}/{key}") for key, item in value.items()}


@overload
def as_text(value: str | UUID) -> str: ...
@overload
def as_text(value: str | UUID | Unset) -> str | Unset: ...
@overload
def as_text(value: str | UUID | None | Unset) -> str | None | Unset: ...
def as_text(value: str | UUID | None | Unset) -> str | None | Unset:
    """The text of a UUID; anything else as it is."""
    return str(value) if isinstance(value, UUID) else value


@overload
def as_texts(value: Sequence[str | UUID]) -> Sequence[str]: ...
@overload
def as_texts(value: Sequence[str | UUID] | Unset) -> Sequence[str] | Unset: ...
def as_texts(value: Sequence[str | UUID] | Unset) -> Sequence[str] | Unset:
    """Like `as_text`, for each item of a sequence."""
    if isinstance(value, Unset | str) or not isinstance(value, Sequence):
        return value
    return [as_text(item) for item in value]


def as_member(union: TaggedUnion, value: Any, name: str) -> Any:
    """The member of a union that an argument stands for: itself, or what a mapping with wire names says.

    Raises:
        InvalidRequestError: the mapping does not fit the member that its tag names.
    """
    if not isinstance(value, Mapping):
        return value
    try:
        return union.decode(value, f"/{name}")
    except Mismatch as mismatch:
        violation = Violation(pointer=mismatch.pointer, rule=mismatch.rule, shape=shape(value))
        raise InvalidRequestError(None, [violation]) from None
