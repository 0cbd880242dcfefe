"""What the templates print: a spec with every decision taken, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import frozen

from codegen.types import Type
from tallion.operation import (
    ClientOption,
    Paging,
    ProblemFields,
    RateLimit,
    ReportTrait,
    Safety,
    SecurityScheme,
)


@frozen(kw_only=True)
class Deprecation:
    """That a field or argument is better left out."""

    successor: str | None
    """Wire name of what to use instead."""


@frozen(kw_only=True)
class SumLimit:
    """Arrays below an object whose lengths together stay within a limit."""

    of: tuple[str, ...]
    maximum: int
    remedy: str


@frozen(kw_only=True)
class IgnoredUnless:
    """A property that the server ignores unless one beside it has a value."""

    name: str
    sibling: str
    equals: bool | str


Rule = SumLimit | IgnoredUnless
"""What an object must keep to when it is sent, beyond its fields."""


@frozen(kw_only=True)
class Field:
    """A property of a model."""

    name: str
    wire: str
    type: Type
    required: bool
    nullable: bool
    """Whether null is read; see `sends_null`."""
    sends_null: bool
    """Whether null is sent too: not where only a reply may be surprising."""
    sensitive: bool
    description: str
    bounds: str
    """Its constraints in words, as docstrings print them."""
    server_default: str
    """What the server takes when it is left out, as docstrings print it; empty where nobody says."""
    example: str
    client_default: str | None
    """Constructor option that fills it, where it is a field of a request body."""
    deprecated: Deprecation | None
    pointer: str


@frozen(kw_only=True)
class Model:
    """An object schema."""

    name: str
    module: str
    schema: str
    """Name of the component it comes from."""
    description: str
    fields: tuple[Field, ...]
    is_sent: bool
    """Whether a request can hold it, so that its bounds and rules count."""
    is_received: bool
    """Whether a reply or callback can hold it."""
    rules: tuple[Rule, ...]
    imports: tuple[tuple[str, str], ...]
    """Module and class of each model, enum and union that its fields name."""


@frozen(kw_only=True)
class EnumMember:
    """One value of an enum."""

    name: str
    value: str


@frozen(kw_only=True)
class Enum:
    """A schema that lists its values."""

    name: str
    module: str
    schema: str
    description: str
    members: tuple[EnumMember, ...]


@frozen(kw_only=True)
class Union:
    """A choice between models, told apart by a property."""

    name: str
    module: str
    schema: str
    description: str
    tag: str
    """Wire name of the property that tells them apart."""
    beside: bool
    """Whether that property stands beside the union rather than in its members."""
    members: tuple[tuple[str, str], ...]
    """Kind and class name."""
    classes: tuple[str, ...]
    imports: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class Argument:
    """An argument of an operation: a parameter, or a field of its body."""

    name: str
    wire: str
    where: Literal["path", "query", "header", "body"]
    type: Type
    required: bool
    nullable: bool
    description: str
    bounds: str
    server_default: str
    example: str
    client_default: str | None
    deprecated: Deprecation | None
    key_prefix: str | None = None
    """For an object in the query: what stands before each of its keys."""
    field: str = ""
    """For a body field: the name of the model's field."""

    @property
    def may_be_left_out(self) -> bool:
        return not self.required or self.client_default is not None


@frozen(kw_only=True)
class Body:
    """A request body."""

    kind: Literal["json", "multipart"]
    type: Type
    model: str | None
    """Class name of the model whose fields are arguments; None where the body is one argument."""


@frozen(kw_only=True)
class Reply:
    """What an operation replies with when it succeeds."""

    kind: Literal["model", "value", "nothing", "content", "csv", "page"]
    type: Type | None
    may_be_empty: bool
    """No source gives the shape for certain, so an empty body is None."""
    description: str
    envelope: str | None = None
    """For a page: class name of the envelope, and the names of its fields."""
    items: str = ""
    items_may_be_missing: bool = False
    total: str | None = None
    number: str | None = None
    size: str | None = None


@frozen(kw_only=True)
class Operation:
    """One operation and its traits."""

    name: str
    resource: str
    method: str
    """Name of the resource method and of the endpoint module."""
    constant: str
    http_method: str
    path: str
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    """Parameters in wire order, then the fields of a flattened body."""
    body: Body | None
    reply: Reply
    errors: tuple[tuple[str, str], ...]
    """Documented error statuses and what they mean."""
    safety: Safety
    retry_key: str | None
    security: str | None
    accept: str
    paging: Paging | None
    report: ReportTrait | None
    dry_run: str | None
    deprecated: bool
    successor: str | None
    rate_limit: RateLimit | None
    sensitive: tuple[str, ...]
    provenance: str
    assumed: tuple[str, ...]

    @property
    def parameters(self) -> tuple[Argument, ...]:
        """The arguments that are no fields of a flattened body."""
        return tuple(argument for argument in self.arguments if argument.where != "body")


@frozen(kw_only=True)
class Resource:
    """Operations that belong together, an attribute of the client."""

    name: str
    class_name: str
    description: str
    operations: tuple[Operation, ...]


@frozen(kw_only=True)
class Credential:
    """A constructor option that is a credential or where one comes from."""

    name: str
    secret: bool


@frozen(kw_only=True)
class Api:
    """One API."""

    package: str
    class_name: str
    title: str
    version: str
    description: str
    spec_name: str
    origin: str
    """The spec, as the headers of generated files name it."""
    env_prefix: str
    base_url: str | None
    schemes: Mapping[str, SecurityScheme]
    default_scheme: str | None
    credentials: tuple[Credential, ...]
    options: tuple[ClientOption, ...]
    option_descriptions: Mapping[str, str]
    checks_credentials_at_construction: bool
    problem: ProblemFields
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    unions: tuple[Union, ...]
    document: dict[str, Any]
    """The spec itself, which ships as `openapi.json`."""

    @property
    def classes(self) -> tuple[Model | Enum | Union, ...]:
        """Whatever has a module of its own below `models`."""
        return (*self.models, *self.enums, *self.unions)

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(operation for resource in self.resources for operation in resource.operations)
