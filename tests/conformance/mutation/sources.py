"""Source files as bytes and trees, and edits of them that change what they mean."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[3]


class NoChangeError(Exception):
    """An edit that changes nothing, or gives what is no Python."""


@frozen
class Edit:
    """A piece of a file, and what is put in its place."""

    file: str
    """Below the project's folder."""
    start: int
    """Bytes from its beginning, as the end."""
    end: int
    new: str

    def applied(self) -> bytes:
        """The file after the edit.

        Raises:
            NoChangeError: it means the same as before, or is no Python.
        """
        source = read(self.file)
        changed = source.content[: self.start] + self.new.encode() + source.content[self.end :]
        try:
            tree = ast.parse(changed)
        except SyntaxError as error:
            raise NoChangeError(f"{self}: {error}") from None
        if ast.dump(tree) == source.dumped:
            raise NoChangeError(f"{self} means the same as before")
        return changed

    @property
    def line(self) -> int:
        """Line of its beginning, from 1."""
        return read(self.file).content.count(b"\n", 0, self.start) + 1

    @property
    def old(self) -> str:
        """What was there."""
        return read(self.file).content[self.start : self.end].decode()

    def __str__(self) -> str:
        old, new = (" ".join(text.split())[:90] for text in (self.old, self.new))
        return f"{self.file}:{self.line}: {old} -> {new or 'nothing'}"


class Source:
    """A file of the clients or of the runtime."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.content = (ROOT / file).read_bytes()
        self.tree = ast.parse(self.content)
        self.dumped = ast.dump(self.tree)
        self._lines = [0]
        for line in self.content.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))

    def replaced(self, node: ast.AST, new: str) -> Edit:
        """Put something in the place of a node."""
        start, end = self._span(node)
        return Edit(self.file, start, end, new)

    def dropped(self, node: ast.AST) -> Edit:
        """Take an item out of a call, list or tuple, with the comma behind it."""
        start, end = self._span(node)
        rest = self.content[end:]
        comma = len(rest) - len(rest.lstrip())
        return Edit(self.file, start, end + comma + 1 if rest[comma : comma + 1] == b"," else end, "")

    def text(self, node: ast.AST) -> str:
        """The source of a node."""
        start, end = self._span(node)
        return self.content[start:end].decode()

    def _span(self, node: ast.AST) -> tuple[int, int]:
        place = vars(node)
        start = self._lines[place["lineno"] - 1] + place["col_offset"]
        return start, self._lines[place["end_lineno"] - 1] + place["end_col_offset"]


@cache
def read(file: str) -> Source:
    """The source in a file, read once."""
    return Source(file)


def calls(node: ast.AST, name: str) -> Iterator[ast.Call]:
    """Calls of a function or method of this name, in the order of the file."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and called(each) == name:
            yield each


def called(call: ast.Call) -> str:
    """The last part of the name of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def is_text(node: ast.AST) -> bool:
    """Whether a node is a text."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
