"""`python -m codegen diff OLD NEW [--json]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.diff import report, sources
from codegen.diff.change import Judgement
from codegen.findings import SpecError

_ROOT = Path(__file__).parents[2]
_SOURCE = "a spec, a folder of specs, or a git revision of this repository"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "Exit code: 0 nothing breaks, 1 something breaks, 2 they cannot be compared."
    parser.add_argument("old", metavar="OLD", help=_SOURCE)
    parser.add_argument("new", metavar="NEW", help=_SOURCE)
    parser.add_argument("--json", action="store_true", help="for programs")


def run(given: argparse.Namespace) -> int:
    """Print what changed; 1 if that breaks callers, 2 if nobody can tell."""
    try:
        found = report.changes(*sources.read_both(given.old, given.new, _ROOT))
    except (sources.SourceError, SpecError) as error:
        print(error, file=sys.stderr)
        return 2
    print(report.in_json(given.old, given.new, found) if given.json else report.in_words(found))
    return int(any(change.judgement is Judgement.BREAKING for change in found))
