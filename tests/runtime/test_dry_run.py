from __future__ import annotations

import pytest

from tallion.errors import DryRunUnsupportedError
from tallion.operation import Outcome
from tests.runtime.given import DRY, IDEMPOTENT, KEYED, MONEY, READ, Bench, call, ok


@pytest.mark.parametrize("headers", [(), (("x-dry-run", "false"),), (("X-DRY-RUN", "true"),)])
def test_a_client_in_dry_run_sends_the_header(bench: Bench, headers: tuple[tuple[str, str], ...]) -> None:
    """Once, and whatever the call says."""
    bench.go(call(DRY, headers=headers), ok(), dry_run=True)
    assert bench.server.requests[0].headers.get_list("x-dry-run") == ["true"]


def test_a_client_in_dry_run_reads(bench: Bench) -> None:
    """Reading changes nothing."""
    bench.go(call(READ), ok(), dry_run=True)
    assert bench.server.sent == 1


@pytest.mark.parametrize("what", [call(IDEMPOTENT), KEYED, call(MONEY)])
def test_a_client_in_dry_run_refuses_the_rest(bench: Bench, what: object) -> None:
    """Before anything is sent, a token request included; the error holds the call."""
    with pytest.raises(DryRunUnsupportedError) as caught:
        bench.go(what, ok(), dry_run=True)  # type: ignore[arg-type]
    assert (bench.server.sent, caught.value.outcome) == (0, Outcome.NOT_SENT)
    assert caught.value.call is not None
    assert caught.value.call.operation == what.operation  # type: ignore[attr-defined]


def test_the_escape_hatch_is_dry_too(bench: Bench) -> None:
    """`request` is refused like a call."""
    client = bench.client(ok(), dry_run=True)
    with pytest.raises(DryRunUnsupportedError):
        bench.done(client.request("POST", "/x", safety="create"))
    bench.done(client.request("POST", "/x", safety="read"))
    assert bench.server.sent == 1
