from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.given import OPERATIONS
from tests.faults.run import run
from tests.faults.safety import RETRY_KEYS, SAFETY
from tests.faults.schedule import FAULTS, drawn

ROOT = Path(__file__).parents[2]
COUNT = 2_000
SABOTAGED = "talonone.cep.add_loyalty_points"

# The vendor's example of a Segment profile, version 1, has changes that the server ignores.
pytestmark = pytest.mark.filterwarnings("ignore:.* will be ignored:UserWarning")


@pytest.mark.slow
def test_no_schedule_of_faults_breaks_a_promise(capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever happens on the wire, nothing is done twice, and errors say what the server knows."""
    first = random.randrange(10**9)
    tally = run(range(first, first + COUNT))
    with capsys.disabled():
        sys.stdout.write(f"\n{tally.table()}\nseeds {first} to {first + COUNT - 1}\n")
    assert not tally.broken, "\n\n".join(tally.broken[:5])
    assert set(tally.operations) == set(SAFETY)
    assert {fault for fault, _ in tally.faults} == set(FAULTS)


def test_a_seed_gives_the_same_schedule_and_the_same_end() -> None:
    """So that a failure can be replayed."""
    first, again = run(range(7, 61)), run(range(7, 61))
    assert drawn(7) == drawn(7)
    assert (first.faults, first.outcomes) == (again.faults, again.outcomes)


def test_the_judge_knows_every_operation() -> None:
    """And says of none what the clients do not say; it is written down apart from them."""
    assert {name: operation.safety.value for name, operation in OPERATIONS.items()} == SAFETY
    keyed = {operation.name: operation.retry_key for operation in OPERATIONS.values() if operation.retry_key}
    assert keyed == {name: f"{where}.identifier" for name, where in RETRY_KEYS.items()}


@pytest.mark.slow
def test_a_create_that_is_declared_idempotent_is_found_out(tmp_path: Path) -> None:
    """Clients generated from a spec that is wrong about one operation carry it out twice, and are told so."""
    specs, out = tmp_path / "specs", tmp_path / "generated"
    shutil.copytree(ROOT / "specs", specs)
    text = (specs / "talonone.yaml").read_text(encoding="utf-8")
    pattern = r"(operationId: cep\.add_loyalty_points\n.*?x-safety: )create\n"
    sabotaged, changes = re.subn(pattern, r"\1idempotent\n", text, count=1, flags=re.DOTALL)
    assert changes == 1
    (specs / "talonone.yaml").write_text(sabotaged, encoding="utf-8")
    _python("-m", "codegen", "generate", "--specs", specs, "--out", out, packages=ROOT / "generated")
    judged = ["-m", "tests.faults", "--seed", "1", "--count", "300", "--only", SABOTAGED]
    wrong = _python(*judged, packages=out, expected=1)
    assert f"{SABOTAGED} (create, " in wrong
    assert "create was carried out 2 times" in wrong
    assert "replay: make faults SEED=" in wrong
    assert "0 broken" in _python(*judged, packages=ROOT / "generated")


def _python(*arguments: object, packages: Path, expected: int = 0) -> str:
    """What a Python prints that has these generated packages."""
    path = os.pathsep.join(map(str, (ROOT, ROOT / "overrides", packages, ROOT / "tests")))
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == expected, done.stdout + done.stderr
    return done.stdout
