"""Rules for what stands in the first lines of a request: paths, names of headers, credentials."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from codegen.findings import Finding, Rule
from codegen.grammar import objects
from codegen.load import Spec
from codegen.pointers import step, token
from codegen.walk import each_operation

_PATH = re.compile(r"/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2}|\{[^{}/]+\})*")
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEADER = re.compile(_TOKEN)
_MEDIA_TYPE = re.compile(f"{_TOKEN}/{_TOKEN}( *; *{_TOKEN}={_TOKEN})*")
_OF_CLIENTS = frozenset(
    ("accept", "authorization", "connection", "content-length", "content-type", "host", "transfer-encoding")
)
"""Headers that clients write themselves."""


def templates(spec: Spec) -> Iterator[Finding]:
    """Each path is one that a request can have, and leads to where it says."""
    for path in spec.document.get("paths", {}):
        if not _PATH.fullmatch(path) or any(unquote(part) in (".", "..") for part in path.split("/")):
            problem = f"{path!r} is no path of a request"
            remedy = "Begin with /, encode other characters than those of URLs, without query, . or .."
            yield spec.finding(step("/paths", path), Rule.PATH, problem, remedy)


def headers(spec: Spec) -> Iterator[Finding]:
    """Each header has a name, and is not one that clients write themselves."""
    keys = {name.lower() for name in _key_headers(spec)}
    for kind, pointer, node in objects(spec.document):
        is_key = kind == "scheme" and node.get("type") == "apiKey"
        if not is_key and not (kind == "parameter" and node.get("in") == "header"):
            continue
        if not _HEADER.fullmatch(node["name"]):
            problem = f"{node['name']!r} is no name of a header"
            yield spec.finding(f"{pointer}/name", Rule.HEADER, problem, "Write what the server reads")
        elif not is_key and node["name"].lower() in keys | _OF_CLIENTS:
            problem = f"{node['name']!r} is a header that clients write themselves"
            remedy = "Drop it; credentials belong to components/securitySchemes"
            yield spec.finding(f"{pointer}/name", Rule.HEADER, problem, remedy)


def _key_headers(spec: Spec) -> Iterator[str]:
    for scheme in spec.document.get("components", {}).get("securitySchemes", {}).values():
        if scheme.get("type") == "apiKey":
            yield scheme["name"]


def media_types(spec: Spec) -> Iterator[Finding]:
    """Each media type is one that Accept and Content-Type can hold."""
    for kind, pointer, _ in objects(spec.document):
        media_type = token(pointer.rpartition("/")[2])
        if kind == "media" and not _MEDIA_TYPE.fullmatch(media_type):
            problem = f"{media_type!r} is no media type"
            yield spec.finding(pointer, Rule.MEDIA_TYPE, problem, "Write type/subtype")


def one_scheme(spec: Spec) -> Iterator[Finding]:
    """A call is authorised in one way, or in none."""
    for pointer, node in [("", spec.document), *each_operation(spec)]:
        listed = node.get("security", ())
        if len(listed) > 1 or any(len(requirement) != 1 for requirement in listed):
            problem = "needs several security schemes at once, or offers a choice"
            remedy = "Name one, or write `security: []`"
            yield spec.finding(f"{pointer}/security", Rule.ONE_SCHEME, problem, remedy)
