"""`python -m codegen generate|check|lint`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen import pipeline
from codegen.engine import EngineError
from codegen.findings import SpecError
from codegen.publish import FormatError

_ROOT = Path(__file__).parent.parent


def main() -> int:
    """Run a command; 0 when all is well, 1 when something is to be mended."""
    arguments = _parser().parse_args()
    try:
        if arguments.command == "generate":
            pipeline.generate(arguments.specs, arguments.out)
            return 0
        if arguments.command == "check":
            return _report(
                [
                    f"generated: {name} is not what the specs give; run `make generate`"
                    for name in pipeline.check(arguments.specs, arguments.out)
                ]
            )
        return _report([str(finding) for finding in pipeline.findings(arguments.specs)])
    except (SpecError, EngineError, FormatError) as error:
        return _report([str(error)])


def _report(lines: list[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 1 if lines else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="codegen", description="Turn the specs into clients.")
    parser.add_argument("command", choices=("generate", "check", "lint"))
    parser.add_argument("--specs", type=Path, default=_ROOT / "specs", help="folder of the specs")
    parser.add_argument("--out", type=Path, default=_ROOT / "generated", help="folder of the packages")
    return parser


if __name__ == "__main__":
    sys.exit(main())
