"""What a symbol of the generated code is, found by importing it, and what it carries."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from importlib import import_module
from itertools import pairwise
from types import ModuleType
from typing import Any

from attrs import evolve, frozen

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.rules import Deprecated

CODECS = {id(getattr(codecs, name)): name for name in codecs.__all__ if name.isupper()}


@frozen(kw_only=True)
class Carried:
    """What codecs say of a value: the bounds of it and of what is in it, and more."""

    limits: tuple[Mapping[str, Any], ...] = ()
    kinds: frozenset[str] = frozenset()
    """Names of the plain codecs."""
    constants: frozenset[str] = frozenset()
    deprecated: bool = False

    def __or__(self, other: Carried) -> Carried:
        return Carried(
            limits=self.limits + other.limits,
            kinds=self.kinds | other.kinds,
            constants=self.constants | other.constants,
            deprecated=self.deprecated or other.deprecated,
        )


@frozen(kw_only=True)
class Symbol:
    """A name in the generated code, such as `talonone.api.braze.create_coupon.request(body)`."""

    text: str
    path: tuple[Any, ...]
    """What each dotted part is, the first module first."""
    argument: str | None

    @property
    def value(self) -> Any:
        """What it is."""
        return self.path[-1]

    @property
    def owner(self) -> Any:
        """What that is an attribute of."""
        return self.path[-2] if len(self.path) > 1 else None

    @property
    def name(self) -> str:
        """Its last dotted part."""
        return self.text.partition("(")[0].rpartition(".")[2]

    @property
    def model(self) -> Any:
        """The model that its field belongs to; raises `LookupError` if it is none's."""
        found = self.path[-3:-2] if self.is_docstring else self.path[-2:-1]
        if not found or not is_model(found[0]):
            raise LookupError(f"{self.text} is of no model")
        return found[0]

    @property
    def field(self) -> WireField | None:
        """The field of a model that it is, or whose docstring it is."""
        try:
            fields_of_model: tuple[WireField, ...] = self.model.wire_fields()
        except LookupError:
            return None
        name = self.text.split(".")[-2] if self.is_docstring else self.name
        return next((found for found in fields_of_model if found.name == name), None)

    @property
    def is_docstring(self) -> bool:
        return self.name == "__doc__"

    @property
    def docstring(self) -> str:
        """The text of a docstring on one line; that of a field stands in the source alone."""
        if self.field is not None:
            return field_docstrings(self.model)[self.field.name]
        return " ".join(str(self.value).split())

    def carried(self) -> Carried:
        """What its codecs say, of a field or of an argument."""
        if self.field is not None:
            return of_codec(self.field.codec)
        found = Carried()
        for call in calls(self.value):
            if self.argument is None or any(is_name(node, self.argument) for node in call.args):
                found |= of_source(call)
        return found


def resolve(text: str) -> Symbol:
    """The symbol of this name; raises `LookupError` if there is none."""
    dotted, _, argument = text.removesuffix(")").partition("(")
    first, *rest = dotted.split(".")
    path: list[Any] = [import_module(first)]
    for index, part in enumerate(rest):
        path.append(_attribute(path[-1], part, f"{first}.{'.'.join(rest[: index + 1])}"))
    symbol = Symbol(text=text, path=tuple(path), argument=argument or None)
    if is_model(path[-2]) and symbol.field is None and symbol.name != "wire_rules":
        raise LookupError(f"{text}: the model has no such field")
    if argument and argument not in parameters(symbol.value):
        raise LookupError(f"{text}: takes no such argument")
    return symbol


def _attribute(holder: Any, name: str, dotted: str) -> Any:
    if hasattr(holder, name):
        return getattr(holder, name)
    if isinstance(holder, ModuleType):
        try:
            return import_module(dotted)
        except ImportError:
            pass
    raise LookupError(f"{dotted}: there is no such name")


def is_model(value: Any) -> bool:
    """Whether something is a generated model."""
    return isinstance(value, type) and issubclass(value, Model)


def parameters(function: Any) -> Mapping[str, inspect.Parameter]:
    """The arguments of a function, or of the constructor of a class."""
    return inspect.signature(function).parameters


@cache
def tree(value: Any) -> ast.AST:
    """The source of a function, class or module, without its decorators."""
    return ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(value))))


def calls(function: Any) -> Iterator[ast.Call]:
    """The calls in a function that stand for themselves, as `builder.query(...)` does."""
    for node in ast.walk(tree(function)):
        if isinstance(node, ast.Call):
            yield node


def called(call: ast.Call) -> str:
    """The last part of what a call calls."""
    return ast.unparse(call.func).rpartition(".")[2]


def is_name(node: ast.AST, name: str) -> bool:
    """Whether an expression is this name alone."""
    return isinstance(node, ast.Name) and node.id == name


def literal(node: ast.AST) -> Any:
    """A literal, or a `Decimal` of one."""
    if isinstance(node, ast.Call) and called(node) == "Decimal":
        return Decimal(ast.literal_eval(node.args[0]))
    return ast.literal_eval(ast.unparse(node))


def of_source(call: ast.Call) -> Carried:
    """What the codecs say that are written in a call."""
    found = Carried()
    for node in ast.walk(call):
        if isinstance(node, ast.Attribute) and is_name(node.value, "codecs"):
            found |= Carried(kinds=frozenset([node.attr]))
        if isinstance(node, ast.Call) and called(node) == "Limited":
            limits = {keyword.arg or "": literal(keyword.value) for keyword in node.keywords}
            found |= Carried(limits=(limits,))
        if isinstance(node, ast.Call) and called(node) == "Deprecated":
            found = evolve(found, deprecated=True)
    return found


def of_codec(codec: Any) -> Carried:
    """What a codec says, with those in it."""
    if id(codec) in CODECS:
        return Carried(kinds=frozenset([CODECS[id(codec)]]))
    match codec:
        case codecs.Constant():
            return Carried(constants=frozenset([codec.text]))
        case Limited():
            limits = {name: getattr(codec, name) for name in Limited.__struct_fields__ if name != "codec"}
            return Carried(limits=(limits,)) | of_codec(codec.codec)
        case Deprecated():
            return evolve(of_codec(codec.codec), deprecated=True)
        case codecs.Nullable():
            return of_codec(codec.codec)
        case codecs.ArrayOf():
            return of_codec(codec.item)
        case codecs.MapOf():
            return of_codec(codec.value)
        case codecs.FirstOf():
            found = Carried()
            for member in codec.codecs:
                found |= of_codec(member)
            return found
        case _:
            return Carried()


@cache
def field_docstrings(model: Any) -> Mapping[str, str]:
    """What stands below each field of a model."""
    module = tree(model)
    assert isinstance(module, ast.Module)
    (body,) = (node.body for node in module.body if isinstance(node, ast.ClassDef))
    found = {}
    for node, after in pairwise(body):
        if isinstance(node, ast.AnnAssign) and isinstance(after, ast.Expr):
            found[ast.unparse(node.target)] = " ".join(str(ast.literal_eval(after.value)).split())
    return found
