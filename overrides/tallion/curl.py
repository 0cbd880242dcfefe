"""A call as a shell command that can be read, shown and run."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from tallion import json, redact
from tallion.body import EMPTY_FORM, JsonBody, Part, content_type
from tallion.operation import ApiKeyHeader, BasicAuth, Operation

if TYPE_CHECKING:
    from tallion.call import Call

_PLAIN_PATH = re.compile(r"[\w./-]+")
_VARIABLE = re.compile(r"\$[A-Z_]+")


def as_curl(call: Call[Any], base_url: str) -> str:
    """The command, one argument to a line; credentials are variables of the shell, secrets are masked."""
    sensitive = call.operation.sensitive
    query = urlencode(redact.pairs(call.query, sensitive), quote_via=quote, safe="*")
    url = f"{call.path}{'?' if query else ''}{query}"
    lines = [f"curl --request {call.operation.method} {_quoted(base_url, url)}"]
    own = {name.lower() for name, _ in call.headers}
    if "accept" not in own:
        lines.append(_header("Accept", call.operation.accept))
    lines += _credential(call.operation)
    lines += [_header(name, value) for name, value in redact.pairs(call.headers, sensitive)]
    lines += _body(call, sensitive, has_type="content-type" in own)
    return " \\\n  ".join(lines)


def _quoted(base_url: str, rest: str) -> str:
    """A URL in quotes; a base URL that is a variable stays one."""
    if _VARIABLE.fullmatch(base_url):
        return f'"{base_url}"{shlex.quote(rest)}'
    return shlex.quote(base_url.rstrip("/") + rest)


def _header(name: str, value: str) -> str:
    return f"--header {shlex.quote(f'{name}: {value}')}"


def _credential(operation: Operation) -> list[str]:
    """The header that authorises, with the variable that holds the secret."""
    api = operation.api
    if operation.security is None:
        return []
    match api.schemes[operation.security]:
        case ApiKeyHeader(option=option, header=header, prefix=prefix):
            return [f'--header "{header}: {prefix}${api.env_prefix}_{option.upper()}"']
        case BasicAuth(option=option, username=username):
            name = username.replace(f"{{{option}}}", f"${api.env_prefix}_{option.upper()}")
            return [f'--user "{name}:"']
        case _:
            return ['--header "Authorization: Bearer $TOKEN"']


def _body(call: Call[Any], sensitive: frozenset[str], *, has_type: bool) -> list[str]:
    if call.body is None:
        return []
    if isinstance(call.body, JsonBody):
        lines = [] if has_type else [_header("Content-Type", "application/json")]
        return [*lines, f"--data-binary {shlex.quote(_masked(call.body.content, sensitive))}"]
    if not call.body.parts:
        lines = [] if has_type else [_header("Content-Type", str(content_type(call.body)))]
        return [*lines, f"--data-binary {shlex.quote(EMPTY_FORM.decode())}"]
    return [f"--form {shlex.quote(_part(part, sensitive))}" for part in call.body.parts]


def _masked(content: bytes, sensitive: frozenset[str]) -> str:
    """JSON with its sensitive fields masked, byte for byte as it is if it has none; no JSON masked whole."""
    try:
        value = json.loads(content)
        if not redact.holds_sensitive(value, sensitive):
            return content.decode()
        return json.dumps(redact.json_value(value, sensitive)).decode()
    except (ValueError, RecursionError):
        return redact.MASK


def _part(part: Part, sensitive: frozenset[str]) -> str:
    if redact.is_sensitive(part.name, sensitive):
        return f"{part.name}={redact.MASK}"
    if part.filename is None and isinstance(part.content, bytes):
        kind = f";type={part.content_type}" if part.content_type else ""
        return f"{part.name}={_form_text(part.content.decode('utf-8', 'replace'))}{kind}"
    kind = f";type={part.content_type}" if part.content_type else ""
    filename = part.filename or part.name
    path = str(part.content) if isinstance(part.content, Path) else filename
    return f"{part.name}=@{_form_path(path)};filename={_form_path(filename)}{kind}"


def _form_path(path: str) -> str:
    """A path in a value of `--form`, in quotes if curl would take a part of it for something else."""
    return path if _PLAIN_PATH.fullmatch(path) else _form_text(path)


def _form_text(text: str) -> str:
    """A value of `--form`, in quotes, so that `@`, `<` and `;` in it mean nothing to curl."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
