"""Calls changed by `RequestOptions`, and calls of what a spec lacks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from attrs import evolve

from tallion import json
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
from tallion.checks import header_name_rule, leads_elsewhere, violations_of
from tallion.codecs import ANYTHING, FILE, refuse
from tallion.encode import CallBuilder
from tallion.errors import InvalidRequestError, ResponseDecodeError, Violation, from_response, request_id_of
from tallion.operation import Api, Operation, Safety
from tallion.unset import Unset
from tallion.values import Violations

T = TypeVar("T")

_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
_NOT_IN_PATHS = r"[\x00-\x1f\x7f\\]"
_NO_OPTIONS = RequestOptions()
_SAFE_IN_PATHS = "/%:@!$&'()*+,;=-._~"


def with_options(call: Call[T], options: RequestOptions | None) -> Call[T]:
    """The call with the extras of its options, ready to be sent.

    Raises:
        InvalidRequestError: the call cannot be sent, a header would set a credential, or an extra cannot
            be sent; it lists all of it.
    """
    violations = violations_of(call)
    options = options or _NO_OPTIONS
    if not (violations or options.headers or options.extra_query or options.extra_body):
        return call
    fields = _fields(call.body, violations) if options.extra_body else {}
    added = _extras(call.operation, options, fields, violations).call(call.parse)
    replaced = {name.lower() for name, _ in added.headers}
    kept = tuple(pair for pair in call.headers if pair[0].lower() not in replaced)
    return evolve(
        call,
        headers=(*kept, *added.headers),
        query=(*call.query, *added.query),
        body=added.body or call.body,
    )


class Gathering:
    """Around the making of a call: one error lists what is wrong with its arguments and its options."""

    def __init__(self, options: RequestOptions | None) -> None:
        self._options = options

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if self._options is None or not isinstance(error, InvalidRequestError) or error.operation is None:
            return
        violations = list(error.violations)
        _extras(error.operation, self._options, {}, violations)
        raise InvalidRequestError(error.operation, violations) from None


def gathered(
    options: RequestOptions | None, make: Callable[[int, int], Call[T]], number: int, size: int
) -> Call[T]:
    """The call of a page, made within a `Gathering`."""
    with Gathering(options):
        return make(number, size)


def _extras(
    operation: Operation, options: RequestOptions, fields: dict[str, Any], violations: list[Violation]
) -> CallBuilder:
    """The extras of options, those of the body merged into its fields."""
    extra = CallBuilder(operation, violations)
    _add(extra, operation.api, options.extra_query, options.headers, violations)
    if options.extra_body:
        extra.json({**fields, **options.extra_body}, ANYTHING)
    return extra


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
    violations = Violations(bounds=True)
    operation = Operation(
        api=api,
        name="request",
        method=(verb := _method(method, violations)),
        path=_path(path, violations),
        safety=_safety(safety, violations),
        retry_key=_retry_key(retry_key, violations),
        security=_security(api, security, violations),
        accept="*/*" if verb == "HEAD" else "application/json, */*;q=0.5",
    )
    builder = CallBuilder(operation, violations)
    _add(builder, api, params or {}, headers or {}, violations)
    if not isinstance(json_value, Unset):
        builder.json(json_value, ANYTHING)
        if files:
            violations.append(Violation(pointer="/body", rule="must be json or files, not both"))
    parts = [_part(name, given, violations) for name, given in (files or {}).items()]
    call: Call[Any] = builder.call(_Parse(operation))
    return evolve(call, body=MultipartBody(parts=tuple(parts))) if files else call


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
    verb = method.upper() if isinstance(method, str) else ""
    if verb not in _METHODS:
        violations.append(Violation(pointer="/method", rule=f"must be one of {', '.join(sorted(_METHODS))}"))
    return verb


def _path(path: str, violations: list[Violation]) -> str:
    """The path below the base URL, with what is not percent-encoded yet encoded."""
    if not isinstance(path, str):
        refuse(path, "/path", "must be a str", violations)
        return "/"
    rules = {
        "must be relative to base_url, without scheme and host": "://" in path or path.startswith("//"),
        "must not hold a query or fragment; give query parameters as params=": "?" in path or "#" in path,
        "must not hold a backslash or control characters": re.search(_NOT_IN_PATHS, path),
        "must not have '.' or '..' between slashes": any(map(leads_elsewhere, path.split("/"))),
    }
    violations += [Violation(pointer="/path", rule=rule) for rule, broken in rules.items() if broken]
    return quote(f"/{path.removeprefix('/')}", safe=_SAFE_IN_PATHS, errors="replace")


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


def _add(
    builder: CallBuilder,
    api: Api,
    params: Mapping[str, Any],
    headers: Mapping[str, str],
    violations: list[Violation],
) -> None:
    for name, value in params.items():
        if isinstance(name, str):
            builder.query(name, value, ANYTHING)
        else:
            refuse(name, "/query", "must have str names", violations)
    for name, value in headers.items():
        if rule := header_name_rule(api, name):
            violations.append(Violation(pointer=f"/header/{name}", rule=rule))
        else:
            builder.header(name, value, ANYTHING)


def _fields(body: Body | None, violations: list[Violation]) -> dict[str, Any]:
    """The fields of a JSON object that others can be merged into."""
    fields: Any = {} if body is None else None
    if isinstance(body, JsonBody):
        with suppress(json.JsonError, RecursionError):
            fields = json.loads(body.content)
    if not isinstance(fields, dict):
        rule = "is no JSON object, so extra_body cannot be merged into it"
        violations.append(Violation(pointer="/body", rule=rule))
        return {}
    return fields


def _part(name: str, given: FileInput, violations: Violations) -> Part:
    checked = FILE.encode(given, f"/body/{name}", violations)
    filename, content = checked if isinstance(checked, tuple) and len(checked) == 2 else (None, checked)
    content = Path(content) if isinstance(content, str) else content
    if filename is None:
        filename = Path(str(getattr(content, "name", name))).name
    return Part(name=name, content=content, filename=filename, content_type="application/octet-stream")
