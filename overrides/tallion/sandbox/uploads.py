"""Payout instructions that come as a CSV file.

The vendor's columns are in no source: those of the sample file here are our own, and only they are read.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from tallion.sandbox.forms import File
from tallion.sandbox.instructions import Json
from tallion.sandbox.replies import RefusalError

COLUMNS: Final = ("firstName", "lastName", "email", "amount", "externalId")
LARGEST: Final = 262_144_000
"""Bytes, as the reference has it."""


def read_instructions(file: File) -> list[Json]:
    """The instructions that the file has, each still without id, campaign and status.

    Raises:
        RefusalError: 400, with the first row that cannot be read.
    """
    if len(file.content) > LARGEST:
        raise RefusalError(400, f"The file has more than {LARGEST} bytes.")
    try:
        text = file.content.decode("utf-8-sig")
        return list(_rows(csv.DictReader(io.StringIO(text, newline=""), strict=True)))
    except UnicodeDecodeError:
        raise RefusalError(400, "The file is not UTF-8.") from None
    except csv.Error as error:
        raise RefusalError(400, f"The file is not CSV: {error}.") from None


def _rows(reader: csv.DictReader[str]) -> Iterator[Json]:
    columns = reader.fieldnames or ()
    if "email" not in columns or not set(columns) <= set(COLUMNS):
        raise RefusalError(400, f"The first line must name columns of {', '.join(COLUMNS)}, with email.")
    for row in reader:
        if None in row or None in row.values() or not row["email"]:
            raise RefusalError(400, f"Line {reader.line_num} lacks a field or has one too many.")
        yield _instruction(row, reader.line_num)


def _instruction(row: Mapping[str, str], line: int) -> Json:
    instruction: Json = {name: row[name] for name in COLUMNS if row.get(name)}
    if "amount" in instruction:
        try:
            instruction["amount"] = Decimal(instruction["amount"])
        except InvalidOperation:
            raise RefusalError(400, f"The amount in line {line} is not a number.") from None
        if not instruction["amount"].is_finite():
            raise RefusalError(400, f"The amount in line {line} is not a number.")
    return instruction
