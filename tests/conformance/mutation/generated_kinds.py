"""Ways to break what is generated for an operation: each gives every edit of its kind."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from tests.conformance.mutation.sources import Edit, Source, called, calls, is_text
from tests.conformance.mutation.targets import Target

Kind = Callable[[Target], Iterator[Edit]]

_OTHER_CODECS = {
    "STRING": "ANYTHING",
    "INTEGER": "NUMBER",
    "NUMBER": "DECIMAL",
    "DECIMAL": "NUMBER",
    "BOOLEAN": "STRING",
    "DATE_TIME": "STRING",
    "DATE": "DATE_TIME",
    "HOST_NAME": "ANYTHING",
}
_OTHER_REPLIES = {
    "model": "optional_model",
    "optional_model": "model",
    "value": "optional_value",
    "optional_value": "value",
    "csv_page": "content",
    "content": "csv_page",
}
_OTHER_FIGURES = {"page_number": "page_size", "page_size": "page_number", "total_items": "page_size"}


def drops_a_header(target: Target) -> Iterator[Edit]:
    """A header is not sent, or what is to be accepted is not said."""
    yield from _built(target, "header", "pass")
    accept = target.trait("accept")
    if accept is not None:
        yield target.operations.dropped(accept)


def drops_a_parameter(target: Target) -> Iterator[Edit]:
    """A parameter of the path or query, or the body, is not sent."""
    for place in ("path", "query", "query_object", "json", "multipart"):
        yield from _built(target, place, "pass")


def renames_a_key(target: Target) -> Iterator[Edit]:
    """A name on the wire is another, in a request or a model."""
    for place in ("path", "query", "header"):
        for call in calls(target.function("request"), place):
            yield _renamed(target.endpoint, call.args[0])
    for call in calls(target.function("request"), "query_object"):
        yield from (target.endpoint.replaced(each.value, "'-'") for each in call.keywords)
    for source in target.models:
        for call in calls(source.tree, "WireField"):
            yield _renamed(source, call.args[1])
        yield from (_renamed(source, key) for key in _written(source))


def loses_a_field(target: Target) -> Iterator[Edit]:
    """A model no longer knows a field, does not take it over, or does not write it."""
    for source in target.models:
        yield from (source.dropped(call) for call in calls(source.tree, "WireField"))
        has_unset = re.search(rb"^from tallion\.unset import UNSET", source.content, re.MULTILINE)
        for node in ast.walk(source.tree):
            if not isinstance(node, ast.Assign):
                continue
            place = source.text(node.targets[0])
            if place.startswith("made.") and has_unset and place != "made.additional_properties":
                yield source.replaced(node.value, "UNSET")
            elif place.startswith("data["):
                yield source.replaced(node, "pass")


def has_a_wrong_enum(target: Target) -> Iterator[Edit]:
    """A value of an enum, or the kind that tells a member of a union, is another."""
    for source in target.models:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef) and any("Enum" in source.text(base) for base in node.bases):
                values = [each.value for each in node.body if isinstance(each, ast.Assign)]
                yield from (_renamed(source, value) for value in values)
            elif isinstance(node, ast.Call) and called(node) in {"TaggedUnion", "SiblingUnion"}:
                yield _renamed(source, node.args[0])
                if isinstance(node.args[1], ast.Dict):
                    yield from (_renamed(source, key) for key in node.args[1].keys if key is not None)


def swaps_a_scheme(target: Target) -> Iterator[Edit]:
    """The operation proves who calls by another scheme or by none, or the scheme's words are others."""
    api = next(calls(target.operations.tree, "Api"))
    schemes = next(each.value for each in api.keywords if each.arg == "schemes")
    assert isinstance(schemes, ast.Dict)
    names = [key.value for key in schemes.keys if isinstance(key, ast.Constant)]
    trait = target.trait("security")
    current = trait.value.value if trait is not None and isinstance(trait.value, ast.Constant) else None
    others = [repr(name) for name in names if name != current]
    if trait is None:
        last = target.constant.keywords[-1]
        text = target.operations.text(last)
        yield from (target.operations.replaced(last, f"{text}, security={name}") for name in others)
        return
    yield from (target.operations.replaced(trait.value, name) for name in [*others, "None"])
    for key, scheme in zip(schemes.keys, schemes.values, strict=True):
        if isinstance(key, ast.Constant) and key.value == current and isinstance(scheme, ast.Call):
            words = [each.value for each in scheme.keywords if each.arg in {"header", "prefix", "username"}]
            yield from (_renamed(target.operations, word) for word in words)


def is_off_by_one_page(target: Target) -> Iterator[Edit]:
    """A list or report begins at another page, asks for another size, or mistakes a figure for another."""
    trait = target.trait("paging")
    if trait is None or not isinstance(trait.value, ast.Call):
        return
    for each in trait.value.keywords:
        if isinstance(each.value, ast.Constant) and isinstance(each.value.value, int):
            yield target.operations.replaced(each.value, str(each.value.value + 1))
            yield target.operations.replaced(each.value, str(each.value.value - 1))
        else:
            yield _renamed(target.operations, each.value)
    for node in ast.walk(target.function("parse")):
        if isinstance(node, ast.Attribute) and node.attr in _OTHER_FIGURES:
            yield target.endpoint.replaced(node, f"envelope.{_OTHER_FIGURES[node.attr]}")
    for method in target.methods:
        for keyword in _arguments(method):
            if keyword.arg in {"page_number", "page_size"}:
                yield target.resource.replaced(keyword.value, f"{target.resource.text(keyword.value)} + 1")


def repeats_a_create(target: Target) -> Iterator[Edit]:
    """What must not be repeated is declared to be safe, or its retry key is another field."""
    trait = target.trait("safety")
    if trait is not None and target.safety in {"CREATE", "MONEY"}:
        yield target.operations.replaced(trait.value, "Safety.READ")
        yield target.operations.replaced(trait.value, "Safety.IDEMPOTENT")
    key = target.trait("retry_key")
    if key is not None:
        yield target.operations.dropped(key)
        yield _renamed(target.operations, key.value)


def goes_to_a_wrong_address(target: Target) -> Iterator[Edit]:
    """Another method, or another path."""
    method, path = target.trait("method"), target.trait("path")
    assert method is not None
    assert path is not None
    current = target.operations.text(method.value)
    for other in ('"GET"', '"POST"', '"PUT"', '"PATCH"', '"DELETE"'):
        if other != current:
            yield target.operations.replaced(method.value, other)
    text = target.operations.text(path.value)
    for match in re.finditer(r"/[A-Za-z_:-]+", text):
        changed = f"{text[: match.end() - 1]}{text[match.end() :]}"
        yield target.operations.replaced(path.value, changed)


def swaps_arguments(target: Target) -> Iterator[Edit]:
    """A method hands on one argument as another."""
    for method in target.methods:
        named = [each for each in _arguments(method) if isinstance(each.value, ast.Name)]
        for one, other in pairwise(named):
            yield target.resource.replaced(one.value, target.resource.text(other.value))
            yield target.resource.replaced(other.value, target.resource.text(one.value))


def loses_an_argument(target: Target) -> Iterator[Edit]:
    """A method does not hand on an argument, or the options of the call."""
    for method in target.methods:
        yield from (target.resource.dropped(each) for each in _arguments(method))
        for node in ast.walk(method):
            if isinstance(node, ast.Call) and called(node) in {"send", "Gathering", "pager", "report"}:
                last = node.args[-1]
                if isinstance(last, ast.Name) and last.id == "options":
                    yield target.resource.replaced(last, "None")


def has_a_wrong_default(target: Target) -> Iterator[Edit]:
    """What the client fills in is left out, or is another of its options."""
    for method in target.methods:
        for call in calls(method, "fill_in"):
            yield target.resource.replaced(call, target.resource.text(call.args[1]))
            option = target.resource.text(call.args[0])
            other = '"platform_name"' if option == '"deployment"' else '"deployment"'
            yield target.resource.replaced(call.args[0], other)


def loosens_a_bound(target: Target) -> Iterator[Edit]:
    """A bound is gone, or one off."""
    for source in (target.endpoint, *target.models):
        for call in calls(source.tree, "Limited"):
            for each in call.keywords:
                yield source.dropped(each)
                if isinstance(each.value, ast.Constant) and isinstance(each.value.value, int):
                    less = -1 if str(each.arg).startswith("min") else 1
                    yield source.replaced(each.value, str(each.value.value + less))


def mistakes_a_type(target: Target) -> Iterator[Edit]:
    """A value is read or written as another type."""
    for source in (target.endpoint, *target.models):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Attribute) and node.attr in _OTHER_CODECS:
                yield source.replaced(node, f"codecs.{_OTHER_CODECS[node.attr]}")
            elif isinstance(node, ast.Call) and called(node) == "Nullable":
                yield source.replaced(node, source.text(node.args[0]))


def mistakes_what_is_required(target: Target) -> Iterator[Edit]:
    """A required field may be missing, or an optional one must be there."""
    for source in target.models:
        for call in calls(source.tree, "WireField"):
            if call.keywords:
                yield source.dropped(call.keywords[0])
            else:
                text = source.text(call.args[2])
                yield source.replaced(call.args[2], f"{text}, required=True")


def mistakes_a_reply(target: Target) -> Iterator[Edit]:
    """An empty reply is taken or refused wrongly, or a reply is read as another model."""
    for node in ast.walk(target.function("parse")):
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        if node.value.id == "replies" and node.attr in _OTHER_REPLIES:
            yield target.endpoint.replaced(node, f"replies.{_OTHER_REPLIES[node.attr]}")


def mistakes_a_dry_run(target: Target) -> Iterator[Edit]:
    """The operation has no dry run any more, or another header for it; or it has one that it has not."""
    trait = target.trait("dry_run")
    if trait is not None:
        yield target.operations.dropped(trait)
        yield _renamed(target.operations, trait.value)
    else:
        last = target.constant.keywords[-1]
        text = target.operations.text(last)
        yield target.operations.replaced(last, f'{text}, dry_run="X-DRY-RUN"')


def shows_a_secret(target: Target) -> Iterator[Edit]:
    """A value that is to be masked is not."""
    trait = target.trait("sensitive")
    if trait is not None:
        values = [node for node in ast.walk(trait.value) if is_text(node)]
        yield from (_renamed(target.operations, value) for value in values)
    for source in target.models:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.keyword) and node.arg == "repr" and _is_field(source, node):
                yield source.replaced(node.value, "True")


KINDS: Mapping[str, Kind] = {
    kind.__name__.replace("_", " "): kind
    for kind in (
        drops_a_header,
        drops_a_parameter,
        renames_a_key,
        loses_a_field,
        has_a_wrong_enum,
        swaps_a_scheme,
        is_off_by_one_page,
        repeats_a_create,
        goes_to_a_wrong_address,
        swaps_arguments,
        loses_an_argument,
        has_a_wrong_default,
        loosens_a_bound,
        mistakes_a_type,
        mistakes_what_is_required,
        mistakes_a_reply,
        mistakes_a_dry_run,
        shows_a_secret,
    )
}


def _built(target: Target, place: str, new: str) -> Iterator[Edit]:
    """Replace each statement that puts something in a place of the request."""
    for node in target.function("request").body:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and called(node.value) == place:
            yield target.endpoint.replaced(node, new)


def _renamed(source: Source, node: ast.AST) -> Edit:
    """A text without its last letter; one letter becomes another."""
    assert isinstance(node, ast.Constant)
    text = str(node.value)
    return source.replaced(node, repr(text[:-1] if len(text) > 1 else "other"))


def _written(source: Source) -> Iterator[ast.AST]:
    """The keys that a model's `encode` writes."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Subscript) and source.text(node.value) == "data" and is_text(node.slice):
            yield node.slice
        elif isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict):
            yield from (key for key in node.value.keys if key is not None)


def _arguments(method: ast.AST) -> Iterator[ast.keyword]:
    """The keywords that a method hands on, of the call and of the body in it."""
    for call in calls(method, "request"):
        for keyword in call.keywords:
            if keyword.arg == "body" and isinstance(keyword.value, ast.Call):
                yield from keyword.value.keywords
            else:
                yield keyword


def _is_field(source: Source, keyword: ast.keyword) -> bool:
    """Whether a keyword is of an attrs field, and not of the class."""
    return any(keyword in call.keywords for call in calls(source.tree, "field"))
