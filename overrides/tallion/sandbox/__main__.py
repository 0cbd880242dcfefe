"""`python -m tallion.sandbox`: both APIs on loopback, until Ctrl-C."""

from __future__ import annotations

import argparse
import shlex
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tallion.sandbox import Sandbox


def main() -> int:
    """Serve until told to stop."""
    options = _options()
    try:
        from tallion.sandbox import Sandbox

        sandbox = Sandbox(host=options.host, port=options.port)
        sandbox.serve(_announce)
    except (ImportError, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tallion.sandbox", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes any free port")
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address")
    return parser.parse_args()


def _announce(sandbox: Sandbox) -> None:
    """The address on the first line, then what to paste into a shell."""
    print(sandbox.base_url)
    for name, value in sandbox.env().items():
        print(f"export {name}={shlex.quote(value)}")
    for platform, key in sandbox.keys.items():
        print(f"# TALONONE_API_KEY for {platform}: {key}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
