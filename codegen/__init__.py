"""Turns the specs into clients. Never shipped."""

import sys
from pathlib import Path

# The words in which operations are described are the runtime's, which is not installed while it is worked on.
sys.path.append(str(Path(__file__).parents[1] / "overrides"))
