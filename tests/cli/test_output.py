"""What is shown in a pipe: JSON lines, CSV and tables, columns, and pipes that are closed early."""

from __future__ import annotations

import csv
import io
import select
import subprocess
from collections.abc import Callable

import pytest
from cli.shell import COMMAND, run, variables

from tallion.cli.sheets import write_csv
from tallion.cli.tables import print_table
from tallion.sandbox import Fault, Sandbox

CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
LIST = ("talli", "campaigns", "list")


def test_columns_are_chosen_by_name(sandbox: Sandbox) -> None:
    """In their order, also below others; what an entry lacks is null."""
    ended = run(*LIST, "--columns", "name,id,expiryDate", env=sandbox.env())
    assert ended.lines[0] == {"name": "Spring refunds", "id": CAMPAIGN, "expiryDate": None}
    assert list(ended.lines[0]) == ["name", "id", "expiryDate"]
    ended = run(
        *(
            "talonone",
            "braze",
            "create-coupon",
            "--application-id=398",
            "--campaign-id=5671",
            "--identifier=k",
        ),
        *("--set=attributes.city=Berlin", "--columns", "Value,Attributes.city"),
        env=sandbox.env(),
    )
    assert ended.lines == [{"Value": "ARGY-95UN", "Attributes.city": "Berlin"}]


@pytest.mark.slow
def test_csv_has_a_header_and_exact_values(sandbox: Sandbox) -> None:
    """Numbers keep their digits, what holds commas is quoted."""
    ended = run("talli", "reports", "campaign-basic", CAMPAIGN, "--output", "csv", env=sandbox.env())
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert (len(rows), rows[0]["amount"], rows[1]["lastName"]) == (2500, "100.00", "Example, Jr.")
    ended = run(
        *("talli", "payout-instructions", "list", "--page-size", "50", "--output", "csv"),
        *("--columns", "amount,status"),
        env=sandbox.env(),
    )
    header, first, *_ = ended.out.splitlines()
    assert header == "amount,status"
    assert first.partition(",")[0].replace(".", "").isdigit()


def test_a_table_in_a_pipe_is_as_wide_as_it_must_be(sandbox: Sandbox) -> None:
    """Without colours, and without leaving anything out."""
    ended = run("operations", "--search", "PAYOUT-instructions/{payout", "--output", "table", env={})
    header, *rows = ended.out.splitlines()
    assert header.split() == ["command", "method", "path", "safety", "dry_run", "deprecated", "summary"]
    assert len(rows) >= 3
    assert "\x1b" not in ended.out
    assert "/v2/campaign-manager/payout-instructions/{payoutInstructionId}" in ended.out


def test_an_empty_list_is_no_line(sandbox: Sandbox) -> None:
    """A header alone in CSV, a word on standard error for a table."""
    none = (*LIST, "--payout-instruction-id", "3f2504e0-4f89-41d3-9a0c-0305e82c3399")
    assert run(*none, env=sandbox.env()).out == ""
    assert run(*none, "--output", "csv", env=sandbox.env()).out.startswith("id,name,")
    table = run(*none, "--output", "table", env=sandbox.env())
    assert (table.out, table.err) == ("", "No entries.\n")


@pytest.mark.parametrize("output", ["json", "csv", "table"])
def test_a_reader_that_has_enough_ends_it(output: str, sandbox: Sandbox) -> None:
    """As `| head -1` does: no trace, no word, and no more pages than were needed."""
    command = [*COMMAND, *LIST, "--page-size", "1", "--output", output]
    sandbox.fault("campaigns.list", Fault.delay(0.3), times=None)
    with subprocess.Popen(
        command, env=variables(sandbox.env()), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert (process.stderr.read(), process.wait(30)) == (b"", 141)
    assert sum(request.operation == "campaigns.list" for request in sandbox.requests) < 4


def test_entries_come_as_they_arrive(sandbox: Sandbox) -> None:
    """The first page can be read while the server still thinks about the second one."""
    sandbox.fault("campaigns.list", Fault.delay(30), times=None, after=1)
    with subprocess.Popen(
        [*COMMAND, *LIST, "--page-size", "1"], env=variables(sandbox.env()), stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        is_there = bool(select.select([process.stdout], [], [], 20)[0])
        process.kill()
        assert is_there
        assert b"Spring refunds" in process.stdout.readline()


def test_output_is_utf8_whatever_the_locale(sandbox: Sandbox) -> None:
    """Programs read the same bytes on every machine."""
    env = variables(sandbox.env()) | {"PYTHONIOENCODING": "ascii"}
    which = ("--application-id=398", "--campaign-id=5671", "--identifier=k", "--set=attributes.city=Köln")
    command = [*COMMAND, "talonone", "braze", "create-coupon", *which, "--output"]
    for output in ("json", "csv", "table"):
        done = subprocess.run([*command, output], env=env, capture_output=True, check=True)
        assert "Köln".encode() in done.stdout


def test_control_characters_of_others_are_written_out(sandbox: Sandbox) -> None:
    """A name cannot clear the screen of whoever lists it."""
    body = '{"name": "evil\\u001b[2J"}'
    assert run("talli", "campaigns", "update", CAMPAIGN, "--body", body, env=sandbox.env()).status == 0
    ended = run(*LIST, "--output", "table", env=sandbox.env())
    assert ("\x1b" in ended.out, "evil\\x1b[2J" in ended.out) == (False, True), ended.out


@pytest.mark.parametrize("show", [print_table, write_csv], ids=["table", "csv"])
def test_what_only_later_entries_have_is_named(
    show: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """The first piece decides on the columns; what comes after it is not lost quietly."""
    show(iter([[{"a": 1}], [{"a": 2, "b": 3}]]), None, {})
    out, err = capsys.readouterr()
    assert [line.strip() for line in out.splitlines()] == ["a", "1", "2"]
    assert err == "Not shown: b. --columns chooses, --output json shows all.\n"
