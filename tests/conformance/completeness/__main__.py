"""`python -m tests.conformance.completeness`: every part of the documents, and the symbol that carries it.

Prints tables and all that is wrong, and writes them to `build/conformance/completeness.txt` and `.html`.
Arguments name the packages, of which the default is both.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.conformance.completeness.audit import audit
from tests.conformance.completeness.report import as_html, as_text, total
from tests.conformance.figures import keep

PACKAGES = ("talli", "talonone")
OUT = Path(__file__).parents[3] / "build" / "conformance"


def main() -> int:
    """Audit the packages; 1 if anything is untraced."""
    audits = [audit(package) for package in sys.argv[1:] or PACKAGES]
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "completeness.txt").write_text(as_text(audits), encoding="utf-8")
    (OUT / "completeness.html").write_text(as_html(audits), encoding="utf-8")
    sys.stdout.write(as_text(audits))
    problems = sum(len(audit.untraced) for audit in audits)
    document, symbols = (sum(total(each, forwards=way) for each in audits) for way in (True, False))
    keep("completeness", {"document": document, "symbols": symbols, "problems": problems})
    return 1 if any(audit.untraced for audit in audits) else 0


if __name__ == "__main__":
    sys.exit(main())
