"""Rules for operations: names, traits, parameters and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword

from codegen.findings import Finding, Rule
from codegen.load import Spec
from codegen.naming import constant, is_taken_by_clients
from codegen.pointers import step, token
from codegen.walk import Node, each_operation, mappings, properties, resolved


def paths(spec: Spec) -> Iterator[Finding]:
    if not list(each_operation(spec)):
        remedy = "Add one as specs/README.md describes"
        yield spec.finding("/paths", Rule.NO_OPERATION, "has no operation", remedy)
    for path, item in spec.document.get("paths", {}).items():
        if "$ref" in item:
            problem = "is a path item by reference"
            pointer = step("/paths", path)
            yield spec.finding(pointer, Rule.PATH_REFERENCE, problem, "Write its operations here")


def operations(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in each_operation(spec):
        for key, remedy in _REQUIRED.items():
            if not operation.get(key):
                yield spec.finding(pointer, Rule.COMPLETE, f"has no {key}", remedy)
        if "security" not in operation and "security" not in spec.document:
            remedy = "Name its scheme, or write `security: []`"
            yield spec.finding(pointer, Rule.SECURITY, "has no security", remedy)


_REQUIRED = {
    "operationId": "Add `operationId: resource.method`",
    "summary": "Add a short sentence without a full stop",
    "tags": "Add the one tag that describes its resource",
    "x-safety": "Add x-safety; in doubt the more cautious value",
    "x-provenance": "Add x-provenance: where is it known from?",
    "responses": "Describe what it replies with",
}


def operation_names(spec: Spec) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for pointer, operation in each_operation(spec):
        name = operation.get("operationId")
        if not name:
            continue
        place = f"{pointer}/operationId"
        resource, _, method = name.partition(".")
        if not (_is_name(resource) and _is_name(method)):
            problem = (
                f"operationId {name!r} is not `resource.method` in snake_case, without Python's keywords"
            )
            yield spec.finding(place, Rule.OPERATION_NAME, problem, "Name it as users will type it")
        if is_taken_by_clients(resource):
            problem = f"resource {resource!r} has the name of something that every client has"
            yield spec.finding(place, Rule.RESOURCE_NAME, problem, "Name the resource otherwise")
        owner = owners.setdefault(constant(name), pointer)
        if owner != pointer:
            remedy = f"Rename it; {owner} is {constant(name)} in Python too"
            yield spec.finding(place, Rule.UNIQUE_OPERATION, f"{name!r} is not unique", remedy)


def _is_name(text: str) -> bool:
    return re.fullmatch("[a-z][a-z0-9_]*", text) is not None and not iskeyword(text)


def tags(spec: Spec) -> Iterator[Finding]:
    """A tag is described once, and describes the one resource of its operations."""
    seen: set[str] = set()
    for index, tag in enumerate(spec.document.get("tags", ())):
        if tag["name"] in seen:
            problem = f"describes the tag {tag['name']!r} again"
            yield spec.finding(f"/tags/{index}", Rule.TAG, problem, "Keep one of them")
        seen.add(tag["name"])
    for pointer, operation in each_operation(spec):
        if len(operation.get("tags", ())) > 1:
            problem = "has several tags, of which one describes its resource"
            yield spec.finding(f"{pointer}/tags", Rule.TAG, problem, "Keep the tag of the resource")


def parameters(spec: Spec) -> Iterator[Finding]:
    """Each parameter is declared once, and those of a path are those that it names."""
    for path, item in spec.document.get("paths", {}).items():
        holders = [(step("/paths", path), item)]
        holders += [place for place in each_operation(spec) if place[0].rpartition("/")[0] == holders[0][0]]
        for pointer, holder in holders:
            keys = [_key(spec, parameter) for parameter in holder.get("parameters", ())]
            for index, key in enumerate(keys):
                if key in keys[:index]:
                    place = f"{pointer}/parameters/{index}"
                    problem = f"declares parameter {key[1]!r} again"
                    yield spec.finding(place, Rule.PATH_PARAMETERS, problem, "Keep one of them")
        for pointer, operation in holders[1:]:
            declared = {
                name
                for holder in (item, operation)
                for where, name in (_key(spec, parameter) for parameter in holder.get("parameters", ()))
                if where == "path"
            }
            for name in sorted(declared ^ set(re.findall(r"{([^}]*)}", path))):
                problem = f"{name!r} is not both in its path and a path parameter"
                yield spec.finding(pointer, Rule.PATH_PARAMETERS, problem, "Declare each {name} once")


def _key(spec: Spec, parameter: Node) -> tuple[str, str]:
    found = resolved(spec, parameter)
    return str(found.get("in")), str(found.get("name"))


def bodies(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in each_operation(spec):
        if "requestBody" in operation and not resolved(spec, operation["requestBody"]).get("required"):
            problem = "its request body may be left out, and we always send one"
            place = f"{pointer}/requestBody"
            yield spec.finding(place, Rule.REQUEST_BODY, problem, "Write `required: true`")
        for media_type, media in resolved(spec, operation.get("requestBody", {})).get("content", {}).items():
            declared = set(properties(spec, media.get("schema", {}), frozenset()))
            for name in media.get("encoding", {}):
                if name not in declared:
                    problem = f"says how {media_type} writes {name!r}, which it does not have"
                    place = f"{pointer}/requestBody"
                    yield spec.finding(place, Rule.REQUEST_BODY, problem, "Declare or drop it")


def known_names(spec: Spec) -> Iterator[Finding]:
    """Tags, security schemes and client options must be declared where they are used."""
    tags = {tag.get("name") for tag in spec.document.get("tags", ())}
    schemes = set(spec.document.get("components", {}).get("securitySchemes", {}))
    options = set(spec.document.get("x-client", {}).get("options", {}))
    for pointer, operation in each_operation(spec):
        for tag in set(operation.get("tags", ())) - tags:
            problem = f"tag {tag!r} is not declared"
            yield spec.finding(f"{pointer}/tags", Rule.TAG, problem, "Describe it under tags")
    for pointer, node in [("", spec.document), *each_operation(spec)]:
        used = {name for requirement in node.get("security", ()) for name in requirement}
        for name in used - schemes:
            problem = f"security scheme {name!r} is not declared"
            remedy = "Describe it under components/securitySchemes"
            yield spec.finding(f"{pointer}/security", Rule.SECURITY, problem, remedy)
    for pointer, node in mappings(spec.document, ""):
        option = node.get("x-client-default")
        if option is not None and option not in options:
            problem = f"x-client-default {option!r} is no option of the client"
            remedy = "Describe it in the options of x-client"
            yield spec.finding(f"{pointer}/x-client-default", Rule.CLIENT_DEFAULT, problem, remedy)
        if node.get("x-dry-run") and node.get("in") != "header":
            problem = "x-dry-run is not on a header"
            yield spec.finding(f"{pointer}/x-dry-run", Rule.DRY_RUN, problem, "Mark the header instead")


def successors(spec: Spec) -> Iterator[Finding]:
    names = {operation.get("operationId") for _, operation in each_operation(spec)}
    for pointer, operation in each_operation(spec):
        if operation.get("deprecated") and operation.get("x-successor") not in names:
            problem = "is deprecated and names no operation to use instead"
            yield spec.finding(pointer, Rule.SUCCESSOR, problem, "Add x-successor with an operationId")
    for pointer, node in mappings(spec.document, ""):
        if "x-successor" in node and not node.get("deprecated"):
            problem = "names what to use instead, and is not deprecated"
            yield spec.finding(
                pointer, Rule.SUCCESSOR, problem, "Write `deprecated: true` beside x-successor"
            )


def totals(spec: Spec) -> Iterator[Finding]:
    totals = {
        str(operation.get("operationId"))
        for _, operation in each_operation(spec)
        if "total" in operation.get("x-pagination", {})
    }
    for pointer, operation in each_operation(spec):
        named = operation.get("x-report", {}).get("total-of", {}).get("operation")
        if named is not None and named not in totals:
            problem = f"total-of names {named!r}, which is no list with a total"
            remedy = "Name a list whose x-pagination has a total"
            yield spec.finding(f"{pointer}/x-report", Rule.REPORT_TOTAL, problem, remedy)


def retry_keys(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in each_operation(spec):
        key = operation.get("x-retry-key")
        if key is not None and key not in set(_places(spec, pointer, operation)):
            problem = f"x-retry-key {key!r} is no field of it"
            remedy = "Write body.NAME or query.NAME with a wire name"
            yield spec.finding(f"{pointer}/x-retry-key", Rule.RETRY_KEY, problem, remedy)
        elif key is not None and operation.get("x-safety", "create") != "create":
            problem = f"x-retry-key changes nothing where x-safety is {operation['x-safety']!r}"
            yield spec.finding(f"{pointer}/x-retry-key", Rule.RETRY_KEY, problem, "Drop one of them")


def _places(spec: Spec, pointer: str, operation: Node) -> Iterator[str]:
    item = spec.document["paths"][token(pointer.split("/")[2])]
    for parameter in [*item.get("parameters", ()), *operation.get("parameters", ())]:
        found = resolved(spec, parameter)
        yield f"{found.get('in')}.{found.get('name')}"
    for media in resolved(spec, operation.get("requestBody", {})).get("content", {}).values():
        for name in properties(spec, media.get("schema", {}), frozenset()):
            yield f"body.{name}"


def responses(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in each_operation(spec):
        responses = operation.get("responses", {})
        if not responses:
            continue
        successes = [status for status in responses if str(status).startswith("2")]
        if len(successes) != 1:
            problem = f"has {len(successes)} successful responses"
            remedy = "Keep one; `2XX` where its number is in no source"
            yield spec.finding(f"{pointer}/responses", Rule.ONE_SUCCESS, problem, remedy)
        for status, response in responses.items():
            place = step(f"{pointer}/responses", status)
            content = resolved(spec, response).get("content", {})
            has_none = status == "204" or pointer.endswith("/head")
            if not content and not has_none:
                problem = "has no body, and is no 204"
                yield spec.finding(place, Rule.RESPONSE_BODY, problem, "Give its content a schema")
            elif content and has_none:
                problem = "has a body, which no 204 and no reply to HEAD has"
                yield spec.finding(place, Rule.RESPONSE_BODY, problem, "Drop its content")
            for media_type, media in content.items():
                if not media.get("schema"):
                    problem = f"{media_type} has no schema"
                    yield spec.finding(place, Rule.MEDIA_SCHEMA, problem, "Give it one")
