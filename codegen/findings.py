"""What is wrong with a spec, where, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen


@frozen
class Finding:
    """One thing that is wrong."""

    file: str
    line: int
    pointer: str
    """JSON pointer into the spec."""
    rule: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.pointer or '/'}: {self.rule}. {self.remedy}"


class SpecError(Exception):
    """The spec cannot be used as it stands."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = tuple(findings)
