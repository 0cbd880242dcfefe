"""The request that an exemplary call sends, worked out from the spec alone, and that call in Python."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from attrs import field, frozen

from codegen.describe import in_python
from codegen.ir import Api, Operation
from codegen.samples import Given
from codegen.types import Array, Map, Nullable, Scalar, Type, unlimited
from tallion.operation import ApiKeyHeader, BasicAuth

_MASK = "***"
_FILE_NAME = "file.csv"


@frozen(kw_only=True)
class Request:
    """A request on the wire, but for headers that every request has."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: Any = None
    """A JSON value."""
    parts: tuple[tuple[str, str], ...] = ()
    """Names and values of a form."""

    def lines(self) -> Iterator[str]:
        """As it is printed."""
        yield f"{self.method} {self.target}"
        yield from (f"{name}: {value}" for name, value in self.headers)
        if self.body is not None:
            yield ""
            yield from json.dumps(self.body, ensure_ascii=False, indent=2).splitlines()
        elif self.parts:
            yield ""
            yield from (f"{name} = {value}" for name, value in self.parts)


@frozen
class Exemplar:
    """A call of an operation: what it is given."""

    api: Api
    operation: Operation
    given: tuple[Given, ...]
    whole_body: Any = field(default=None)

    def request(self) -> Request:
        """What is sent for it."""
        is_form = self.operation.body is not None and self.operation.body.kind == "multipart"
        headers = [("Accept", self.operation.accept), *_credential(self.api, self.operation)]
        headers += [(each.argument.wire, _text(each.value)) for each in self._in("header")]
        body = None
        if self.operation.body is not None and not is_form:
            body = self.whole_body or {each.argument.wire: each.value for each in self._in("body")}
        if self.operation.body is not None:
            headers.append(("Content-Type", "multipart/form-data" if is_form else "application/json"))
        return Request(
            method=self.operation.http_method,
            target=self._target(),
            headers=tuple(headers),
            body=body,
            parts=tuple(self._parts()) if is_form else (),
        )

    def python(self) -> Iterator[str]:
        """The call as its caller writes it, a line each."""
        options = {each.by: each.value for each in self.given if each.by not in ("", "pager")}
        filled = ", ".join(f"{name}={value!r}" for name, value in options.items())
        yield f"client = {self.api.class_name}({filled})"
        arguments = [
            f"{each.argument.name}={_python(each.argument.type, each.value)}"
            for each in self.given
            if not each.by
        ]
        if self.whole_body is not None:
            arguments.append(f"body={self.whole_body!r}")
        then = {"page": ".first()", "csv": ".save('report.csv')"}.get(self.operation.reply.kind, "")
        line = f"client.{self.operation.name}({', '.join(arguments)}){then}"
        if len(line) <= 100:
            yield line
        else:
            yield f"client.{self.operation.name}("
            yield from (f"    {argument}," for argument in arguments)
            yield f"){then}"

    def _in(self, where: str) -> Iterator[Given]:
        return (each for each in self.given if each.argument.where == where)

    def _target(self) -> str:
        path = self.operation.path
        for each in self._in("path"):
            path = path.replace(f"{{{each.argument.wire}}}", quote(_text(each.value), safe=""))
        pairs = [pair for each in self._in("query") for pair in _pairs(each)]
        query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)
        return f"{path}?{query}" if query else path

    def _parts(self) -> Iterator[tuple[str, str]]:
        for each in self._in("body"):
            for value in each.value if isinstance(each.value, list) else [each.value]:
                is_file = unlimited(each.argument.type) == Scalar("file")
                yield each.argument.wire, f"{_FILE_NAME}: {value!r}" if is_file else _text(value)


def _pairs(each: Given) -> Iterator[tuple[str, str]]:
    """A query parameter in style form, exploded."""
    if each.argument.key_prefix is None:
        values = {each.argument.wire: each.value}
    else:
        values = {f"{each.argument.key_prefix}{key}": value for key, value in each.value.items()}
    for name, value in values.items():
        for item in value if isinstance(value, list) else [value]:
            yield name, _text(item)


def _text(value: Any) -> str:
    """A value as it stands in a path, query, header or part; a list in style simple."""
    if isinstance(value, list):
        return ",".join(map(_text, value))
    if isinstance(value, Mapping | bool):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


def _credential(api: Api, operation: Operation) -> Iterator[tuple[str, str]]:
    """The header that authorises, its secret masked."""
    if operation.security is None:
        return
    match api.schemes[operation.security]:
        case ApiKeyHeader(header=header, prefix=prefix):
            yield header, f"{prefix}{_MASK}"
        case BasicAuth():
            yield "Authorization", f"Basic {_MASK}"
        case _:
            yield "Authorization", f"Bearer {_MASK}"


def _python(type_: Type, value: Any) -> str:
    """An argument in Python; mappings stand for models and for members of unions."""
    plain = unlimited(type_)
    match plain:
        case Scalar("file"):
            return f"({_FILE_NAME!r}, {str(value).encode()!r})"
        case Nullable():
            return "None" if value is None else _python(plain.type, value)
        case Array() if isinstance(value, list):
            return f"[{', '.join(_python(plain.item, item) for item in value)}]"
        case Map() if isinstance(value, Mapping):
            members = (f"{key!r}: {_python(plain.value, item)}" for key, item in value.items())
            return f"{{{', '.join(members)}}}"
        case _:
            return in_python(plain, value)
