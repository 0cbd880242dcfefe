from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.given import Bench


@pytest.fixture(params=["sync", "async"])
def bench(request: Any, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """The same test for both clients."""
    for name in ("TINY_API_KEY", "TINY_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return Bench(request.param)
