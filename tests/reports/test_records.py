"""Records are told from bytes as `csv` tells them from text."""

from __future__ import annotations

import csv
import io
import random

import pytest

from tallion.report_records import (
    UnterminatedError,
    count_records,
    last_record,
    record_end,
    values,
    whole_records,
)

PARTS = [
    b"a",
    b"bc",
    b",",
    b"\n",
    b"\r\n",
    b'"',
    b'""',
    b'"x,y"',
    b'"p\r\nq"',
    b'"',
    b"\r",
    b"12.50",
    b'"e""f"',
]
LONG = [b"z" * 70_000, b'"%b"' % (b"y\n" * 40_000)]


def table(seed: int) -> bytes:
    """Bytes that are often, but not always, a table."""
    draw = random.Random(seed)
    return b"".join(draw.choices(PARTS + LONG * (seed % 50 == 0), k=draw.randint(1, 25)))


@pytest.mark.parametrize("first", range(0, 800, 200))
def test_records_are_those_of_csv(first: int) -> None:
    """As many, with the same fields; cut at any place they come together again."""
    for seed in range(first, first + 200):
        data = table(seed)
        try:
            count = count_records(data)
        except UnterminatedError:
            continue
        before = csv.field_size_limit(1 << 20)
        try:
            expected = list(csv.reader(io.StringIO(data.decode(), newline="")))
        finally:
            csv.field_size_limit(before)
        assert count == sum(1 for row in expected if row), seed
        assert list(values(data)) == expected, seed
        cut = random.Random(seed).randint(1, 9)
        step = cut if len(data) < 500 else 30_000 + cut
        pieces = list(whole_records(data[at : at + step] for at in range(0, len(data), step)))
        assert b"".join(pieces) == data, seed
        assert count == sum(map(count_records, pieces)), seed
        if count:
            assert last_record(data).strip(), seed


ODD = [
    b"\n",
    b"x",
    b"1\n",
    b"1,a,b\n",
    b"1,\r2,b\n",
    b"1,\rb\n",
    b"\r1,a\n",
    b'"1",a\n',
    b'1,"a\nb"\n',
    b'1"b,a\n',
]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("odd", [b"", *ODD])
def test_an_odd_record_among_many_alike_is_counted_right(odd: bytes, end: bytes) -> None:
    """Wherever it stands: records that are all alike are counted at once."""
    alike = [b"%d,note%b" % (number, end) for number in range(9)]
    for at in range(10):
        data = b"".join([*alike[:at], odd, *alike[at:]])
        expected = sum(1 for row in csv.reader(io.StringIO(data.decode(), newline="")) if row)
        assert count_records(data) == expected, data
        assert (
            count_records(data.replace(b",", b"")) == len([line for line in data.splitlines() if line])
            or b'"' in data
        )


def test_an_unterminated_quote_is_found_wherever_it_is() -> None:
    """Also behind the first window of a long page."""
    for rows in (0, 10, 20_000):
        with pytest.raises(UnterminatedError) as caught:
            count_records(b"1,a\n" * rows + b'2,"b\n')
        assert (caught.value.records, caught.value.byte) == (rows, 4 * rows)
    with pytest.raises(UnterminatedError) as caught:
        record_end(b'1,a\n2,"b\n', 4)
    assert (caught.value.records, caught.value.byte) == (0, 4)
