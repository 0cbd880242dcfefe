from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.mutation.plan import KINDS, drawn
from tests.conformance.mutation.runtime_kinds import KINDS as RUNTIME_KINDS
from tests.conformance.mutation.sources import Edit, NoChangeError, read
from tests.conformance.mutation.targets import targets

ROOT = Path(__file__).parents[2]
ENDPOINT = "generated/talonone/api/braze/create_coupon.py"

TRY = """
import json, sys
import httpx, hypothesis, pytest, wire.vectors
from tests.conformance.mutation.plan import Mutant
from tests.conformance.mutation.runner import run
from tests.conformance.mutation.sources import Edit

mutants = [Mutant(operation, kind, Edit(*edit)) for operation, kind, edit in json.load(sys.stdin)]
verdicts = {str(each.mutant.edit): each.probe for each in run(mutants, at_once=2, longest=float(sys.argv[1]))}
print(json.dumps([verdicts[str(mutant.edit)] for mutant in mutants]))
"""


def tried(mutants: list[tuple[str, str, Edit]], longest: float = 100) -> list[str]:
    """Which probe found each mutant, tried by a process that has loaded nothing of ours."""
    told = [(name, kind, (edit.file, edit.start, edit.end, edit.new)) for name, kind, edit in mutants]
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    done = subprocess.run(
        [sys.executable, "-c", TRY, str(longest)],
        input=json.dumps(told),
        env={**os.environ, "PYTHONPATH": paths},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=8 * longest,  # busy or idle, it is noticed sooner
    )
    found: list[str] = json.loads(done.stdout)
    return found


def edit(old: str, new: str) -> Edit:
    """An edit of the endpoint of `braze.create_coupon`."""
    content = read(ENDPOINT).content
    assert content.count(old.encode()) == 1
    start = content.index(old.encode())
    return Edit(ENDPOINT, start, start + len(old.encode()), new)


def test_a_seed_gives_the_same_mutants_evenly() -> None:
    """Drawn again they are the same; no two are; no operation has two more than another."""
    mutants = drawn(7, 200)
    assert mutants == drawn(7, 200)
    assert mutants != drawn(8, 200)
    assert len({mutant.edit for mutant in mutants}) == 200
    counts = Counter(mutant.operation for mutant in mutants)
    assert counts.keys() == set(map(str, targets()))
    assert set(counts.values()) == {3, 4}


def test_each_kind_has_something_to_break() -> None:
    """And all that it gives is Python that means something else."""
    given: Counter[str] = Counter()
    operations = [each for each in targets() if str(each) in SOME]
    for target in operations:
        for kind, edits in KINDS.items():
            for each in list(edits(target))[:: 40 if kind in RUNTIME_KINDS else 5]:
                each.applied()
                given[kind] += 1
    assert given.keys() == KINDS.keys()


SOME = (
    "talli.payout_instructions.list",
    "talli.payout_instructions.create",
    "talonone.cep.create_coupon",
    "talonone.segment.update_customer_session",
)


@pytest.mark.parametrize(
    ("old", "new"), [("builder.json(", "builder.json ("), ("builder.json(", "builder.json((")]
)
def test_what_changes_nothing_or_is_no_python_is_no_mutant(old: str, new: str) -> None:
    """Whoever draws it is told."""
    with pytest.raises(NoChangeError):
        edit(old, new).applied()


@pytest.mark.slow
def test_harm_is_found_and_none_is_not() -> None:
    """A lost body and code that ends the process are found; a statement without effect is not."""
    name = "talonone.braze.create_coupon"
    found = tried(
        [
            (name, "harm", edit("builder.json(body, ", "builder.json({}, ")),
            (name, "harm", edit("OPERATION: Final", "raise SystemExit; OPERATION: Final")),
            (name, "does no harm", edit("builder = C", "assert True; builder = C")),
        ]
    )
    assert found == ["vectors", "its end", ""]


@pytest.mark.slow
@pytest.mark.parametrize("forever", ["while True: pass", "import threading; threading.Event().wait()"])
def test_what_never_ends_is_found(forever: str) -> None:
    """Busy or not, it is not waited for."""
    endless = edit("return builder.call(parse)", forever)
    assert tried([("talonone.braze.create_coupon", "harm", endless)], longest=4) == ["time"]


@pytest.mark.slow
def test_a_sample_is_found() -> None:
    """Some of what `make mutants` tries, in what is generated."""
    seed = 20301122
    generated = [each for each in drawn(seed, 54) if each.edit.file.startswith("generated/")][:8]
    found = tried([(each.operation, each.kind, each.edit) for each in generated])
    unseen: list[Any] = [str(each) for each, probe in zip(generated, found, strict=True) if not probe]
    assert not unseen, f"seed {seed}"
