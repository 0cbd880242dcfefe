"""What is shown on a terminal: tables, narrow ones, colours, and Ctrl-C."""

from __future__ import annotations

import pytest
from cli.shell import CTRL_C, run, terminal, wait_until

from tallion.sandbox import Fault, Sandbox

CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
LIST = ("talli", "campaigns", "list")


def test_a_list_is_an_aligned_table(sandbox: Sandbox) -> None:
    """Below bold names; columns begin at the same place in each line, whatever page it came with."""
    with terminal(*LIST, "--page-size", "2", env=sandbox.env()) as shell:
        assert shell.end() == 0
    header, *rows = shell.shown.splitlines()
    assert header.startswith("\x1b[1mid")
    assert len(rows) == 3
    assert {row.index("Talli", 40) for row in rows} == {rows[0].index("Talli", 40)}
    assert rows[2].startswith("3c4d5e6f-a7b8-4901-9345-67890abcdef0")


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "dumb"])
def test_no_colour_where_none_is_wanted(env: dict[str, str], sandbox: Sandbox) -> None:
    """`NO_COLOR`, or a terminal that has none: no escape sequence at all."""
    with terminal(*LIST, env=sandbox.env() | env) as shell:
        assert shell.end() == 0
    assert "Spring refunds" in shell.shown
    assert "\x1b" not in shell.shown


def test_a_narrow_terminal_shows_what_fits_and_says_what_does_not(sandbox: Sandbox) -> None:
    """Whole columns, so that ids can be copied; the rest is named."""
    with terminal(*LIST, env=sandbox.env(), columns=60) as shell:
        assert shell.end() == 0
    lines = shell.shown.splitlines()
    assert all(len(line) <= 60 + len("\x1b[1m\x1b[0m") * 4 for line in lines[:4])
    assert CAMPAIGN in shell.shown
    assert "Not shown: " in lines[-1]
    assert "--output json" in lines[-1]


def test_a_very_narrow_terminal_folds_and_loses_nothing(sandbox: Sandbox) -> None:
    """Chosen columns are all there, in as many lines as they take."""
    with terminal(*LIST, "--columns", "id,name", env=sandbox.env() | {"NO_COLOR": "1"}, columns=30) as shell:
        assert shell.end() == 0
    cells = [(line[:14].strip(), line[14:].strip()) for line in shell.shown.splitlines()]
    assert all(len(line) <= 30 for line in shell.shown.splitlines())
    assert CAMPAIGN in "".join(left for left, _ in cells)
    assert "Not shown" not in shell.shown


def test_one_thing_is_a_line_for_each_field(sandbox: Sandbox) -> None:
    """Values below one another, in the order of the spec."""
    with terminal("talli", "campaigns", "get", CAMPAIGN, env=sandbox.env() | {"NO_COLOR": "1"}) as shell:
        assert shell.end() == 0
    first, second, *_ = shell.shown.splitlines()
    assert first.split() == ["id", CAMPAIGN]
    assert second.split() == ["name", "Spring", "refunds"]


def test_a_reply_without_anything_is_said_to_be_done(sandbox: Sandbox) -> None:
    """Silence would leave people in doubt."""
    env = sandbox.env() | {"TALONONE_API_KEY": sandbox.keys["segment"]}
    create = ("talonone", "segment", "create-audience", "--audience-id=17", "--audience-name=A", "--yes")
    assert run(*create, env=env).status == 0
    with terminal("talonone", "segment", "delete-audience", "17", env=env) as shell:
        assert shell.end() == 0, shell.shown
    assert "Done; the reply is empty." in shell.shown


def test_ctrl_c_between_pages_keeps_what_was_shown(sandbox: Sandbox) -> None:
    """130, without a trace; what came stays on the screen."""
    sandbox.fault("campaigns.list", Fault.delay(30), times=None, after=1)
    with terminal(*LIST, "--page-size", "1", env=sandbox.env()) as shell:
        shell.wait_for("Spring refunds")
        shell.send(CTRL_C)
        assert shell.end() == 130
    assert shell.shown.rstrip().endswith("Interrupted.")


def test_ctrl_c_while_it_waits_for_a_token(sandbox: Sandbox) -> None:
    """130 as well: nothing of the call was sent."""
    sandbox.fault("token", Fault.delay(30), times=None)
    with terminal(*LIST, env=sandbox.env()) as shell:
        wait_until(lambda: bool(sandbox.requests))
        shell.send(CTRL_C)
        assert shell.end() == 130
