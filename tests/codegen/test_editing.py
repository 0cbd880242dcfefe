"""Editing a spec is all it takes to change a client and the command line."""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cli.shell import Ended, run, variables

from tests.codegen.tiny import ROOT, run_codegen, run_python

pytestmark = pytest.mark.slow

TALLI = ROOT / "specs" / "talli.yaml"
CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
PATHS = """
  /v2/campaign-manager/campaigns/{campaignId}/ledger:
    get:
      operationId: reports.ledger
      tags: [reports]
      summary: Download the ledger of a campaign
      x-safety: read
      x-provenance: assumed
      x-report: {header: every}
      x-pagination: {number: pageNumber, size: pageSize, first: 1, default-size: 50}
      parameters:
        - $ref: '#/components/parameters/CampaignId'
        - {name: pageNumber, in: query, schema: {type: integer}}
        - {name: pageSize, in: query, schema: {type: integer}}
        - {name: X-DRY-RUN, in: header, x-dry-run: true, schema: {type: boolean}}
      responses:
        '200':
          description: One page of the ledger.
          content:
            text/csv:
              schema: {type: string}
  /v2/campaign-manager/campaigns/{campaignId}/notes:
    post:
      operationId: campaigns.annotate
      tags: [campaigns]
      summary: Write a note on a campaign
      x-safety: create
      x-provenance: assumed
      parameters:
        - $ref: '#/components/parameters/CampaignId'
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Note'}
      responses:
        '200':
          description: The note.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Note'}
  /v2/campaign-manager/campaigns/{campaignId}/memos:
    post:
      operationId: memos.write
      tags: [campaigns]
      summary: Write a memo on a campaign
      x-safety: create
      x-provenance: assumed
      parameters:
        - $ref: '#/components/parameters/CampaignId'
        - {name: output, in: query, description: Named like an option of ours., schema: {type: string}}
        - {name: X-DRY-RUN, in: header, x-dry-run: true, schema: {type: boolean}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [text]
              properties:
                text: {type: string}
                colour: {type: string, enum: [red, green]}
                weight: {type: integer, minimum: 1, maximum: 9}
      responses:
        '204':
          description: Written.
"""
SCHEMA = """
    Note:
      type: object
      description: A note on a campaign.
      required: [text]
      properties:
        text: {type: string, description: What it says.}
        seenAt: {type: string, format: date-time}
        seenBy: {type: array, items: {type: string}}
        amount: {type: number, format: decimal}
        colour: {type: string, enum: [red, green]}
"""


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the edited spec, and below `out` what is generated from it."""
    folder = tmp_path_factory.mktemp("edited")
    (folder / "specs").mkdir()
    before, paths, after = TALLI.read_text(encoding="utf-8").partition("\npaths:\n")
    (folder / "specs" / TALLI.name).write_text(before + paths + PATHS + after + SCHEMA, encoding="utf-8")
    done = run_codegen("generate", "--specs", folder / "specs", "--out", folder / "out")
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture(scope="module")
def result(edited: Path) -> dict[str, Any]:
    """What a program did with a client of the edited spec."""
    program = Path(__file__).with_name("edited_client.py")
    printed: dict[str, Any] = json.loads(run_python(program, edited, packages=edited / "out"))
    assert printed.pop("from") == str(edited / "out" / "talli" / "__init__.py")
    printed["csv"] = [(edited / name).read_text(encoding="utf-8") for name in ("sync.csv", "async.csv")]
    return printed


def test_added_operations_reach_the_wire_from_both_clients(result: dict[str, Any]) -> None:
    """A report with a dry run, and a body of a new schema, are sent as the edited spec says."""
    note = '{"text":"Paid twice?","seenBy":["Ada"],"colour":"red"}'
    path = "/v2/campaign-manager/campaigns/3fa85f64-5717-4562-b3fc-2c963f66afa6"
    expected = [
        ["GET", f"{path}/ledger?pageNumber=1&pageSize=50", "true", ""],
        ["GET", f"{path}/ledger?pageNumber=2&pageSize=50", "true", ""],
        ["POST", f"{path}/notes", None, note],
    ]
    assert result["requests"] == expected * 2


def test_added_report_saves_its_csv(result: dict[str, Any]) -> None:
    """The report of the edited spec is saved by the synchronous and by the asynchronous client."""
    assert result["csv"] == ["id,amount\n1,12.50\n"] * 2


def test_added_schema_becomes_a_model_that_round_trips(result: dict[str, Any]) -> None:
    """A reply becomes the new model with typed fields, and goes back to what came."""
    assert result["note"] == {
        "text": "Paid twice?",
        "seenAt": "2030-01-02T03:04:05Z",
        "amount": 12.5,
        "colour": "red",
        "new": 1,
    }
    assert (result["amount"], result["seen_at"]) == ("12.5", "2030-01-02T03:04:05+00:00")
    assert result["same"]
    assert result["round_trip"]


@pytest.fixture
def tallion(edited: Path) -> Callable[..., Ended]:
    """The command, with the `talli` of the edited spec."""
    env = variables({})
    env["PYTHONPATH"] = os.pathsep.join([str(edited / "out"), env["PYTHONPATH"]])
    return partial(run, env=env)


def test_added_operation_is_listed_with_its_traits(tallion: Callable[..., Ended]) -> None:
    """Nothing of the command line had to be told."""
    (line,) = tallion("operations", "--search", "memos").lines
    assert line == {
        "command": "talli memos write",
        "method": "POST",
        "path": "/v2/campaign-manager/campaigns/{campaignId}/memos",
        "safety": "create",
        "dry_run": True,
        "deprecated": False,
        "summary": "Write a memo on a campaign.",
    }


def test_options_of_an_added_operation_follow_the_spec(tallion: Callable[..., Ended]) -> None:
    """Choices and bounds; what is called like one of our own options has another name."""
    shown = tallion(
        *("talli", "memos", "write", CAMPAIGN, "--curl", "--its-output", "x", "--dry-run"),
        *("--text", "Paid twice?", "--colour", "red", "--weight", "9"),
    )
    assert shown.status == 0, shown.err
    words = shlex.split(shown.out)
    assert words[3] == f"$BASE_URL/v2/campaign-manager/campaigns/{CAMPAIGN}/memos?output=x"
    assert "X-DRY-RUN: true" in words
    assert json.loads(words[-1]) == {"text": "Paid twice?", "colour": "red", "weight": 9}
    refused = tallion("talli", "memos", "write", CAMPAIGN, "--text=a", "--colour=blue")
    assert (refused.status, "'red', 'green'" in refused.err) == (2, True)
    refused = tallion("talli", "memos", "write", CAMPAIGN, "--text=a", "--weight=10")
    assert (refused.status, "1<=x<=9" in refused.err) == (2, True)
