"""A sandbox that begins anew for each test, and plain HTTP to talk to it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import httpx
import pytest

from tallion.sandbox import Sandbox


@pytest.fixture(autouse=True)
def same_path_for_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs that a test starts find our packages wherever this process found them."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    """The one server of this test process."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Sandbox:
    """A sandbox with nothing but the seeded data."""
    running_sandbox.reset()
    return running_sandbox


@pytest.fixture
def http(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A plain HTTP client of the sandbox."""
    with httpx.Client(base_url=sandbox.base_url, trust_env=False) as client:
        yield client
