"""Reports against httpx and csv by hand, side by side in one run: `python benchmarks/reports.py [ROWS]`.

Each figure is the median of several rounds in which all contestants take turns; what they are compared by is
the time of the processor, in this process, so that other work on the machine counts less.
"""

from __future__ import annotations

import csv
import io
import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import httpx

from talli import Talli
from talli.operations import REPORTS_CAMPAIGN_BASIC
from tallion.reports import RowCount

ROWS = 1_000_000
PAGES = 100
ROUNDS = 5
CAMPAIGN = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
COLUMNS = (
    "payoutInstructionId,externalId,status,amount,fee,currency,createdAt,paidAt,firstName,email,country,note"
)
HEADER = COLUMNS.encode() + b"\r\n"
LIST = b'{"data": [], "pageNumber": 1, "pageSize": 1, "totalPages": %d, "totalItems": %d}'
PATH = f"/v2/campaign-manager/reports/campaigns/{CAMPAIGN}/basic"


@attrs.define
class PayoutRow:
    """Twelve columns, of which four are converted."""

    payout_instruction_id: str
    external_id: str
    status: str
    amount: Decimal
    fee: Decimal
    currency: str
    created_at: datetime
    paid_at: datetime
    first_name: str
    email: str
    country: str
    note: str


def page(number: int, size: int, quoted: bool) -> bytes:
    """So many rows of about 120 bytes."""
    note = b'"some, note"' if quoted else b"some note"
    return HEADER + b"".join(
        b"%012d,ext-%d,Fulfilled,%d.50,0.25,USD,2026-11-22T10:00:00Z,2026-11-23T11:00:00Z,Name%d,a%d@ex.com,US,%b\r\n"
        % (row, row, row % 1000, row % 100, row % 1000, note)
        for row in range((number - 1) * size, number * size)
    )


def serve(rows: int, quoted: bool, tell: Any) -> None:
    """Give out the report from memory, until this process is ended."""
    size = rows // PAGES
    pages = {number: page(number, size, quoted) for number in range(1, PAGES + 1)}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            query = parse_qs(urlsplit(self.path).query)
            if "/reports/" in self.path:
                self.reply(pages.get(int(query["pageNumber"][0]), HEADER), "text/csv")
            else:
                self.reply(LIST % (rows, rows), "application/json")

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.reply(b'{"access_token": "t", "expires_in": 86400}', "application/json")

        def reply(self, body: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    tell.send(server.server_port)
    server.serve_forever()


def by_hand(url: str, target: Path) -> None:
    """What one writes without a library: no check, no retry, a header too many on each page."""
    with httpx.Client() as client, target.open("wb") as file:
        for number in range(1, PAGES + 2):
            query = {"pageNumber": number, "pageSize": 10_000}
            with client.stream("GET", url + PATH, params=query) as response:
                response.raise_for_status()
                for chunk in response.iter_bytes():
                    file.write(chunk)


def client(url: str) -> Talli:
    """A client of the server."""
    login = {"token_url": f"{url}/token", "client_id": "c", "client_secret": "s", "audience": "a"}
    return Talli(base_url=url, deadline=None, **login)


def save(url: str, target: Path) -> None:
    """The same with tallion."""
    with client(url) as made:
        made.reports.campaign_basic(CAMPAIGN, page_size=10_000).save(target)


def drain(items: Iterable[Any]) -> None:
    """Go through, and keep nothing."""
    deque(items, maxlen=0)


def text_of(content: bytes) -> io.TextIOWrapper:
    """The bytes as a text file."""
    return io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="")


def compare(
    title: str,
    target: float,
    contestants: dict[str, Callable[[], None]],
    before: Callable[[], None] = lambda: None,
) -> None:
    """Let two contestants take turns, ours first, each after `before`, and print their median ratio."""
    ours, theirs = contestants
    wall: dict[str, list[float]] = {name: [] for name in contestants}
    used: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(ROUNDS):
        for name, run in contestants.items():
            before()
            began, began_using = time.perf_counter(), time.process_time()
            run()
            wall[name].append(time.perf_counter() - began)
            used[name].append(time.process_time() - began_using)
    ratios = [
        statistics.median(theirs_ / ours_ for ours_, theirs_ in zip(of[ours], of[theirs], strict=True))
        for of in (wall, used)
    ]
    by_clock, by_processor = ratios
    print(f"{title}: {by_clock:.2f} x {theirs}, {by_processor:.2f} by processor time; target {target}")
    for name in contestants:
        clock, processor = statistics.median(wall[name]), statistics.median(used[name])
        print(f"    {name:28} {clock:6.2f} s, processor {processor:6.2f} s")


def peak_of_saving(url: str, target: str) -> None:
    """Save in this process, and print the most memory that it had."""
    save(url, Path(target))
    # Not ru_maxrss, in which the process that started this one counts.
    status = Path("/proc/self/status").read_text()
    peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    print(f"peak memory of a process that saves: {peak:.0f} MB; target 60")


def main() -> None:
    """Run all comparisons."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    for quoted in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            run(rows, quoted, Path(folder) / "report.csv")


def run(rows: int, quoted: bool, target: Path) -> None:
    """Save and read one report."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    server = context.Process(target=serve, args=(rows, quoted, theirs), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{ours.recv()}"
    save(url, target)
    size, fields = target.stat().st_size / 1e6, "a" if quoted else "no"
    print(f"{rows:,} rows, {PAGES} pages, {size:.0f} MB, {fields} quoted field in each row")
    contestants = {"save": lambda: save(url, target), "httpx by hand": lambda: by_hand(url, target)}
    # One must not pay for the unwritten pages of the file that the other left.
    compare("save", 0.8, contestants, before=lambda: target.unlink(missing_ok=True))
    alone = context.Process(target=peak_of_saving, args=(url, str(target)))
    alone.start()
    alone.join()
    save(url, target)
    read_all(target, rows)
    server.kill()


def read_all(target: Path, rows: int) -> None:
    """Read a saved report as text and as objects."""
    content = target.read_bytes()
    count = RowCount.of(rows, REPORTS_CAMPAIGN_BASIC, target)
    compare(
        "dict rows",
        1.0,
        {"rows()": lambda: drain(count()), "csv.DictReader": lambda: drain(csv.DictReader(text_of(content)))},
    )
    compare(
        "typed rows",
        0.5,
        {
            "rows(as_=)": lambda: drain(count(as_=PayoutRow)),
            "csv.reader": lambda: drain(csv.reader(text_of(content))),
        },
    )


if __name__ == "__main__":
    os.environ["NO_PROXY"] = "*"
    main()
