"""`python -m tallion.cli`: the command `tallion`, where it is not installed."""

from __future__ import annotations

import sys

from tallion.cli import main

if __name__ == "__main__":
    sys.exit(main())
