"""`python -m codegen generate|check|lint|explain|diff|dist|release`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen import pipeline
from codegen.diff import command as diff
from codegen.explain import UnknownOperationError
from codegen.findings import SpecError
from codegen.publish import NotOursError
from codegen.release import command as release

_ROOT = Path(__file__).parent.parent
_SPECS = _ROOT / "specs"
_OUT = _ROOT / "generated"


def main() -> int:
    """Run a command; 0 when all is well, 1 when something is to be mended."""
    parser = _parser()
    arguments = parser.parse_args()
    if getattr(arguments, "package", None) and arguments.spec is None:
        parser.error("--package names the package of a --spec")
    try:
        code: int = arguments.run(arguments)
    except (SpecError, NotOursError) as error:
        return _report([str(error)])
    return code


def _generate(arguments: argparse.Namespace) -> int:
    if arguments.spec is None:
        pipeline.generate(arguments.specs, arguments.out)
    else:
        pipeline.generate_one(arguments.spec, arguments.package, arguments.out)
    return 0


def _check(arguments: argparse.Namespace) -> int:
    return _report([f"generated: {found}" for found in pipeline.check(arguments.specs, arguments.out)])


def _lint(arguments: argparse.Namespace) -> int:
    return _report([str(finding) for finding in pipeline.findings(arguments.specs)])


def _explain(arguments: argparse.Namespace) -> int:
    try:
        print(pipeline.explain(arguments.operation, arguments.specs))
    except UnknownOperationError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _report(lines: list[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 1 if lines else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="codegen", description="Turn the specs into clients.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    generate = _command(commands, "generate", _generate, "write the packages anew")
    _folders(generate)
    _one_api(generate)
    _folders(_command(commands, "check", _check, "say which files are not what the specs give"))
    _folders(_command(commands, "lint", _lint, "say what is wrong with the specs"))
    explain = _command(commands, "explain", _explain, "say all that is known of one operation")
    explain.add_argument("operation", help="its operationId, such as braze.create_coupon")
    explain.add_argument("--specs", type=Path, default=_SPECS, help="folder of the specs")
    release.arguments(
        _command(commands, "release", release.run, "say what the next release would be, or make it")
    )
    _command(commands, "dist", release.build_only, "build the wheel and the source distribution into dist/")
    diff.arguments(_command(commands, "diff", diff.run, "say what changed for users between two specs"))
    return parser


def _command(
    commands: Any, name: str, run: Callable[[argparse.Namespace], int], words: str
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words)
    command.set_defaults(run=run)
    return command


def _folders(command: argparse.ArgumentParser) -> None:
    command.add_argument("--specs", type=Path, default=_SPECS, help="folder of the specs")
    command.add_argument("--out", type=Path, default=_OUT, help="folder of the packages")


def _one_api(command: argparse.ArgumentParser) -> None:
    command.add_argument("--spec", type=Path, help="a single spec; only its package below --out is replaced")
    command.add_argument("--package", help="name of its package, if not the one of x-client")


if __name__ == "__main__":
    sys.exit(main())
