"""The traits of an operation, each with the place in the spec that it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from codegen.docstrings import safety_words
from codegen.explain_symbols import sent_classes
from codegen.ir import Api, Operation
from codegen.load import Spec
from codegen.normalise import NormalOperation
from tallion.operation import ApiKeyHeader, BasicAuth


@frozen
class Trait:
    """One thing that a client has to know of an operation."""

    name: str
    words: str
    pointer: str


def traits(
    spec: Spec,
    traced: Mapping[str, list[str]],
    api: Api,
    source: NormalOperation,
    operation: Operation,
) -> Iterator[Trait]:
    """Those that an operation has, in the order in which they matter to a caller."""
    place = source.pointer
    yield Trait("safety", f"{operation.safety}; {safety_words(operation)}", f"{place}/x-safety")
    if operation.retry_key is not None:
        yield Trait("retry key", operation.retry_key, f"{place}/x-retry-key")
    yield from _security(api, source, operation)
    yield from _of_lists(place, operation)
    if operation.deprecated:
        yield Trait("deprecated", f"use {operation.successor}", f"{place}/x-successor")
    if (limit := operation.rate_limit) is not None:
        words = f"{limit.limit} calls per {limit.per:g} s, shared by {limit.group!r}"
        yield Trait("rate limit", words, f"{place}/x-rate-limit")
    yield from _of_arguments(spec, traced, api, operation)
    yield Trait("provenance", operation.provenance, f"{place}/x-provenance")
    if operation.assumed:
        yield Trait("assumed", ", ".join(operation.assumed), f"{place}/x-assumed")


def absent(found: Sequence[Trait]) -> list[str]:
    """What an operation has not, of what it could have."""
    there = {trait.name for trait in found}
    every = ("retry key", "paging", "report", "dry run", "deprecated", "rate limit", "client default")
    return [name for name in (*every, "sensitive") if name not in there]


def _security(api: Api, source: NormalOperation, operation: Operation) -> Iterator[Trait]:
    place = f"{source.pointer}/security" if "security" in source.raw else "/security"
    if operation.security is None:
        yield Trait("security", "none", place)
        return
    match api.schemes[operation.security]:
        case ApiKeyHeader(header=header, option=option):
            words = f"{option} in the header {header}"
        case BasicAuth(option=option):
            words = f"{option} as Basic credentials"
        case _:
            words = "an access token for client credentials"
    yield Trait("security", f"{operation.security}, {words}", place)


def _of_lists(place: str, operation: Operation) -> Iterator[Trait]:
    if (paging := operation.paging) is not None:
        words = f"{paging.number} from {paging.first}, {paging.size} {paging.default_size} unless given"
        yield Trait("paging", words, f"{place}/x-pagination")
    if (report := operation.report) is not None:
        words = f"CSV, its header on {'every' if report.header_on_every_page else 'the first'} page"
        watched = f"; watches the total of {report.total_of}" if report.total_of else ""
        yield Trait("report", words + watched, f"{place}/x-report")


def _of_arguments(
    spec: Spec, traced: Mapping[str, list[str]], api: Api, operation: Operation
) -> Iterator[Trait]:
    """What stands at a parameter or property, and may be shared with other operations."""
    constant = f"{api.package}.operations.{operation.constant}"
    method = f"{api.package}.resources.{operation.resource}."
    sent = {f"{api.package}.models.{name}" for name in sent_classes(api, operation)}
    for pointer, symbols in sorted(traced.items(), key=lambda item: spec.lines.get(item[0], 0)):
        owner, _, key = pointer.rpartition("/")
        if key == "x-dry-run" and f"{constant}.dry_run" in symbols:
            yield Trait("dry run", f"header {operation.dry_run}", pointer)
        for argument in operation.arguments:
            filled = f".{operation.method}({argument.name})"
            if key == "x-client-default" and any(
                each.startswith(method) and each.endswith(filled) for each in symbols
            ):
                words = f"{argument.wire} is filled with the client's {argument.client_default}"
                yield Trait("client default", words, pointer)
        if key == "x-sensitive" and any(
            each == f"{constant}.sensitive" or each.rpartition(".")[0] in sent for each in symbols
        ):
            yield Trait("sensitive", f"{owner.rpartition('/')[2]} is never shown", pointer)
