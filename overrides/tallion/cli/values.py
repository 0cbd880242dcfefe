"""What the words of a command line are read as."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

import click

from tallion.cli.commands_file import Argument

if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # is generic from click 8.4 on


class _Json(ParamType):
    name = "JSON"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return parsed_json(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class Whole(ParamType):
    """A whole number within bounds, which its help says in words."""

    name = "INTEGER"

    def __init__(self, least: int | None = None, most: int | None = None) -> None:
        self._range = click.IntRange(least, most)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        number: int = self._range.convert(value, param, ctx)
        return number


class Seconds(ParamType):
    """A time to wait."""

    name = "SECONDS"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        seconds = float(click.FLOAT.convert(value, param, ctx))
        if not 0 < seconds < float("inf"):
            self.fail(f"{value} is no positive number of seconds", param, ctx)
        return seconds


class _Decimal(ParamType):
    name = "DECIMAL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return Decimal(value)
        except InvalidOperation:
            self.fail(f"{value!r} is no number such as 12.50", param, ctx)


class _Moment(ParamType):
    name = "DATE-TIME"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from datetime import datetime

        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is None or moment.utcoffset() is None:
            self.fail(f"{value!r} is no time with an offset, such as 2030-01-31T09:00:00Z", param, ctx)
        return moment


class _Date(ParamType):
    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from datetime import date

        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date such as 2030-01-31", param, ctx)


class _File(click.Path):
    def __init__(self) -> None:
        super().__init__(exists=True, dir_okay=False, readable=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from pathlib import Path

        return Path(str(super().convert(value, param, ctx)))


_TYPES: dict[str, ParamType] = {
    "string": click.STRING,
    "number": click.FLOAT,
    "boolean": click.BOOL,
    "decimal": _Decimal(),
    "date-time": _Moment(),
    "date": _Date(),
    "file": _File(),
    "json": _Json(),
}


def type_of(argument: Argument) -> ParamType:
    """What a word is read as; for an array, each of its words."""
    if "choices" in argument:
        return click.Choice(argument["choices"])
    if argument["kind"] == "integer":
        limits = argument.get("range", {})
        return Whole(limits.get("min"), limits.get("max"))
    return _TYPES[argument["kind"]]


def parsed_json(text: str) -> Any:
    """The value of a JSON text; numbers keep every digit.

    Raises:
        ValueError: it is none; says where.
    """
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("is nested too deep") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"is no JSON: {error.msg} at character {error.pos + 1}") from None


def _refuse(name: str) -> None:
    raise ValueError(f"is no JSON: {name} is no number")


def from_json(argument: Argument, value: Any) -> Any:
    """What a client takes for a JSON value: JSON has neither times nor files, and one kind of number.

    What does not fit stays as it is: the client refuses it, with all else that is wrong.

    Raises:
        click.BadParameter: it is a text, and not of the kind that it must be.
    """
    if argument["many"] and isinstance(value, list):
        return [_single(argument, item) for item in value]
    return _single(argument, value)


def _single(argument: Argument, value: Any) -> Any:
    if argument["kind"] == "number" and isinstance(value, Decimal):
        return float(value)
    if isinstance(value, str) and argument["kind"] in ("date-time", "date", "file"):
        return _TYPES[argument["kind"]].convert(value, None, None)
    return value
