"""Make the release that was planned: all of it, or nothing."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from codegen.release.build import build, set_version
from codegen.release.fragments import gathered
from codegen.release.plan import Plan
from codegen.release.repository import Repository


def perform(root: Path, plan: Plan) -> list[Path]:
    """Write version and changelog, build, commit and tag; what was built is then in dist/.

    Raises:
        subprocess.CalledProcessError: a step failed; the repository is what it was.
    """
    repository = Repository(root)
    before = repository.git("rev-parse", "HEAD")
    message = f"tallion {plan.version}\n\n{plan.changelog}"
    with tempfile.TemporaryDirectory() as folder:
        try:
            set_version(root, str(plan.version))
            gathered(root, plan.version, plan.date, draft=False)
            made = build(root, Path(folder))
            repository.commit_all(f"Release {plan.version}")
            # Verbatim: otherwise git takes the headings for comments.
            repository.git("tag", "--annotate", "--cleanup=verbatim", plan.tag, "--message", message)
        except BaseException:
            repository.restore(before)
            raise
        return into_dist(root, made)


def into_dist(root: Path, made: list[Path]) -> list[Path]:
    """Put what was built into dist/, relative to the root."""
    dist = root / "dist"
    dist.mkdir(exist_ok=True)
    return [Path(shutil.copyfile(path, dist / path.name)).relative_to(root) for path in made]
