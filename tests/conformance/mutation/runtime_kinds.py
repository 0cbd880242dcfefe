"""Ways to break the runtime: each gives every edit of its kind in the modules that an operation needs."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from tests.conformance.mutation.generated_kinds import Kind
from tests.conformance.mutation.sources import Edit, Source, is_text, read
from tests.conformance.mutation.targets import Target

CALLS = (
    "auth base_client checks client codecs compose config credentials drive drive_async encode exchange flow "
    "json limits model pacing quota reading replies retry shapes transport transport_async values writing"
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
_TURNS = (
    ("paging", "None if ended else number + 1", "None if ended else number + 2"),
    ("paging", "None if ended else number + 1", "None if ended else number"),
    ("paging", "self._seen >= page.total", "self._seen > page.total"),
    ("paging", "self._seen += len(page.items)", "self._seen = len(page.items)"),
    ("paging", "ended = not page.items or ", "ended = "),
    ("client", "size = page_size or paging.default_size", "size = paging.default_size"),
)
_REPEATS = (
    ("retry", "return safety is Safety.CREATE and keyed(call)", "return safety is Safety.CREATE"),
    ("retry", "return is_harmless or result.fault is Fault.NO_CONNECTION", "return True"),
    ("retry", "(is_harmless and result.status_code in", "(result.status_code in"),
    ("retry", "if safety in (Safety.READ, Safety.IDEMPOTENT) or dry(call)", "if safety is not Safety.MONEY"),
    ("retry", "value is not None and bool(str(value).strip())", "value is not None"),
    ("retry", "key == name and value.strip() for", "key == name for"),
    ("retry", "call.operation.dry_run or", "'x-dry-run' or"),
)


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
    return _texts(_TURNS) if target.trait("paging") and not target.trait("report") else iter(())


def repeats_what_it_must_not(target: Target) -> Iterator[Edit]:
    """The rule on repeating forgets a part of itself."""
    return _texts(_REPEATS) if target.safety in {"CREATE", "MONEY"} else iter(())


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


def _texts(edits: Sequence[tuple[str, str, str]]) -> Iterator[Edit]:
    """Edits of texts that stand in a module once."""
    for module, old, new in edits:
        source = read(f"overrides/tallion/{module}.py")
        if source.content.count(old.encode()) < 1:
            raise LookupError(f"{source.file} has no {old!r} to break")
        start = source.content.index(old.encode())
        yield Edit(source.file, start, start + len(old.encode()), new)
