"""Saving in a process of its own, to be killed."""

from __future__ import annotations

import resource
import signal
from pathlib import Path

from talli import Talli
from tests.reports.served import CAMPAIGN


def save(url: str, path: str, resume: bool) -> None:
    """Save the report of the server at `url`."""
    with Talli(
        base_url=url, token_url=f"{url}/oauth/token", client_id="me", client_secret="s", audience="a"
    ) as client:
        client.reports.campaign_basic(CAMPAIGN, page_size=8).save(Path(path), resume=resume)


def save_within(url: str, path: str, most: int) -> None:
    """The same, with no file larger than so many bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    try:
        save(url, path, True)
    except OSError:
        raise SystemExit(3) from None
