"""Play every wire vector each way, and see that they are complete: part of `make conformance`."""

from __future__ import annotations

import subprocess
import sys
from xml.etree import ElementTree

from figures import FOLDER, keep
from wire.described import described
from wire.vectors import ALL

TESTS = ("tests/wire/test_vectors.py", "tests/wire/test_vector_set.py")


def main() -> int:
    """Run the tests; their exit status."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    report = FOLDER / "vectors.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", f"--junit-xml={report}", *TESTS]
    status = subprocess.run(command, check=False).returncode
    cases = list(ElementTree.parse(report).iter("testcase"))  # noqa: S314
    failures = sum(1 for case in cases if case.find("failure") is not None or case.find("error") is not None)
    runs = sum(1 for case in cases if case.attrib["name"].startswith("test_these_bytes_are_sent"))
    operations = len(list(described()))
    figures = {"operations": operations, "vectors": len(ALL), "runs": runs, "failures": failures}
    keep("vectors", {**figures, "problems": status})
    return status


if __name__ == "__main__":
    sys.exit(main())
