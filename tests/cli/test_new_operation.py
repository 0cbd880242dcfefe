"""An operation that is added to a spec is a command once the package is generated anew."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
from collections.abc import Callable

import pytest
from cli.shell import COMMAND, variables

from tests.codegen.tiny import ROOT, run_codegen

pytestmark = pytest.mark.slow

CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
PATHS = """
  /v2/campaign-manager/campaigns/{campaignId}/notes:
    post:
      operationId: notes.write
      tags: [campaigns]
      summary: Write a note on a campaign
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


@pytest.fixture(scope="module")
def tallion(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The command, with a `talli` that was generated from an edited spec."""
    folder = tmp_path_factory.mktemp("edited")
    shutil.copytree(ROOT / "specs", folder / "specs")
    (folder / "specs" / "talonone.yaml").unlink()
    spec = folder / "specs" / "talli.yaml"
    before, paths, after = spec.read_text(encoding="utf-8").partition("\npaths:\n")
    spec.write_text(before + paths + PATHS + after, encoding="utf-8")
    done = run_codegen("generate", "--specs", folder / "specs", "--out", folder / "out")
    assert (done.returncode, done.stderr) == (0, "")
    env = variables({})
    env["PYTHONPATH"] = os.pathsep.join([str(folder / "out"), env["PYTHONPATH"]])

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*COMMAND, *arguments], env=env, capture_output=True, text=True, check=False)

    return run


def test_it_is_listed_with_its_traits(tallion: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    """Nothing of the command line had to be told."""
    (line,) = tallion("operations", "--search", "notes").stdout.splitlines()
    assert json.loads(line) == {
        "command": "talli notes write",
        "method": "POST",
        "path": "/v2/campaign-manager/campaigns/{campaignId}/notes",
        "safety": "create",
        "dry_run": True,
        "deprecated": False,
        "summary": "Write a note on a campaign.",
    }


def test_its_options_follow_the_spec(tallion: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    """Choices and bounds; what is called like one of our own options has another name."""
    shown = tallion(
        *("talli", "notes", "write", CAMPAIGN, "--curl", "--its-output", "x", "--dry-run"),
        *("--text", "Paid twice?", "--colour", "red", "--weight", "9"),
    )
    assert shown.returncode == 0, shown.stderr
    words = shlex.split(shown.stdout)
    assert words[3] == f"$BASE_URL/v2/campaign-manager/campaigns/{CAMPAIGN}/notes?output=x"
    assert "X-DRY-RUN: true" in words
    assert json.loads(words[-1]) == {"text": "Paid twice?", "colour": "red", "weight": 9}
    refused = tallion("talli", "notes", "write", CAMPAIGN, "--text=a", "--colour=blue")
    assert (refused.returncode, "'red', 'green'" in refused.stderr) == (2, True)
    refused = tallion("talli", "notes", "write", CAMPAIGN, "--text=a", "--weight=10")
    assert (refused.returncode, "1<=x<=9" in refused.stderr) == (2, True)
