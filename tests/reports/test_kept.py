"""What is kept of a download is believed as far as its manifest goes, and all checks go on."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tallion.call import RequestOptions
from tallion.errors import IncompleteReportError, PaginationError, ReportError
from tallion.report_files import PartFile
from tests.reports.served import CAMPAIGN, HEADER, Reports, other_body, reset_at, some_rows

Served = Callable[..., Reports]


at_lock: list[Callable[[], object]] = []
"""Done once, just before a file is locked."""


def lock_hook(event: str, _: object) -> None:
    """An audit hook, which stays as long as the process."""
    if event == "fcntl.flock" and at_lock:
        at_lock.pop()()


sys.addaudithook(lock_hook)


def test_a_file_that_another_download_moves_away_meanwhile_is_not_written(tmp_path: Path) -> None:
    """It was opened as the `.part`, and is the report of the other by the time that it is locked."""
    target, part = tmp_path / "r.csv", tmp_path / "r.csv.part"
    part.write_bytes(b"whole")
    at_lock.append(lambda: part.replace(target))
    with PartFile(target, {}, resume=False) as mine:
        mine.begin()
        mine.write(b"another")
    assert at_lock == []
    assert (target.read_bytes(), part.read_bytes()) == (b"whole", b"another")


def test_extras_of_the_query_make_another_report(served: Served, kind: str, tmp_path: Path) -> None:
    """What is kept of one is not gone on with for the other."""
    reports = served(20)
    reports.faults[3] = reset_at(0)

    def save(extra: str) -> None:
        client = reports.client(kind)
        options = RequestOptions(extra_query={"region": extra})
        report = client.reports.campaign_basic(CAMPAIGN, page_size=8, options=options)
        saving = report.save(tmp_path / "r.csv", resume=True)
        if kind == "async":
            asyncio.run(saving)

    with pytest.raises(IncompleteReportError):
        save("north")
    reports.faults.clear()
    with pytest.raises(ReportError, match="request differs"):
        save("south")
    save("north")
    assert (tmp_path / "r.csv").read_bytes() == reports.whole


def break_off(reports: Reports, kind: str, target: Path) -> Path:
    """Download two pages of three, and find the server well again; the `.part`."""
    reports.faults[3] = reset_at(0)
    with pytest.raises(IncompleteReportError):
        reports.save(kind, target, resume=True)
    reports.faults.clear()
    reports.asked.clear()
    return target.with_name(f"{target.name}.part")


def test_bytes_behind_the_last_whole_page_are_cut_off(served: Served, kind: str, tmp_path: Path) -> None:
    """Of a page that was being written when the power went."""
    reports = served(20)
    with break_off(reports, kind, tmp_path / "r.csv").open("ab") as part:
        part.write(b"17,half a r")
    reports.save(kind, tmp_path / "r.csv", resume=True)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
    assert reports.asked == [3, 4]


@pytest.mark.parametrize("how", ["emptied", "removed"])
def test_a_part_that_is_gone_is_begun_anew(served: Served, kind: str, tmp_path: Path, how: str) -> None:
    """Its manifest alone is of no use."""
    reports = served(20)
    part = break_off(reports, kind, tmp_path / "r.csv")
    part.unlink()
    if how == "emptied":
        part.touch()
    reports.save(kind, tmp_path / "r.csv", resume=True)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
    assert reports.asked == [1, 2, 3, 4]


def test_a_part_without_its_manifest_is_begun_anew(served: Served, kind: str, tmp_path: Path) -> None:
    """Nobody says how much of it is good."""
    reports = served(20)
    break_off(reports, kind, tmp_path / "r.csv")
    (tmp_path / "r.csv.part.json").unlink()
    reports.save(kind, tmp_path / "r.csv", resume=True)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
    assert reports.asked == [1, 2, 3, 4]


@pytest.mark.parametrize(
    "name", ["format", "operation", "base_url", "request", "page_size", "header_on_every_page"]
)
def test_a_manifest_with_anything_else_is_refused(
    served: Served, kind: str, tmp_path: Path, name: str
) -> None:
    """Another version of the manifest, or any setting that is not the same."""
    reports = served(20)
    break_off(reports, kind, tmp_path / "r.csv")
    path = tmp_path / "r.csv.part.json"
    manifest = json.loads(path.read_text())
    (manifest if name == "format" else manifest["settings"])[name] = "another"
    path.write_text(json.dumps(manifest))
    with pytest.raises(ReportError, match="another version" if name == "format" else f"{name} differs"):
        reports.save(kind, tmp_path / "r.csv", resume=True)
    assert reports.asked == []


def test_what_is_kept_is_not_used_unasked(served: Served, kind: str, tmp_path: Path) -> None:
    """Without `resume` the download begins anew, and removes it."""
    reports = served(20)
    break_off(reports, kind, tmp_path / "r.csv")
    reports.rows = some_rows(3)
    reports.save(kind, tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
    assert [path.name for path in tmp_path.iterdir()] == ["r.csv"]


def test_another_header_is_found_after_a_break(served: Served, kind: str, tmp_path: Path) -> None:
    """It is compared with the one in the file."""
    reports = served(20)
    break_off(reports, kind, tmp_path / "r.csv")
    reports.head = b"id,state,amount\r\n"
    with pytest.raises(ReportError, match="page 3 of the report has another header"):
        reports.save(kind, tmp_path / "r.csv", resume=True)


def test_the_same_page_is_found_after_a_break(served: Served, kind: str, tmp_path: Path) -> None:
    """It is compared with the last rows in the file."""
    reports = served(20)
    break_off(reports, kind, tmp_path / "r.csv")
    reports.faults[3] = other_body(reports.page(2, 8))
    with pytest.raises(PaginationError):
        reports.save(kind, tmp_path / "r.csv", resume=True)


def test_a_missing_line_end_is_added_after_a_break(served: Served, kind: str, tmp_path: Path) -> None:
    """No two rows become one."""
    reports = served(20)
    reports.faults[2] = other_body(reports.page(2, 8).rstrip(b"\r\n"))
    break_off(reports, kind, tmp_path / "r.csv")
    reports.save(kind, tmp_path / "r.csv", resume=True)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole


def test_pages_without_a_length_are_proved_after_a_break(served: Served, kind: str, tmp_path: Path) -> None:
    """Though those that came later had one: the last row and the one after it are asked for."""
    reports = served(20, framing="close")
    break_off(reports, kind, tmp_path / "r.csv")
    reports.framing = "length"
    reports.save(kind, tmp_path / "r.csv", resume=True)
    assert reports.asked == [3, 4, 20, 21]
    assert (tmp_path / "r.csv").read_bytes() == reports.whole


def test_a_page_that_is_found_cut_later_is_not_kept(served: Served, kind: str, tmp_path: Path) -> None:
    """The next page was asked for by then; the download goes on at the one that was wrong."""
    reports = served(20)
    reports.faults[2] = other_body(HEADER + b'1,a,2\r\n2,"b,3\r\n')
    with pytest.raises(IncompleteReportError):
        reports.save(kind, tmp_path / "r.csv", resume=True)
    reports.faults.clear()
    reports.asked.clear()
    reports.save(kind, tmp_path / "r.csv", resume=True)
    assert reports.asked == [2, 3, 4]
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
