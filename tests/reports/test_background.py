"""Work in a thread, one piece after another."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import pytest

from tallion.report_background import Background
from tallion.report_files import PartFile


def fail() -> None:
    """Work that goes wrong."""
    raise ValueError("a full disk")


def test_it_is_done_while_its_owner_goes_on() -> None:
    """The owner is back before the work is done, and waits for it before it gives more."""
    go_on, done = threading.Event(), []
    with Background("tallion-report") as background:
        background.do(lambda: done.append(go_on.wait(10)))
        assert done == []
        go_on.set()
        background.do(lambda: done.append(2))
        assert done[0] is True
        background.settle()
        assert done == [True, 2]


@pytest.mark.parametrize("how", ["settle", "do"])
def test_what_goes_wrong_is_raised_once(how: str) -> None:
    """By `settle`, or when the next piece is given, which is not begun then."""
    begun: list[int] = []
    with Background("tallion-report") as background:
        background.do(fail)
        with pytest.raises(ValueError, match="a full disk"):
            background.settle() if how == "settle" else background.do(lambda: begun.append(1))
        background.settle()
    assert begun == []


def test_nothing_is_left_running() -> None:
    """Leaving waits, whatever it is left for."""
    go_on, done = threading.Event(), []
    with Background("tallion-report") as background:
        background.do(lambda: done.append(go_on.wait(10)))
        threading.Timer(0.1, go_on.set).start()
    assert done == [True]
    assert not [thread for thread in threading.enumerate() if "tallion-report" in thread.name]


@pytest.mark.parametrize("fails", [False, True])
def test_a_file_is_flushed_while_more_is_written(tmp_path: Path, fails: bool) -> None:
    """It comes out whole, or not at all; the flushes have ended before it is closed."""
    target, piece = tmp_path / "r.csv", b"1,a\n" * 4_200_000
    try:
        with PartFile(target, {}, resume=False) as part:
            part.begin()
            for _ in range(2):
                part.write(piece)
            if fails:
                raise ValueError("the server is gone")
            assert part.publish() == hashlib.sha256(piece * 2).hexdigest()
    except ValueError:
        assert fails
    assert not [thread for thread in threading.enumerate() if "tallion-report" in thread.name]
    assert [path.read_bytes() == piece * 2 for path in tmp_path.iterdir()] == [True] * (not fails)
