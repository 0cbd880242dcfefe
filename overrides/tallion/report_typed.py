"""Rows of a report as objects of an attrs class."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, Generic, Literal, TypeVar, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from tallion.errors import CellError, ReportError
from tallion.operation import Operation, Outcome
from tallion.report_cells import BAD, Convert, converter
from tallion.report_rows import Batch, Table

T = TypeVar("T")
OnError = Literal["raise", "collect"]

_COLUMN = "tallion.column"
_EXTRA = "additional_properties"
_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z0-9]*|[a-z0-9]+")


def column(header: str, **options: Any) -> Any:
    """A field of an attrs class that is read from the column of this name.

    `amount: Decimal = column("Net amount")`, or `amount: Annotated[Decimal, column("Net amount")]`.

    Args:
        header: name of the column, exactly as in the report.
        options: what `attrs.field` takes.
    """
    metadata = {**options.pop("metadata", {}), _COLUMN: header}
    return attrs.field(metadata=metadata, **options)


@frozen
class _Field:
    name: str
    """Name of the argument of the class."""
    header: str | None
    """The column, where it is named."""
    convert: Convert
    positional: bool


class RowType(Generic[T]):
    """An attrs class whose objects are made of rows.

    Args:
        kind: its fields are matched with columns by `column`, by their name, or by the column's name in
            snake case; a field `additional_properties` takes the columns that no other field has.

    Raises:
        TypeError: it is no attrs class, or has a field of a type that no cell can be.
    """

    def __init__(self, kind: type[T]) -> None:
        self.kind: Callable[..., T] = kind
        self.name = getattr(kind, "__name__", str(kind))
        if not isinstance(kind, type) or not attrs.has(kind):
            raise TypeError(f"as_ takes an attrs class; {self.name} is none")
        self.takes_extra = False
        self.fields: list[_Field] = []
        try:
            hints = get_type_hints(kind, include_extras=True)
        except NameError as error:
            raise TypeError(f"{self.name}: type {error.name!r} is not known where it is defined") from None
        for attribute in attrs.fields(kind):
            if attribute.init and attribute.alias == _EXTRA:
                self.takes_extra = True
            elif attribute.init:
                name = attribute.alias or attribute.name
                self.fields.append(self._field(attribute, name, hints.get(attribute.name, str)))
        if not self.fields:
            raise TypeError(f"{self.name} has no fields")

    def _field(self, attribute: attrs.Attribute[Any], name: str, hint: Any) -> _Field:
        named: Sequence[Any] = (attribute, *(get_args(hint)[1:] if _is_annotated(hint) else ()))
        headers = [found for item in named if (found := _header_of(item)) is not None]
        try:
            convert = converter(get_args(hint)[0] if _is_annotated(hint) else hint)
        except TypeError as error:
            raise TypeError(f"{self.name}.{attribute.name}: {error}") from None
        return _Field(name, next(iter(headers), None), convert, not attribute.kw_only)


class Typed(Generic[T]):
    """Makes objects of rows.

    Args:
        on_error: `raise` at the first cell that cannot be read, or `collect` them and leave their rows out.
    """

    def __init__(self, operation: Operation, row_type: RowType[T], on_error: OnError) -> None:
        self._operation = operation
        self._type = row_type
        self._on_error = on_error
        self.errors: list[CellError] = []
        self._places: list[int] | None = None
        self._extra: list[int] = []
        self._make = _maker(row_type)

    def __call__(self, table: Table, batch: Batch) -> Iterable[T]:
        """The objects of some rows.

        Raises:
            CellError: a cell cannot be read.
            ReportError: a column is missing.
        """
        if self._places is None:
            self._places = self._matched(table.columns)
        try:
            return self._at_once(table, batch.rows, self._places)
        except BAD:
            return self._one_by_one(table, batch, self._places)

    def _at_once(self, table: Table, rows: Sequence[Sequence[str]], places: list[int]) -> list[T]:
        """All of them, a column at a time."""
        cells = list(zip(*rows, strict=True))
        columns = [
            field.convert(cells[place]) for field, place in zip(self._type.fields, places, strict=True)
        ]
        if self._type.takes_extra:
            names = [table.columns[place] for place in self._extra]
            columns.append([dict(zip(names, [row[p] for p in self._extra], strict=True)) for row in rows])
        return self._make(columns)

    def _one_by_one(self, table: Table, batch: Batch, places: list[int]) -> Iterator[T]:
        """The same, when something among them is wrong: to say what, and to go on after it."""
        for number, row in enumerate(batch.rows, batch.first_row):
            errors = list(self._bad_cells(table, row, batch.page, number, places))
            if not errors:
                try:
                    made = self._at_once(table, [row], places)
                except BAD as error:
                    rule = f"is no {self._type.name} ({type(error).__name__})"
                    errors.append(self._error(batch.page, number, "", rule, ""))
                else:
                    yield from made
            if errors and self._on_error == "raise":
                raise errors[0]
            self.errors += errors

    def _bad_cells(
        self, table: Table, row: list[str], page: int, number: int, places: list[int]
    ) -> Iterator[CellError]:
        for field, place in zip(self._type.fields, places, strict=True):
            try:
                field.convert((row[place],))
            except BAD:
                shape = f"text of {len(row[place])} characters"
                rule = f"cannot be read as the type of {self._type.name}.{field.name}"
                yield self._error(page, number, table.columns[place], rule, shape)

    def _error(self, page: int, row: int, name: str, rule: str, shape: str) -> CellError:
        place = (f"page {page}, " if page else "") + f"row {row}" + (f", column {name!r}" if name else "")
        message = f"{self._operation}: {place} {rule}" + (f" (got {shape})." if shape else ".")
        error = CellError(message, operation=self._operation, outcome=Outcome.ACCEPTED)
        error.page, error.row, error.column, error.shape = page, row, name, shape
        return error

    def _matched(self, columns: tuple[str, ...]) -> list[int]:
        """Where the column of each field stands."""
        by_snake: dict[str, list[int]] = {}
        for place, name in enumerate(columns):
            by_snake.setdefault(snake(name), []).append(place)
        places = [self._place(field, columns, by_snake) for field in self._type.fields]
        self._extra = [place for place in range(len(columns)) if place not in places]
        return places

    def _place(self, field: _Field, columns: tuple[str, ...], by_snake: dict[str, list[int]]) -> int:
        wanted = field.header or field.name
        if wanted in columns:
            return columns.index(wanted)
        found = [] if field.header else by_snake.get(field.name.rstrip("_"), [])
        if len(found) == 1:
            return found[0]
        problem = "two columns" if found else "no column"
        raise ReportError(
            f"{self._operation}: the report has {problem} for {self._type.name}.{field.name}; there "
            f'are {", ".join(columns)}. Name one with column("…").',
            operation=self._operation,
            outcome=Outcome.ACCEPTED,
        )


def snake(name: str) -> str:
    """`deploymentURL` and `Deployment URL` → `deployment_url`: as fields of our models are named."""
    return "_".join(_WORD.findall(name)).lower() if name.isascii() else name.strip().lower().replace(" ", "_")


def _maker(row_type: RowType[T]) -> Callable[[Sequence[Sequence[Any]]], list[T]]:
    """What makes objects from the columns of their fields."""
    kind = row_type.kind
    names = [field.name for field in row_type.fields]
    if all(field.positional for field in row_type.fields) and not row_type.takes_extra:
        return lambda columns: list(map(kind, *columns))
    names += [_EXTRA] if row_type.takes_extra else []
    return lambda columns: [
        kind(**dict(zip(names, values, strict=True))) for values in zip(*columns, strict=True)
    ]


def _is_annotated(hint: Any) -> bool:
    return get_origin(hint) is Annotated


def _header_of(item: Any) -> str | None:
    metadata = getattr(item, "metadata", None)
    header: str | None = metadata.get(_COLUMN) if isinstance(metadata, Mapping) else None
    return header
