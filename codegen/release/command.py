"""`python -m codegen release [--bump LEVEL] [--go]`."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from codegen.diff.change import Judgement
from codegen.diff.report import counts
from codegen.diff.sources import SourceError
from codegen.findings import SpecError
from codegen.release.build import VERSION_FILE, build
from codegen.release.perform import into_dist, perform
from codegen.release.plan import Plan, planned
from codegen.release.version import Level

_ROOT = Path(__file__).parents[2]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "Exit code: 0 all is well, 1 the release is refused or failed; then nothing was changed."
    levels = [level.name.lower() for level in Level]
    parser.add_argument("--bump", choices=levels, help="the number that has to rise, if not the one needed")
    parser.add_argument("--go", action="store_true", help="do it; otherwise it is only told")


def run(given: argparse.Namespace) -> int:
    """Say what the next release would be, and make it if told to."""
    return _reported(lambda: _run(Level[given.bump.upper()] if given.bump else None, go=given.go))


def build_only(_: argparse.Namespace) -> int:
    """Build what a release would put into dist/."""
    return _reported(_build)


def _reported(action: Callable[[], int]) -> int:
    """Errors as messages, with what a failed command said."""
    try:
        return action()
    except (SourceError, SpecError, ValueError) as error:
        print(error, file=sys.stderr)
    except subprocess.CalledProcessError as error:
        print(error, error.stdout, error.stderr, sep="\n", file=sys.stderr)
    return 1


def _run(asked: Level | None, *, go: bool) -> int:
    plan = planned(_ROOT, asked)
    print(_told(plan))
    for refusal in plan.refusals:
        print(f"Refused: {refusal}.", file=sys.stderr)
    if plan.refusals:
        return 1
    print(_done(plan, perform(_ROOT, plan)) if go else "Nothing was changed: `make release GO=1` does it.")
    return 0


def _build() -> int:
    with tempfile.TemporaryDirectory() as folder:
        for path in into_dist(_ROOT, build(_ROOT, Path(folder))):
            print(path)
    return 0


def _told(plan: Plan) -> str:
    since = f"after {plan.last}" if plan.last else "the first release: nothing to compare it with"
    lines = [f"tallion {plan.version}, {since}", ""]
    noticed = [change for change in plan.changes if change.judgement is not Judgement.NEUTRAL]
    lines += [f"{change.judgement.upper():8} {change}" for change in noticed]
    found = ", ".join(f"{number} {judgement}" for judgement, number in counts(plan.changes).items())
    breaking = sum(fragment.breaks for fragment in plan.fragments)
    lines += [f"Changes: {found}.", f"Fragments: {len(plan.fragments)}, of which {breaking} break callers."]
    if plan.last and not plan.last.major:
        lines.append(
            "Before 1.0.0, what breaks callers raises the minor number, and all else the patch number."
        )
    return "\n".join([*lines, "", plan.changelog.rstrip(), "", *_steps(plan)])


def _steps(plan: Plan) -> list[str]:
    files = f"tallion-{plan.version}.tar.gz and tallion-{plan.version}-py3-none-any.whl"
    return [
        f"To do: write {plan.version} into {VERSION_FILE}; put the section above into CHANGELOG.md and",
        f"remove its fragments; build {files} into dist/;",
        f'commit "Release {plan.version}"; tag {plan.tag}.',
    ]


def _done(plan: Plan, made: list[Path]) -> str:
    names = " and ".join(map(str, made))
    return f"Released {plan.version}: {names}. To publish it: git push --atomic origin main {plan.tag}"
