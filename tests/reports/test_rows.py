"""Rows as text, and as objects of a class."""

from __future__ import annotations

import asyncio
import csv
import io
import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

import attrs
import pytest

from tallion import column
from tallion.errors import CellError, ReportError
from tests.reports.served import CAMPAIGN, Reports

Served = Callable[..., Reports]


class Status(StrEnum):
    READY = "Ready"
    DONE = "Fulfilled"


class Level(IntEnum):
    LOW = 1


@attrs.frozen
class Everything:
    payout_instruction_id: str
    net: Decimal = column("Net amount")  # noqa: RUF009 - makes a field, as attrs.field does
    deployment_url: str | None
    status: Status
    other_status: Status | str
    level: Level | None
    count: int
    share: float
    good: bool
    day: date
    created_at: datetime
    paid: datetime | None
    key: UUID
    letter: Literal["a", "b"]
    memo: Annotated[str, column("a memo")]


HEAD = (
    b"payoutInstructionId,Net amount,deploymentURL,status,otherStatus,level,count,share,good,day,createdAt,"
    b"paid,key,letter,a memo,Unknown Column\r\n"
)
ROW = (
    b"00123,125.50,,Fulfilled,Held,1,-7,0.5,TRUE,2026-11-22,2026-11-22T10:00:00Z,,"
    b"3f2504e0-4f89-41d3-9a0c-0305e82c3301,b,hi,more\r\n"
)


@pytest.fixture
def read(served: Served, kind: str, tmp_path: Path) -> Callable[..., Any]:
    """Reads a report of two pages as objects, from the server or from a file."""

    def reading(kind_of: type[Any], rows: list[bytes], head: bytes, **options: Any) -> Any:
        reports = served(rows, head=head)
        if kind == "sync":
            with reports.client() as client:
                found = client.reports.campaign_basic(CAMPAIGN, page_size=3).rows(as_=kind_of, **options)
                return list(found), found.errors

        async def gather() -> Any:
            async with reports.client("async") as client:
                found = client.reports.campaign_basic(CAMPAIGN, page_size=3).rows(as_=kind_of, **options)
                return [row async for row in found], found.errors

        return asyncio.run(gather())

    return reading


def test_columns_are_matched_and_converted(read: Callable[..., Any]) -> None:
    """By name, in snake case or as `column` says; an empty cell is None where that is allowed."""
    rows, errors = read(Everything, [ROW], HEAD)
    when = datetime(2026, 11, 22, 10, tzinfo=UTC)
    key = UUID("3f2504e0-4f89-41d3-9a0c-0305e82c3301")
    assert rows == [
        Everything(
            "00123", Decimal("125.50"), None, Status.DONE, "Held", Level.LOW, -7, 0.5, True,
            date(2026, 11, 22), when, None, key, "b", "hi",
        )
    ]  # fmt: skip
    assert errors == []


@attrs.define(kw_only=True)
class Open:
    amount: Decimal
    additional_properties: dict[str, str] = attrs.field(factory=dict)


def test_columns_that_no_field_has_are_kept(read: Callable[..., Any]) -> None:
    """In `additional_properties`, as text."""
    rows, _ = read(Open, [b"1,007,x\r\n"], b"amount,code,note\r\n")
    assert rows == [Open(amount=Decimal(1), additional_properties={"code": "007", "note": "x"})]


def test_a_missing_column_is_an_error(read: Callable[..., Any]) -> None:
    """It names the field and the columns that there are."""
    with pytest.raises(ReportError, match=r"no column for Open\.amount; there are code, note"):
        read(Open, [b"1,2\r\n"], b"code,note\r\n")


def test_two_columns_for_one_field_are_an_error(read: Callable[..., Any]) -> None:
    """Nothing is chosen silently."""
    with pytest.raises(ReportError, match="two columns"):
        read(Open, [b"1,2\r\n"], b"Amount,AMOUNT\r\n")


@attrs.frozen
class Pay:
    id: str
    amount: Decimal = attrs.field(validator=attrs.validators.lt(1000))
    when: date


BAD = [b"1,1.5,2026-01-01\r\n", b"2,sec-ret,2026-01-01\r\n", b"3,2,2026-13-77\r\n"]
BAD += [b"4,3,2026-01-01\r\n", b"5,secret,never\r\n", b"6,5000,2026-01-01\r\n", b"7,4,2026-01-01\r\n"]
PAY_HEAD = b"id,amount,when\r\n"


def test_a_bad_cell_says_where_and_what_shape(read: Callable[..., Any]) -> None:
    """Page, row and column, and never the value, nor in what it was raised from."""
    with pytest.raises(CellError, match=r"page 1, row 3, column 'amount'") as caught:
        read(Pay, BAD, PAY_HEAD)
    error = caught.value
    assert (error.page, error.row, error.column, error.shape) == (1, 3, "amount", "text of 7 characters")
    assert "sec-ret" not in str(error)
    assert error.__cause__ is None
    assert error.__context__ is None


def test_bad_cells_can_be_collected(read: Callable[..., Any]) -> None:
    """Their rows are left out, all others come."""
    rows, errors = read(Pay, BAD, PAY_HEAD, on_error="collect")
    assert [row.id for row in rows] == ["1", "4", "7"]
    found = [(error.page, error.row, error.column) for error in errors]
    assert found == [(1, 3, "amount"), (1, 4, "when"), (2, 3, "amount"), (2, 3, "when"), (2, 4, "")]


@pytest.mark.parametrize("cell", ["", " 1", "1_000", "NaN", "inf", "\u0661", "1,5", "0x1"])
@pytest.mark.parametrize("kind_of", [int, Decimal, float])
def test_no_number_is_guessed(read: Callable[..., Any], cell: str, kind_of: Any) -> None:
    """What Python's own types let through is refused."""
    made = attrs.make_class("Made", {"n": attrs.field(type=kind_of), "m": attrs.field(type=str)})
    with pytest.raises(CellError):
        read(made, [f'"{cell}",x\r\n'.encode()], b"n,m\r\n")


def test_a_number_beyond_a_float_is_refused(read: Callable[..., Any]) -> None:
    """Python would make infinity of it; a `Decimal` holds it."""
    made = attrs.make_class("Made", {"n": attrs.field(type=float), "m": attrs.field(type=str)})
    with pytest.raises(CellError):
        read(made, [b"1e999,x\r\n"], b"n,m\r\n")


class Odd:
    pass


@attrs.frozen
class WithOdd:
    odd: Odd


@attrs.frozen
class Colour:
    name: Enum | int


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"as_": dict}, TypeError),
        ({"as_": WithOdd}, TypeError),
        ({"as_": Colour}, TypeError),
        ({"as_": Pay, "on_error": "ignore"}, ValueError),
        ({"on_error": "collect"}, ValueError),
    ],
)
def test_what_cannot_be_read_is_told_before_anything_is_sent(
    served: Served, options: dict[str, Any], error: type[Exception]
) -> None:
    """No attrs class, a type that no cell can be, a word that is none."""
    reports = served(3)
    with reports.client() as client, pytest.raises(error):
        client.reports.campaign_basic(CAMPAIGN).rows(**options)
    assert reports.tokens == 0


def test_a_saved_report_is_read_in_pieces(served: Served, kind: str, tmp_path: Path) -> None:
    """As text and as objects; a bad cell is told by its row in the file."""
    rows = [b'%d,1.5,"2026-01-01"\r\n' % n for n in range(40_000)]
    reports = served([*rows, b"x,y,z\r\n"], head=PAY_HEAD, cap=100_000)
    saved = reports.save(kind, tmp_path / "r.csv", page_size=10_000)
    assert saved.rows == 40_001
    with saved.path.open(newline="") as file:
        assert list(saved) == list(csv.DictReader(file))
    typed: Iterator[Any] = iter(saved.rows(as_=Pay))
    assert next(typed) == Pay("0", Decimal("1.5"), date(2026, 1, 1))
    with pytest.raises(CellError) as caught:
        list(typed)
    assert (caught.value.page, caught.value.row) == (0, 40_002)


def test_the_file_of_a_bad_cell_is_closed(served: Served, kind: str, tmp_path: Path) -> None:
    """At once, and not when the rows are forgotten."""
    saved = served([b"x,y,z\r\n"], head=PAY_HEAD).save(kind, tmp_path / "r.csv")
    rows = saved.rows(as_=Pay)
    with pytest.raises(CellError):
        list(rows)
    assert saved.path.resolve() not in {each.resolve() for each in Path("/proc/self/fd").iterdir()}


def test_the_limit_of_csv_stays_as_it_was(served: Served, kind: str, tmp_path: Path) -> None:
    """It belongs to the whole process."""
    before = csv.field_size_limit()
    saved = served([b'1,"%b",2\r\n' % (b"z" * 200_000)]).save(kind, tmp_path / "r.csv")
    assert len(next(iter(saved))["status"]) == 200_000
    assert csv.field_size_limit() == before


@pytest.mark.parametrize("seed", range(5))
def test_rows_without_quotes_are_those_of_csv(served: Served, kind: str, tmp_path: Path, seed: int) -> None:
    """Whatever their line ends and letters are; blank lines are no rows."""
    draw = random.Random(seed)
    cells = ["", " ", "a", " b ", "0 1", "\0", "\u00e9", "\t", "'", ";"]
    ends = ["\r\n", "\n", "\r", "\r\n\r\n", "\n\n"]
    rows = [f"{n},{draw.choice(cells)},{draw.choice(cells)}{draw.choice(ends)}".encode() for n in range(600)]
    reports = served(rows)
    saved = reports.save(kind, tmp_path / "r.csv", page_size=400)
    expected = list(csv.DictReader(io.StringIO(reports.whole.decode(), newline="")))
    assert list(saved) == expected
    assert saved.rows == 600


@pytest.mark.parametrize("quote", ["", '"'])
def test_only_line_ends_of_csv_end_a_row(served: Served, kind: str, tmp_path: Path, quote: str) -> None:
    """Form feeds, separators and line separators of Unicode are letters like others, beside quotes too."""
    odd = "a\v\f\x1c\x1d\x1e\x85\u2028\u2029b"
    saved = served([f"{quote}1{quote},{odd},2\r\n".encode()]).save(kind, tmp_path / "r.csv")
    assert [row["status"] for row in saved] == [odd]


@attrs.define(kw_only=True)
class Plain:
    id: str
    _amount: Decimal = Decimal(0)


@attrs.frozen
class Frozen(Plain):
    note: str = "none"


@attrs.frozen(cache_hash=True)
class Hashed:
    id: str


@attrs.define
class Hooked:
    id: str
    seen: bool = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.seen = True


@attrs.define(slots=False)
class WithDict:
    id: str


@attrs.define
class Converted:
    id: str = attrs.field(converter=lambda text: text + "!")


@attrs.define(init=False)
class Own:
    id: str

    def __init__(self, id: str) -> None:  # noqa: A002 - the name of the column
        self.id = id.upper()


@pytest.mark.parametrize(
    ("kind_of", "made"),
    [
        (Plain, Plain(id="a", amount=Decimal("1.5"))),
        (Frozen, Frozen(id="a", amount=Decimal("1.5"), note="n")),
        (Hashed, Hashed("a")),
        (Hooked, Hooked("a")),
        (WithDict, WithDict("a")),
        (Converted, Converted("a")),
        (Own, Own("a")),
    ],
)
def test_objects_are_as_their_class_makes_them(read: Callable[..., Any], kind_of: Any, made: Any) -> None:
    """Whatever kind of attrs class it is: what its `__init__` does is done."""
    rows, _ = read(kind_of, [b"a,1.5,n\r\n"], b"id,amount,note\r\n")
    assert rows == [made]
    if kind_of is Hashed:
        assert hash(rows[0]) == hash(made)
