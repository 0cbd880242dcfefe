"""A download that failed is gone on with, and ends as if it had never failed."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import random
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import pytest

from tallion.errors import AuthenticationError, IncompleteReportError, ReportError, TallionError
from tests.reports import child
from tests.reports.served import CAMPAIGN, Reports, reset_at
from tests.runtime.servers import Peer

Served = Callable[..., Reports]
KILLS = 6
"""In the normal run; `make torture-reports` takes two hundred."""


@pytest.fixture(scope="module")
def processes() -> ForkServerContext:
    """Starts processes in which everything is imported already."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        ["tests.reports.child", "tallion.client", "tallion.network", "talli.client"]
    )
    return context


@pytest.mark.parametrize("page", [1, 2, 3])
def test_it_goes_on_at_the_page_that_failed(served: Served, kind: str, tmp_path: Path, page: int) -> None:
    """Finished pages are not asked for again; nothing is left beside the target."""
    reports = served(20)
    reports.faults[page] = reset_at(40)
    with pytest.raises(IncompleteReportError):
        reports.save(kind, tmp_path / "r.csv", resume=True)
    assert not (tmp_path / "r.csv").exists()
    reports.faults.clear()
    reports.asked.clear()
    saved = reports.save(kind, tmp_path / "r.csv", resume=True)
    assert reports.asked == list(range(page, 5))
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
    assert (saved.rows, saved.pages, saved.bytes) == (20, 3, len(reports.whole))
    assert [path.name for path in tmp_path.iterdir()] == ["r.csv"]


def test_what_is_kept_says_what_it_is(served: Served, kind: str, tmp_path: Path) -> None:
    """Page, rows, sha256 and settings; no credential."""
    reports = served(20)
    reports.faults[3] = reset_at(0)
    with pytest.raises(IncompleteReportError) as caught:
        reports.save(kind, tmp_path / "r.csv", resume=True)
    manifest = json.loads((tmp_path / "r.csv.part.json").read_text())
    assert (manifest["state"]["number"], manifest["state"]["rows"]) == (3, 16)
    assert manifest["settings"]["operation"] == "talli.reports.campaign_basic"
    assert manifest["settings"]["page_size"] == 8
    assert len(manifest["sha256"]) == 64
    assert "token" not in (tmp_path / "r.csv.part.json").read_text()
    assert "resume=True" in "".join(getattr(caught.value, "__notes__", []))


def test_a_token_that_expires_is_renewed(served: Served, kind: str, tmp_path: Path) -> None:
    """On page 50, in the middle of the download, without a page asked for in vain but that one."""
    reports = served(60 * 2)
    reports.expires_at_page = 50
    saved = reports.save(kind, tmp_path / "r.csv", page_size=2)
    assert (saved.rows, reports.tokens) == (120, 2)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole


def test_a_token_that_is_refused_for_good_leaves_what_came(served: Served, kind: str, tmp_path: Path) -> None:
    """A later run, with a credential that works, goes on."""
    reports = served(20)
    reports.faults[3] = lambda peer, _n, _h, _p: peer.send(
        b"HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    )
    with pytest.raises(AuthenticationError):
        reports.save(kind, tmp_path / "r.csv", resume=True)
    reports.faults.clear()
    reports.save(kind, tmp_path / "r.csv", resume=True)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole


@pytest.mark.parametrize("other", ["campaign", "page_size", "server", "garbage", "part", "short"])
def test_what_is_of_another_report_is_refused(served: Served, kind: str, tmp_path: Path, other: str) -> None:
    """Another campaign, page size or server; a manifest that is none; a changed part. Nothing is sent."""
    reports = served(20)
    reports.faults[3] = reset_at(0)
    target, part = tmp_path / "r.csv", tmp_path / "r.csv.part"
    with pytest.raises(IncompleteReportError):
        reports.save(kind, target, resume=True)
    page_size, campaign = 8, CAMPAIGN
    if other == "campaign":
        campaign = CAMPAIGN.replace("3f", "4f")
    elif other == "page_size":
        page_size = 9
    elif other == "server":
        reports = served(20)
    elif other == "garbage":
        (tmp_path / "r.csv.part.json").write_text("{")
    else:
        content = part.read_bytes()
        part.write_bytes(content[:50] if other == "short" else content.replace(b"Ready", b"ready"))
    reports.asked.clear()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(ReportError, match="resume=False"):
        save(reports, kind, target, campaign, page_size)
    assert reports.asked == []
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    served_anew = served(20)
    served_anew.save(kind, target)
    assert target.read_bytes() == served_anew.whole


def save(reports: Reports, kind: str, target: Path, campaign: str, page_size: int) -> None:
    """Save another report, or in other pages."""

    async def saving() -> None:
        async with reports.client("async") as client:
            await client.reports.campaign_basic(campaign, page_size=page_size).save(target, resume=True)

    if kind == "async":
        asyncio.run(saving())
        return
    with reports.client() as client:
        client.reports.campaign_basic(campaign, page_size=page_size).save(target, resume=True)


def test_an_interrupted_download_can_be_gone_on_with(
    served: Served, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Ctrl-C keeps what came, also without `resume`, and says how to go on."""
    reports = served(20)

    def interrupt(progress: Any) -> None:
        if progress.pages == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        reports.save("sync", tmp_path / "r.csv", progress=interrupt)
    assert "resume=True" in caught.value.__notes__[0]
    assert "resume=True" in caplog.text
    reports.asked.clear()
    reports.save("sync", tmp_path / "r.csv", resume=True)
    assert reports.asked[0] in (2, 3)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole


def test_a_cancelled_task_leaves_the_same(served: Served, tmp_path: Path) -> None:
    """Which is what Ctrl-C makes of it in an event loop."""
    reports = served(20)
    waiting = threading.Event()

    def stall(peer: Peer, *_: Any) -> None:
        waiting.set()
        peer.server.stopped.wait(10)

    reports.faults[3] = stall

    async def cancelled() -> None:
        async with reports.client("async") as client:
            report = client.reports.campaign_basic(CAMPAIGN, page_size=8)
            task = asyncio.ensure_future(report.save(tmp_path / "r.csv"))
            await asyncio.to_thread(waiting.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(cancelled())
    assert not (tmp_path / "r.csv").exists()
    reports.faults.clear()
    reports.asked.clear()
    reports.save("async", tmp_path / "r.csv", resume=True)
    assert reports.asked == [3, 4]
    assert (tmp_path / "r.csv").read_bytes() == reports.whole


@pytest.mark.parametrize("kills", [KILLS, pytest.param(200, marks=pytest.mark.slow)])
def test_a_killed_download_is_gone_on_with(
    served: Served, tmp_path: Path, processes: ForkServerContext, kills: int
) -> None:
    """The target is absent or whole at any moment, and what goes on ends in the same bytes."""
    reports = served(200)
    target = tmp_path / "r.csv"
    began = time.monotonic()
    run(processes, child.save, reports.server.url, str(target), True).join(60)
    longest = time.monotonic() - began
    assert target.read_bytes() == reports.whole
    for seed in range(kills):
        target.unlink(missing_ok=True)
        moment = random.Random(seed).uniform(0, longest * 1.1)
        process = run(processes, child.save, reports.server.url, str(target), True)
        time.sleep(moment)
        process.kill()
        process.join(60)
        said = f"seed {seed}: killed after {moment:.3f} s"
        assert not target.exists() or target.read_bytes() == reports.whole, said
        with reports.client() as client:
            client.reports.campaign_basic(CAMPAIGN, page_size=8).save(target, resume=True)
        assert target.read_bytes() == reports.whole, said
        assert [path.name for path in tmp_path.iterdir()] == ["r.csv"], said


def run(processes: ForkServerContext, what: Any, *arguments: Any) -> Any:
    """Start a process."""
    process = processes.Process(target=what, args=arguments)
    process.start()
    return process


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Makes file systems of so many KiB, where that is permitted."""
    mounted: list[Path] = []

    def make(size: int) -> Path:
        folder = tmp_path / f"disk{size}"
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(folder)]
        if os.name != "posix" or subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("mounting is not permitted here")
        mounted.append(folder)
        return folder

    yield make
    for folder in mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("size", [4, 8, 12, 16, 24, 32, 40])
def test_a_full_disk_loses_nothing(
    served: Served, kind: str, small_disk: Callable[[int], Path], size: int
) -> None:
    """Whichever write it is that fails: the old target stays, and after a clearing the download goes on."""
    reports = served(1600)
    folder = small_disk(size)
    target = folder / "r.csv"
    target.write_bytes(b"as it was")
    with pytest.raises(OSError, match="No space left"):
        reports.save(kind, target, page_size=40, resume=True)
    assert target.read_bytes() == b"as it was"
    subprocess.run(["mount", "-o", "remount,size=1m", str(folder)], check=True)
    asked = len(reports.asked)
    reports.save(kind, target, page_size=40, resume=True)
    assert target.read_bytes() == reports.whole
    assert len(reports.asked) - asked <= 42
    assert [path.name for path in folder.iterdir()] == ["r.csv"]


def test_a_full_disk_leaves_nothing_without_resume(
    served: Served, kind: str, small_disk: Callable[[int], Path]
) -> None:
    """Not even a part that fills it."""
    reports = served(1600)
    target = small_disk(24) / "r.csv"
    with pytest.raises(OSError, match="No space left"):
        reports.save(kind, target, page_size=40)
    assert list(target.parent.iterdir()) == []


def test_a_limit_on_files_is_like_a_full_disk(
    served: Served, tmp_path: Path, processes: ForkServerContext
) -> None:
    """At every stage: within the first page, later ones, the manifest."""
    reports = served(60)
    for most in (0, 10, 100, 500, 1000, len(reports.whole) - 1):
        target = tmp_path / f"{most}.csv"
        process = run(processes, child.save_within, reports.server.url, str(target), most)
        process.join(60)
        assert process.exitcode == 3, most
        assert not target.exists()
        reports.save("sync", target, resume=True)
        assert target.read_bytes() == reports.whole


def test_of_two_downloads_one_wins(served: Served, kind: str, tmp_path: Path) -> None:
    """The other is told, before anything is sent; the file is whole."""
    reports = served(20)
    began, go_on = threading.Event(), threading.Event()

    def wait(peer: Peer, _: int, head: bytes, payload: bytes) -> None:
        began.set()
        go_on.wait(10)
        peer.send(head + payload)

    reports.faults[2] = wait
    results: list[Any] = []
    first = threading.Thread(target=lambda: results.append(reports.save(kind, tmp_path / "r.csv")))
    first.start()
    assert began.wait(10)
    other = served([b"x,other,1\r\n"])
    with pytest.raises(ReportError, match="Another download"):
        other.save(kind, tmp_path / "r.csv", resume=True)
    assert other.asked == []
    go_on.set()
    first.join(10)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
    assert results[0].rows == 20


def test_of_many_downloads_none_is_torn(served: Served, tmp_path: Path) -> None:
    """Whoever ends last has a whole report in the file, of one of the servers."""
    both = served(40), served([b"%04d,other,1\r\n" % n for n in range(40)])
    done: list[bytes] = []

    def save(reports: Reports) -> None:
        for _ in range(6):
            try:
                reports.save("sync", tmp_path / "r.csv")
            except TallionError:
                continue
            done.append(reports.whole)

    threads = [threading.Thread(target=save, args=(reports,)) for reports in both * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert done
    assert (tmp_path / "r.csv").read_bytes() in {reports.whole for reports in both}
    assert [path.name for path in tmp_path.iterdir()] == ["r.csv"]
