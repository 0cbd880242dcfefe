"""Pieces of Python that the templates print: annotations, declarations and expressions."""

from __future__ import annotations

from codegen.ir import Api, Argument, Deprecation, Field, IgnoredUnless, Operation, Reply, Rule, SumLimit
from codegen.types import Constant, Scalar, Type, UnionRef, conversion, unlimited
from tallion.operation import ApiKeyHeader, BasicAuth, ClientCredentials, SecurityScheme

MODELS = "models."


def field_declaration(field: Field) -> str:
    """`start_date: datetime | None | Unset = UNSET`."""
    annotation = field.type.annotation("field", "")
    if field.nullable and annotation != "Any":
        annotation += " | None"
    if not field.required and annotation != "Any":
        annotation += " | Unset"
    arguments = []
    if not field.required:
        arguments.append("default=UNSET")
    elif isinstance(field.type, Constant):
        arguments.append(f"default={field.type.value!r}")
    if unlimited(field.type) == Scalar("decimal"):
        arguments.append(f"converter=codecs.{_converter(field)}")
    if field.sensitive:
        arguments.append("repr=False")
    return f"{field.name}: {annotation}{_default(arguments)}"


def _converter(field: Field) -> str:
    if field.nullable:
        return "optional_decimal"
    return "exact_decimal" if field.required else "omissible_decimal"


def _default(arguments: list[str]) -> str:
    if not arguments:
        return ""
    if len(arguments) == 1 and arguments[0].startswith("default="):
        return f" = {arguments[0].removeprefix('default=')}"
    return f" = field({', '.join(arguments)})"


def field_codec(field: Field) -> str:
    """The codec of a field: null is read and written where it is allowed."""
    codec = field.type.codec("")
    if field.nullable:
        codec = f"codecs.Nullable({codec})" if field.sends_null else f"NullableReply({codec})"
    return _warning(codec, field.deprecated)


def _warning(codec: str, deprecated: Deprecation | None) -> str:
    """A codec that warns when what it encodes is sent, if that is deprecated."""
    if deprecated is None:
        return codec
    successor = f", {deprecated.successor!r}" if deprecated.successor else ""
    return f"Deprecated({codec}{successor})"


def rule_code(rule: Rule) -> str:
    """The expression that makes a rule of a model."""
    match rule:
        case SumLimit():
            remedy = f", remedy={rule.remedy!r}" if rule.remedy else ""
            return f"SumLimit({rule.of!r}, {rule.maximum}{remedy})"
        case IgnoredUnless():
            return f"IgnoredUnless({rule.name!r}, {rule.sibling!r}, {rule.equals!r})"


def argument_type(argument: Argument) -> str:
    """The annotation of an argument of `request`."""
    annotation = argument.type.annotation("argument", MODELS)
    if argument.nullable and annotation != "Any":
        annotation += " | None"
    return annotation


def request_declaration(argument: Argument) -> str:
    """An argument of `request`, which knows no client defaults."""
    return _declared(argument, optional=not argument.required)


def method_declaration(argument: Argument) -> str:
    """An argument of a resource method."""
    return _declared(argument, optional=argument.may_be_left_out)


def _declared(argument: Argument, *, optional: bool) -> str:
    annotation = argument_type(argument)
    if not optional:
        return f"{argument.name}: {annotation}"
    suffix = "" if annotation == "Any" else " | Unset"
    return f"{argument.name}: {annotation}{suffix} = UNSET"


def argument_value(argument: Argument, operation: Operation) -> str:
    """What a resource method hands on for an argument."""
    if argument.client_default is not None:
        return f'self._client.fill_in("{argument.client_default}", {argument.name}, "{argument.name}")'
    if argument.where != "body":
        return argument.name
    if isinstance(argument.type, UnionRef) and argument.type.sibling is not None:
        in_body = {each.wire: each for each in operation.arguments if each.where == "body"}
        kind = argument_value(in_body[argument.type.sibling], operation)
        return f"encode.as_told({argument.type.codec(MODELS)}, {kind}, {argument.name})"
    return converted(argument.type, argument.name)


def converted(type_: Type, name: str) -> str:
    """The expression that makes of an argument what a field holds."""
    needed = conversion(type_, MODELS)
    if needed is None:
        return name
    function, told = needed
    return f"encode.{function}({told}, {name})" if told else f"encode.{function}({name})"


def builder_line(argument: Argument) -> str:
    """The line that adds a parameter to a call."""
    if argument.key_prefix is not None:
        return f"builder.query_object({argument.wire!r}, {argument.name}, prefix={argument.key_prefix!r})"
    codec = _warning(argument.type.codec(MODELS), argument.deprecated)
    return f"builder.{argument.where}({argument.wire!r}, {argument.name}, {codec})"


def reply_type(reply: Reply) -> str:
    """What `parse` returns."""
    if reply.kind == "nothing":
        return "None"
    if reply.kind in ("content", "csv"):
        return "bytes"
    assert reply.type is not None
    annotation = reply.type.annotation("field", MODELS)
    if reply.kind == "page":
        return f"Page[{annotation}]"
    return f"{annotation} | None" if reply.may_be_empty else annotation


def item_type(reply: Reply) -> str:
    """What a page of a list holds."""
    assert reply.type is not None
    return reply.type.annotation("field", MODELS)


def scheme_code(scheme: SecurityScheme) -> str:
    """The expression that makes a security scheme."""
    match scheme:
        case ApiKeyHeader():
            return (
                f"ApiKeyHeader(option={scheme.option!r}, header={scheme.header!r}, prefix={scheme.prefix!r})"
            )
        case BasicAuth():
            return f"BasicAuth(option={scheme.option!r}, username={scheme.username!r})"
        case ClientCredentials():
            return f"ClientCredentials(token_url={scheme.token_url!r}, options={scheme.options!r})"


def operation_traits(operation: Operation) -> list[str]:
    """The keyword arguments of an `Operation` that are not the default."""
    traits = []
    if operation.retry_key:
        traits.append(f"retry_key={operation.retry_key!r}")
    if operation.security:
        traits.append(f"security={operation.security!r}")
    if operation.accept != "application/json":
        traits.append(f"accept={operation.accept!r}")
    if operation.paging:
        paging = operation.paging
        traits.append(
            f"paging=Paging(number={paging.number!r}, size={paging.size!r}, "
            f"first={paging.first}, default_size={paging.default_size})"
        )
    if operation.report:
        report = operation.report
        of = f", total_of={report.total_of!r}, total_by={report.total_by!r}" if report.total_of else ""
        header = f", total_header={report.total_header!r}" if report.total_header else ""
        traits.append(f"report=ReportTrait(header_on_every_page={report.header_on_every_page}{of}{header})")
    if operation.dry_run:
        traits.append(f"dry_run={operation.dry_run!r}")
    if operation.deprecated:
        traits.append(f"deprecated=True, successor={operation.successor!r}")
    if operation.rate_limit:
        limit = operation.rate_limit
        traits.append(f"rate_limit=RateLimit({limit.limit}, per={limit.per}, group={limit.group!r})")
    if operation.sensitive:
        traits.append(f"sensitive=frozenset(({', '.join(map(repr, operation.sensitive))},))")
    return traits


def constructor_options(api: Api, *, is_async: bool) -> list[tuple[str, str]]:
    """Name and type of each constructor argument that is an API's own."""
    secret = "AsyncSecret" if is_async else "Secret"
    found = [(c.name, f"{secret} | None" if c.secret else "str | None") for c in api.credentials]
    found.insert(0, ("base_url", "str | None"))
    if any(isinstance(scheme, ClientCredentials) for scheme in api.schemes.values()):
        store = "AsyncTokenStore | TokenStore" if is_async else "TokenStore"
        found.append(("token_store", f"{store} | None"))
    return found + [(option.name, "str | None") for option in api.options]
