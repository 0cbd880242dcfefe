"""Our rules on top of the OpenAPI validator. Each finding says what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen import lint_extensions, lint_openapi, lint_operations, lint_schemas, lint_wire
from codegen.exceptions import Exceptions, exceptions
from codegen.findings import Finding
from codegen.lint_bounds import checkable_bounds
from codegen.load import Spec


def lint(spec: Spec) -> list[Finding]:
    """Everything that is wrong with a spec, in the order of its lines."""
    exceptions = Exceptions(spec)
    found: list[Finding] = []
    for stage in _STAGES:  # each takes for granted what those before it found to be in order
        found = found or [finding for check in stage for finding in exceptions.left(check(spec))]
    found = found or list(exceptions.needless())
    return sorted(found, key=lambda finding: (finding.line, finding.pointer, finding.problem))


_STAGES: tuple[tuple[Callable[[Spec], Iterator[Finding]], ...], ...] = (
    (lint_openapi.references,),
    (lint_openapi.valid_structure,),
    (lint_openapi.valid_schemas,),
    (
        exceptions,
        lint_openapi.cycles,
        lint_openapi.read_keywords,
        lint_extensions.client,
        lint_extensions.extensions,
        lint_extensions.credentials,
        lint_operations.paths,
    ),
    (
        lint_extensions.client_names,
        lint_extensions.references,
        lint_extensions.servers,
        lint_operations.operations,
        lint_operations.operation_names,
        lint_operations.tags,
        lint_operations.parameters,
        lint_operations.bodies,
        lint_operations.known_names,
        lint_operations.successors,
        lint_operations.totals,
        lint_operations.retry_keys,
        lint_operations.responses,
        lint_wire.templates,
        lint_wire.headers,
        lint_wire.media_types,
        lint_wire.one_scheme,
        lint_schemas.required_names,
        lint_schemas.arrays,
        lint_schemas.shapes,
        lint_schemas.choices,
        lint_schemas.siblings,
        checkable_bounds,
        lint_schemas.schema_names,
    ),
    (lint_openapi.defaults,),
)
