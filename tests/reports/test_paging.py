"""Pages are asked for in order, one ahead, paced like any call, and few of them are in memory."""

from __future__ import annotations

import gzip
import threading
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from tallion.call import Response
from tallion.errors import IncompleteReportError
from tallion.operation import Operation
from tallion.report_assembly import AskPage
from tallion.report_background import Background
from tallion.report_files import PartFile
from tallion.report_saving import Plan, _Saver
from tests.reports.served import HEADER, Reports, framed
from tests.runtime.given import REPORT
from tests.runtime.servers import Peer

Served = Callable[..., Reports]


class Turns:
    """A rate limiter that notes who took a turn."""

    def __init__(self) -> None:
        self.taken: list[str] = []

    def acquire(self, operation: Operation) -> float:
        self.taken.append(operation.name)
        return 0.0


def test_every_page_takes_a_turn(served: Served, kind: str, tmp_path: Path) -> None:
    """Also one that is asked for ahead; they are asked for in order, each once."""
    reports, turns = served(20), Turns()
    reports.save(kind, tmp_path / "r.csv", client=reports.client(kind, rate_limiter=turns))
    assert reports.asked == [1, 2, 3, 4]
    assert turns.taken.count("reports.campaign_basic") == 4


class Blocked(PartFile):
    """Takes nothing until it is let."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, {}, resume=False)
        self.let = threading.Event()

    def write(self, piece: bytes | memoryview) -> None:
        assert self.let.wait(10)
        super().write(piece)


def page(content: bytes) -> Response[bytes]:
    """A page as it came."""
    headers = {"content-type": "text/csv", "content-length": str(len(content))}
    return Response(
        parsed=content,
        status_code=200,
        headers=headers,
        content=content,
        request_id=None,
        attempts=1,
        elapsed=0.0,
    )


def test_the_next_page_is_asked_for_while_one_is_written(tmp_path: Path) -> None:
    """One page ahead, and the file has them in order."""
    plan = Plan(progress=False, resume=False, key=None, on_drift="raise")
    with Blocked(tmp_path / "r.csv") as part, Background("tallion-report") as background:
        steps = _Saver(REPORT, plan).run(part, lambda _: None, background)
        assert next(steps) == AskPage(number=1)
        assert steps.send(page(b"a\n1\n")) == AskPage(number=2)
        assert (tmp_path / "r.csv.part").read_bytes() == b""
        part.let.set()
        assert steps.send(page(b"a\n2\n")) == AskPage(number=3)
        with pytest.raises(StopIteration) as ended:
            steps.send(page(b"a\n"))
    assert (tmp_path / "r.csv").read_bytes() == b"a\n1\n2\n"
    assert (ended.value.value.rows, ended.value.value.pages) == (2, 2)


def test_memory_is_that_of_a_few_pages(served: Served, kind: str, tmp_path: Path) -> None:
    """A report of 40 MB in pages of 0.8 MB takes less than 10 MB."""
    reports = served([b"%05d,%b,1\r\n" % (number, b"x" * 100_000) for number in range(400)])
    client = reports.client(kind)
    tracemalloc.start()
    saved = reports.save(kind, tmp_path / "r.csv", client=client)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert saved.bytes > 40_000_000
    assert peak < 10_000_000


@pytest.mark.parametrize("missing", [8, 20, 40])
def test_gzip_that_ends_too_early_is_found_though_its_chunks_are_whole(
    served: Served, kind: str, tmp_path: Path, missing: int
) -> None:
    """Cut between two chunks, or without its trailer: the last chunk says that it is all."""
    reports = served(20)

    def cut(peer: Peer, number: int, _: bytes, __: bytes) -> None:
        head, payload = framed(gzip.compress(reports.page(number, 8), mtime=0)[:-missing], "chunked")
        peer.send(head.replace(b"\r\n", b"\r\ncontent-encoding: gzip\r\nconnection: close\r\n", 1) + payload)

    reports.faults[2] = cut
    with pytest.raises(IncompleteReportError) as caught:
        reports.save(kind, tmp_path / "r.csv")
    whole = len(reports.page(2, 8))
    assert (caught.value.page, caught.value.expected) == (2, None)
    assert len(HEADER) < (caught.value.received or 0) <= whole
    assert list(tmp_path.iterdir()) == []
