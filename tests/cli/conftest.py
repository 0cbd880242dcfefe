"""A sandbox on loopback for the commands of a test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tallion.sandbox import Sandbox


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    """The sandbox of a test file, which starts once."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared: Sandbox) -> Sandbox:
    """The sandbox, as new: its state, requests and faults are those of this test."""
    shared.reset()
    return shared
