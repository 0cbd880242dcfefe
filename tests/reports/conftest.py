from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.reports.served import Reports, some_rows


@pytest.fixture(params=["sync", "async"])
def kind(request: Any) -> str:
    """The same test for both clients."""
    return str(request.param)


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Reports]]:
    """Starts servers of reports, and stops them at the end."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    started: list[Reports] = []

    def start(rows: int | list[bytes], **options: Any) -> Reports:
        made = Reports(some_rows(rows) if isinstance(rows, int) else rows, **options)
        started.append(made)
        return made

    yield start
    for made in started:
        made.server.close()
