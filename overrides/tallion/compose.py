"""Calls changed by `RequestOptions`, and calls of what a spec lacks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from attrs import evolve

from tallion import json
from tallion.auth import credential_headers
from tallion.call import (
    Body,
    Call,
    FileInput,
    JsonBody,
    MultipartBody,
    Part,
    ReceivedResponse,
    RequestOptions,
)
from tallion.codecs import ANYTHING
from tallion.encode import CallBuilder
from tallion.errors import InvalidRequestError, ResponseDecodeError, Violation, from_response, request_id_of
from tallion.operation import Api, Operation, Safety
from tallion.unset import Unset

T = TypeVar("T")

_OURS = frozenset({"host", "content-length", "transfer-encoding", "connection"})
_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
_NOT_IN_PATHS = re.compile(r"[\x00-\x1f\x7f\\]")
_SAFE_IN_PATHS = "/%:@!$&'()*+,;=-._~"


def with_options(call: Call[T], options: RequestOptions) -> Call[T]:
    """The call with the extras of its options.

    Raises:
        InvalidRequestError: a header would set a credential, or an extra cannot be sent.
    """
    violations = _header_violations(call.operation.api, options.headers)
    extra = CallBuilder(call.operation)
    _add(extra, options.extra_query, options.headers)
    if options.extra_body:
        extra.json({**_fields(call.body, violations), **options.extra_body}, ANYTHING)
    added = _built(extra, call.operation, call.parse, violations)
    replaced = {name.lower() for name, _ in added.headers}
    kept = tuple(pair for pair in call.headers if pair[0].lower() not in replaced)
    return evolve(
        call,
        headers=(*kept, *added.headers),
        query=(*call.query, *added.query),
        body=added.body or call.body,
    )


def adhoc_call(
    api: Api,
    method: str,
    path: str,
    *,
    safety: str | Safety,
    json_value: Any,
    params: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
    files: Mapping[str, FileInput] | None,
    security: str | None,
    retry_key: str | None,
) -> Call[Any]:
    """A call of an operation that the spec lacks.

    Raises:
        InvalidRequestError: an argument cannot be used; nothing was sent.
    """
    violations: list[Violation] = []
    operation = Operation(
        api=api,
        name="request",
        method=_method(method, violations),
        path=_path(path, violations),
        safety=_safety(safety, violations),
        retry_key=_retry_key(retry_key, violations),
        security=_security(api, security, violations),
        accept="*/*" if method.upper() == "HEAD" else "application/json, */*;q=0.5",
    )
    violations += _header_violations(api, headers or {})
    builder = CallBuilder(operation)
    _add(builder, params or {}, headers or {})
    if not isinstance(json_value, Unset):
        builder.json(json_value, ANYTHING)
    call: Call[Any] = _built(builder, operation, _Parse(operation), violations)
    return evolve(call, body=_multipart(files, call)) if files else call


class _Parse:
    """Reads the reply of a call that the spec lacks: JSON where it says so, else bytes, else None."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation

    def __call__(self, response: ReceivedResponse) -> Any:
        if not 200 <= response.status_code < 300:
            raise from_response(self._operation, response)
        if not response.content:
            return None
        media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not media_type.endswith(("/json", "+json")):
            return response.content
        try:
            return json.without_decimals(json.loads(response.content))
        except (json.JsonError, RecursionError) as error:
            raise ResponseDecodeError(
                f"{self._operation}: the server accepted the call, but its reply is not the JSON it says "
                f"({error}).",
                operation=self._operation,
                status_code=response.status_code,
                request_id=request_id_of(response),
            ) from None


def _method(method: str, violations: list[Violation]) -> str:
    if method.upper() not in _METHODS:
        violations.append(Violation(pointer="/method", rule=f"must be one of {', '.join(sorted(_METHODS))}"))
    return method.upper()


def _path(path: str, violations: list[Violation]) -> str:
    """The path below the base URL; what it must not hold, `flow` refuses for every call."""
    if "://" in path or path.startswith("//"):
        rule = "must be relative to base_url, without scheme and host"
        violations.append(Violation(pointer="/path", rule=rule))
    if "?" in path or "#" in path:
        rule = "must not hold a query or fragment; give query parameters as params="
        violations.append(Violation(pointer="/path", rule=rule))
    if _NOT_IN_PATHS.search(path):
        violations.append(Violation(pointer="/path", rule="must not hold a backslash or control characters"))
    return quote(f"/{path.removeprefix('/')}", safe=_SAFE_IN_PATHS)


def _safety(safety: str | Safety, violations: list[Violation]) -> Safety:
    try:
        return Safety(safety)
    except ValueError:
        violations.append(Violation(pointer="/safety", rule=f"must be one of {', '.join(Safety)}"))
        return Safety.MONEY


def _security(api: Api, security: str | None, violations: list[Violation]) -> str | None:
    if security is None or security == "none":
        return api.default_scheme if security is None else None
    if security not in api.schemes:
        rule = f"must be one of {', '.join((*api.schemes, 'none'))}"
        violations.append(Violation(pointer="/security", rule=rule))
    return security


def _retry_key(retry_key: str | None, violations: list[Violation]) -> str | None:
    if retry_key is not None and not retry_key.startswith(("query.", "body.")):
        violations.append(Violation(pointer="/retry_key", rule="must be query.NAME or body.NAME"))
    return retry_key


def _header_violations(api: Api, headers: Mapping[str, str]) -> list[Violation]:
    credentials = credential_headers(api)
    violations: list[Violation] = []
    for name in headers:
        if name.lower() in credentials:
            rule = "is set by the client; give the credential to its constructor"
            violations.append(Violation(pointer=f"/header/{name}", rule=rule))
        elif name.lower() in _OURS:
            violations.append(Violation(pointer=f"/header/{name}", rule="is set by the HTTP client"))
    return violations


def _add(builder: CallBuilder, params: Mapping[str, Any], headers: Mapping[str, str]) -> None:
    for name, value in params.items():
        builder.query(name, value, ANYTHING)
    for name, value in headers.items():
        builder.header(name, value, ANYTHING)


def _built(
    builder: CallBuilder,
    operation: Operation,
    parse: Callable[[ReceivedResponse], T],
    violations: list[Violation],
) -> Call[T]:
    """The builder's call, unless it or we found something wrong; then all of it is raised."""
    try:
        call = builder.call(parse)
    except InvalidRequestError as error:
        raise InvalidRequestError(operation, [*violations, *error.violations]) from None
    if violations:
        raise InvalidRequestError(operation, violations)
    return call


def _fields(body: Body | None, violations: list[Violation]) -> dict[str, Any]:
    """The fields of a JSON object that others can be merged into."""
    fields = json.loads(body.content) if isinstance(body, JsonBody) else {}
    if isinstance(body, MultipartBody) or not isinstance(fields, dict):
        rule = "is no JSON object, so extra_body cannot be merged into it"
        violations.append(Violation(pointer="/body", rule=rule))
        return {}
    return fields


def _multipart(files: Mapping[str, FileInput], call: Call[Any]) -> MultipartBody:
    if call.body is not None:
        rule = "must be json or files, not both"
        raise InvalidRequestError(call.operation, [Violation(pointer="/body", rule=rule)])
    return MultipartBody(parts=tuple(_part(name, given) for name, given in files.items()))


def _part(name: str, given: FileInput) -> Part:
    filename, content = given if isinstance(given, tuple) else (None, given)
    content = Path(content) if isinstance(content, str) else content
    if filename is None:
        filename = Path(str(getattr(content, "name", name))).name
    return Part(name=name, content=content, filename=filename, content_type="application/octet-stream")
