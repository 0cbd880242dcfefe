"""Judges generated code by its syntax tree alone: whether a payload has become anything but text.

Nothing but the standard library, for it also runs in environments that have nothing else.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_NAMES = ("id", "attr", "arg", "name", "asname", "module")
_PATH = re.compile(r"[A-Za-z0-9_]+(\.(py|json|typed|toml|md|gitignore))?|\.gitignore")


def verdict(hostile: Path, plain: Path, word: str, plain_word: str, product: str) -> Iterator[str]:
    """What is wrong with the code of a hostile spec, compared with that of a plain one.

    Args:
        hostile: folder of the code that a spec with a payload gave.
        plain: folder of the code that the same spec with a plain word gave.
        word: what each payload holds.
        plain_word: what stands in its place in the other.
        product: what a template makes of the sum in some payloads.
    """
    for path in _files(hostile):
        name = str(path.relative_to(hostile))
        if not all(_PATH.fullmatch(part) for part in path.relative_to(hostile).parts):
            yield f"path: {name!r}"
    shapes = {
        folder: sorted(
            (_masked(str(path.relative_to(folder)), mark), *_shape_or_error(path, mark))
            for path in _files(folder)
            if path.suffix == ".py"
        )
        for folder, mark in ((hostile, word), (plain, plain_word))
    }
    for path in _files(hostile):
        if path.suffix == ".py":
            yield from _wrong(path, str(path.relative_to(hostile)), word, product)
    if not [*_broken(hostile)] and shapes[hostile] != shapes[plain]:
        named = {name for name, _ in set(shapes[hostile]) ^ set(shapes[plain])}
        yield f"code: other than with a plain word in {', '.join(sorted(named))}"


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def _broken(folder: Path) -> Iterator[Path]:
    for path in _files(folder):
        if path.suffix == ".py" and _shape_or_error(path, "")[0].startswith("SyntaxError"):
            yield path


def _wrong(path: Path, name: str, word: str, product: str) -> Iterator[str]:
    """What shows without anything to compare with."""
    text = path.read_text(encoding="utf-8")
    if product in text:
        yield f"template: {name} has what a template worked out"
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        yield f"syntax: {name}: {error}"
        return
    for node in ast.walk(tree):
        for field in _NAMES:
            value = getattr(node, field, None)
            if (
                isinstance(value, str)
                and word in value.lower()
                and not value.replace(".", "_").isidentifier()
            ):
                yield f"name: {name} has {value!r}"
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and word in token.string:
            yield f"comment: {name}: {token.string!r}"


def _shape_or_error(path: Path, mark: str) -> tuple[str]:
    try:
        return (_shape(ast.parse(path.read_text(encoding="utf-8")), mark),)
    except (SyntaxError, ValueError) as error:
        return (f"SyntaxError: {error}",)


def _shape(node: Any, mark: str) -> str:
    """The tree without its texts, and without the order of things, which names decide."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return "text"
    if isinstance(node, ast.JoinedStr) and all(isinstance(value, ast.Constant) for value in node.values):
        return "text"
    if isinstance(node, ast.AST):
        below = [f"{name}={_shape(value, mark)}" for name, value in ast.iter_fields(node) if name != "kind"]
        return f"{type(node).__name__}({','.join(below)})"
    if isinstance(node, list):
        return f"[{','.join(sorted(_shape(item, mark) for item in node))}]"
    return _masked(node, mark) if isinstance(node, str) else repr(node)


def _masked(text: str, mark: str) -> str:
    """A name, unless it is made of what stands in the place of a payload."""
    return re.sub(r"\w*" + mark + r"\w*", "NAME", text, flags=re.IGNORECASE) if mark else text
