"""Ways to break the runtime: each gives every edit of its kind in the modules that an operation needs."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache

from tests.conformance.mutation.generated_kinds import Kind
from tests.conformance.mutation.sources import Edit, Source, is_text, read
from tests.conformance.mutation.targets import Target

CALLS = (
    "auth base_client checks client codecs compose config credentials drive drive_async encode exchange flow "
    "framing given json limits model pacing quota reading replies retry shapes transport transport_async "
    "values writing"
)
PAGED = "paging"
REPORTS = "report_assembly report_records report_saving report_source reports"
TOKENS = "token_memory tokens"
_OTHERS = {
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Lt: ">=",
    ast.GtE: "<",
    ast.Gt: "<=",
    ast.LtE: ">",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}
_NEARLY = {ast.GtE: ">", ast.Gt: ">=", ast.LtE: "<", ast.Lt: "<="}
_ON_REPEATING = ("keyed", "dry", "harmless", "may_repeat")


def inverts_a_condition(target: Target) -> Iterator[Edit]:
    """What holds if something is so holds if it is not."""
    for source, node in _nodes(target):
        if isinstance(node, ast.If | ast.IfExp | ast.While):
            yield source.replaced(node.test, f"not ({source.text(node.test)})")


def turns_a_comparison(target: Target) -> Iterator[Edit]:
    """A comparison says the opposite."""
    for source, node in _nodes(target):
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            left, right = source.text(node.left), source.text(node.comparators[0])
            yield source.replaced(node, f"({left} {_OTHERS[type(node.ops[0])]} {right})")


def shifts_a_number(target: Target) -> Iterator[Edit]:
    """A number is one more."""
    for source, node in _nodes(target):
        if isinstance(node, ast.Constant) and type(node.value) in {int, float}:
            yield source.replaced(node, repr(node.value + 1))


def skips_a_step(target: Target) -> Iterator[Edit]:
    """Something is not done: a call for its effect, or keeping a value."""
    for source, node in _nodes(target):
        is_call = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await | ast.YieldFrom)
        keeps = isinstance(node, ast.AugAssign) or (
            isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute)
        )
        if is_call or keeps:
            yield source.replaced(node, "pass")


def gives_back_nothing(target: Target) -> Iterator[Edit]:
    """A function gives None in the place of what it made."""
    for source, node in _nodes(target):
        if isinstance(node, ast.Return) and node.value is not None and source.text(node.value) != "None":
            yield source.replaced(node, "return None")


def changes_a_word(target: Target) -> Iterator[Edit]:
    """A name of a header, an option or the like is another; messages for people are left alone."""
    for source, node in _nodes(target):
        if isinstance(node, ast.Constant) and is_text(node) and _is_word(str(node.value)):
            yield source.replaced(node, repr(f"{node.value}x"))


def turns_pages_wrongly(target: Target) -> Iterator[Edit]:
    """A pager skips a page, asks for one again, or does not know the end."""
    if not target.trait("paging") or target.trait("report"):
        return
    source = read("overrides/tallion/paging.py")
    for node in _nodes_of(source):
        if isinstance(node, ast.Constant) and type(node.value) is int:
            yield source.replaced(node, str(node.value + 1))
            yield source.replaced(node, str(node.value - 1))
        elif isinstance(node, ast.Compare) and type(node.ops[0]) in _NEARLY:
            left, right = source.text(node.left), source.text(node.comparators[0])
            yield source.replaced(node, f"({left} {_NEARLY[type(node.ops[0])]} {right})")
        elif isinstance(node, ast.AugAssign):
            yield source.replaced(node, f"{source.text(node.target)} = {source.text(node.value)}")
        elif isinstance(node, ast.BoolOp):
            yield from _without_one(source, node)


def repeats_what_it_must_not(target: Target) -> Iterator[Edit]:
    """The rules on repeating say yes, or forget a part of themselves."""
    if target.safety not in {"CREATE", "MONEY"}:
        return
    source = read("overrides/tallion/retry.py")
    for function in source.tree.body:
        if isinstance(function, ast.FunctionDef) and function.name in _ON_REPEATING:
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and source.text(node) != "return True":
                    yield source.replaced(node, "return True")
                elif isinstance(node, ast.BoolOp):
                    yield from _without_one(source, node)


KINDS: Mapping[str, Kind] = {
    kind.__name__.replace("_", " "): kind
    for kind in (
        inverts_a_condition,
        turns_a_comparison,
        shifts_a_number,
        skips_a_step,
        gives_back_nothing,
        changes_a_word,
        turns_pages_wrongly,
        repeats_what_it_must_not,
    )
}


def _modules(target: Target) -> Iterator[Source]:
    """The modules that carry the calls of an operation."""
    names = [CALLS]
    if target.trait("report"):
        names.append(REPORTS)
    elif target.trait("paging"):
        names.append(PAGED)
    if target.package == "talli":
        names.append(TOKENS)
    for name in " ".join(names).split():
        yield read(f"overrides/tallion/{name}.py")


def _nodes(target: Target) -> Iterator[tuple[Source, ast.AST]]:
    """Everything in the functions of those modules, but for docstrings, messages, types and logging."""
    for source in _modules(target):
        yield from ((source, node) for node in _nodes_of(source))


@cache
def _nodes_of(source: Source) -> list[ast.AST]:
    return [
        node
        for function in ast.walk(source.tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and not _is_declared(function)
        for statement in function.body
        for node in _inner(source, statement)
    ]


def _inner(source: Source, node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.JoinedStr):
        return  # a function is walked by itself
    if isinstance(node, ast.Expr) and (is_text(node.value) or "logger." in source.text(node)):
        return
    yield node
    annotation = getattr(node, "annotation", None)
    for child in ast.iter_child_nodes(node):
        if child is not annotation:
            yield from _inner(source, child)


def _is_declared(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether there is a signature and nothing else, as in protocols and overloads."""
    return all(isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) for node in function.body)


def _is_word(text: str) -> bool:
    return len(text) > 1 and not any(letter.isspace() for letter in text)


def _without_one(source: Source, node: ast.BoolOp) -> Iterator[Edit]:
    """An `and` or `or` without one of what it joins."""
    word = " and " if isinstance(node.op, ast.And) else " or "
    for left_out in node.values:
        rest = [source.text(each) for each in node.values if each is not left_out]
        yield source.replaced(node, f"({word.join(rest)})")
