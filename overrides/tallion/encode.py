"""From the arguments of an operation to a `Call`, or to an error that names all that is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, overload
from urllib.parse import quote
from uuid import UUID

from tallion import json
from tallion.call import Body, Call, FileContent, JsonBody, MultipartBody, Part, ReceivedResponse
from tallion.checks import decoded, header_value_rule, leads_elsewhere
from tallion.codecs import (
    ANYTHING,
    DATE,
    DATE_TIME,
    DECIMAL,
    FILE,
    NUMBER,
    ArrayOf,
    Codec,
    MapOf,
    Mismatch,
    Nullable,
    refuse,
    step,
)
from tallion.errors import InvalidRequestError, Violation
from tallion.limits import Limited
from tallion.model import Model, ModelOf, SiblingUnion, TaggedUnion
from tallion.operation import Operation
from tallion.rules import Deprecated
from tallion.unset import UNSET, Unset
from tallion.values import Violations
from tallion.warn import warn_caller

if TYPE_CHECKING:
    from mimetypes import MimeTypes

T = TypeVar("T")
M = TypeVar("M", bound=Model)

_CONTROL_CHARACTERS = r"[\x00-\x1f\x7f]"


class CallBuilder:
    """Gathers the arguments of one call in wire order, and everything that is wrong with them.

    Args:
        violations: what is known to be wrong; what else is found is added to it.
    """

    def __init__(self, operation: Operation, violations: list[Violation] | None = None) -> None:
        self._operation = operation
        self._path = operation.path
        self._query: list[tuple[str, str]] = []
        self._headers: list[tuple[str, str]] = []
        self._body: Body | None = None
        self._warnings: list[tuple[str, type[Warning]]] = []
        self._violations = [] if violations is None else violations

    def path(self, name: str, value: Any, codec: Codec) -> None:
        """Fill `{name}` in the path; an id that would lead to another path is refused."""
        pointer = f"/path/{name}"
        text = self._text(value, pointer, codec)
        if text is None:
            return
        plain = decoded(text)
        if not plain.strip():
            refuse(value, pointer, "must not be empty", self._violations)
        elif leads_elsewhere(plain):
            refuse(value, pointer, "must not be '.' or '..', which lead to another path", self._violations)
        elif re.search(_CONTROL_CHARACTERS, plain):
            refuse(value, pointer, "must not hold line breaks or other control characters", self._violations)
        self._path = self._path.replace(f"{{{name}}}", quote(text, safe=""))

    def query(self, name: str, value: Any, codec: Codec) -> None:
        """Add a query parameter; a sequence is added item by item (style form, explode true)."""
        if value is UNSET:
            return
        encoded = self._encoded(value, f"/query/{name}", codec)
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
        """Add a header; a sequence is joined with commas (style simple), and an empty one stays away."""
        if value is UNSET:
            return
        pointer = f"/header/{name}"
        text = self._text(value, pointer, codec)
        if text is not None and (rule := header_value_rule(text)):
            refuse(value, pointer, rule, self._violations)
        if text or isinstance(value, str):
            self._headers.append((name, text or ""))

    def json(self, body: Any, codec: Codec) -> None:
        """Set a JSON body."""
        encoded = self._encoded(body, "/body", codec)
        if not self._violations:
            self._body = JsonBody(content=json.dumps(encoded))

    def multipart(self, body: Model) -> None:
        """Set a `multipart/form-data` body: a part for each field, and for each item of a sequence."""
        parts: list[Part] = []
        values = {field.wire: getattr(body, field.name) for field in body.wire_fields()}
        for wire_field in body.wire_fields():
            name, value = wire_field.wire, values[wire_field.wire]
            if value is not UNSET:
                codec = body._codec(wire_field, values)
                encoded = self._encoded(value, step("/body", name), codec)
                parts.extend(_parts(name, encoded, is_file=_takes_files(codec)))
            elif wire_field.required:
                self._violations.append(Violation(pointer=f"/body/{name}", rule="is required"))
        for name, value in (self._encoded(body.additional_properties, "/body", ANYTHING) or {}).items():
            parts.extend(_parts(name, value, is_file=False))
        self._body = MultipartBody(parts=tuple(parts))

    def call(self, parse: Callable[[ReceivedResponse], T]) -> Call[T]:
        """The call.

        Raises:
            InvalidRequestError: something is wrong with the arguments; it lists all of it.
        """
        if self._violations:
            raise InvalidRequestError(self._operation, self._violations)
        for message, category in self._warnings:
            warn_caller(f"{self._operation}: {message}", category, self._operation.api.package)
        return Call(
            operation=self._operation,
            path=self._path,
            query=tuple(self._query),
            headers=tuple(self._headers),
            body=self._body,
            parse=parse,
        )

    def _encoded(self, value: Any, pointer: str, codec: Codec) -> Any:
        """The JSON value, or None where something is wrong with it: then it is not looked at any further."""
        found = Violations(bounds=True)
        encoded = None
        try:
            encoded = codec.encode(value, pointer, found)
        except RecursionError:
            refuse(value, pointer, "must not be nested so deep, or in itself", found)
        self._violations += found
        self._warnings += found.warnings
        return None if found else encoded

    def _text(self, value: Any, pointer: str, codec: Codec) -> str | None:
        """The value as it stands in a path or header, or None where something is wrong with it."""
        before = len(self._violations)
        encoded = self._encoded(value, pointer, codec)
        if len(self._violations) > before:
            return None
        return ",".join(_plain(item) for item in encoded) if isinstance(encoded, list) else _plain(encoded)


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
    while isinstance(codec, Limited | Deprecated):
        codec = codec.codec
    return codec is FILE or getattr(codec, "item", None) is FILE


def _parts(name: str, value: Any, *, is_file: bool) -> list[Part]:
    if isinstance(value, list):
        return [part for item in value for part in _parts(name, item, is_file=is_file)]
    if is_file:
        return [_file_part(name, value)]
    content_type = "application/json" if isinstance(value, dict) else None
    return [Part(name=name, content=_plain(value).encode(), content_type=content_type)]


@cache
def _media_types() -> MimeTypes:
    """The library's own table: what the host has installed must not matter."""
    from mimetypes import MimeTypes  # makes its table when it is imported

    return MimeTypes(filenames=())


def _file_part(name: str, value: Any) -> Part:
    filename, content = value if isinstance(value, tuple) else (None, value)
    content = Path(content) if isinstance(content, str) else content
    if filename is None:
        filename = Path(str(getattr(content, "name", name))).name
    media_type = _media_types().guess_type(filename)[0] or "application/octet-stream"
    typed: FileContent = content
    return Part(name=name, content=typed, filename=filename, content_type=media_type)


@overload
def as_model(model: type[M], value: M | Mapping[str, Any]) -> M: ...
@overload
def as_model(model: type[M], value: M | Mapping[str, Any] | Unset) -> M | Unset: ...
@overload
def as_model(model: type[M], value: M | Mapping[str, Any] | None | Unset) -> M | None | Unset: ...
def as_model(model: type[M], value: M | Mapping[str, Any] | None | Unset) -> M | None | Unset:
    """The model that an argument stands for: itself, or a mapping with wire names.

    What does not fit is left as it is: the encoder refuses it, with all else that is wrong with the call.
    """
    if not isinstance(value, Mapping):
        return value
    rest = dict(value)
    given: dict[str, Any] = {}
    for wire_field in model.wire_fields():
        if wire_field.wire in rest:
            codec, item = wire_field.codec, rest.pop(wire_field.wire)
            if isinstance(codec, SiblingUnion):
                given[wire_field.name] = as_told(codec, value.get(codec.sibling), item)
            else:
                given[wire_field.name] = _converted(codec, item, _scalar)
        elif wire_field.required:
            given[wire_field.name] = UNSET
    return model(**given, additional_properties=rest)


@overload
def as_models(model: type[M], value: Sequence[M | Mapping[str, Any]]) -> Sequence[M]: ...
@overload
def as_models(model: type[M], value: Sequence[M | Mapping[str, Any]] | Unset) -> Sequence[M] | Unset: ...
def as_models(model: type[M], value: Sequence[M | Mapping[str, Any]] | Unset) -> Sequence[M] | Unset:
    """Like `as_model`, for each item of a sequence."""
    converted: Sequence[M] | Unset = as_field(ArrayOf(ModelOf(model)), value)
    return converted


@overload
def as_model_map(model: type[M], value: Mapping[str, M | Mapping[str, Any]]) -> Mapping[str, M]: ...
@overload
def as_model_map(
    model: type[M], value: Mapping[str, M | Mapping[str, Any]] | Unset
) -> Mapping[str, M] | Unset: ...
def as_model_map(
    model: type[M], value: Mapping[str, M | Mapping[str, Any]] | Unset
) -> Mapping[str, M] | Unset:
    """Like `as_model`, for each value of a mapping with free keys."""
    converted: Mapping[str, M] | Unset = as_field(MapOf(ModelOf(model)), value)
    return converted


def as_field(codec: Codec, value: Any) -> Any:
    """What a field holds for an argument: models for mappings with wire names, and all else as it is."""
    return _converted(codec, value, lambda _, scalar: scalar)


def as_told(union: SiblingUnion, kind: Any, value: Any) -> Any:
    """Like `as_field`, for a union whose member a property beside it tells."""
    return _as_member(union, kind, value) if isinstance(value, Mapping) else value


def _as_member(union: TaggedUnion | SiblingUnion, kind: Any, value: Mapping[str, Any]) -> Any:
    """The member of a kind; without a kind, the mapping, which the encoder refuses."""
    if not isinstance(kind, str):
        return value
    model = union.members.get(kind)
    return union.unknown(raw=value) if model is None else as_model(model, value)


def _converted(codec: Codec, value: Any, scalar: Callable[[Codec, Any], Any]) -> Any:
    """What a field holds for a value, where `scalar` does it for single ones; what does not fit stays."""
    match codec:
        case Nullable() | Limited() | Deprecated():
            return None if value is None else _converted(codec.codec, value, scalar)
        case ModelOf():
            return as_model(codec.model, value)
        case TaggedUnion() if isinstance(value, Mapping):
            return _as_member(codec, value.get(codec.tag), value)
        case ArrayOf() if isinstance(value, Sequence) and not isinstance(value, str | bytes):
            return [_converted(codec.item, item, scalar) for item in value]
        case MapOf() if isinstance(value, Mapping):
            return {key: _converted(codec.value, item, scalar) for key, item in value.items()}
        case _:
            return scalar(codec, value)


def _scalar(codec: Codec, value: Any) -> Any:
    """JSON has one kind of number and no dates: what a value in it stands for."""
    if codec is DECIMAL and isinstance(value, float):
        return Decimal(repr(value))
    if codec is NUMBER and isinstance(value, Decimal):
        return float(value)
    return _moment(codec, value) if isinstance(value, str) else value


def _moment(codec: Codec, text: str) -> Any:
    """The date or aware date-time that a text says, where the codec takes one."""
    if codec not in (DATE, DATE_TIME):
        return text
    try:
        moment = codec.decode(text, "")
    except Mismatch:
        return text
    is_naive = codec is DATE_TIME and datetime.fromisoformat(text).utcoffset() is None
    return text if is_naive else moment


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
