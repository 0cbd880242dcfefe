"""What an audit found, as text and as HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from tests.conformance.completeness.audit import Audit
from tests.conformance.completeness.checks import CHECKS

Row = tuple[str, int, int, int]
"""What it is, how many there are, how many are traced, how many are not."""

_STYLE = (
    "body { font: 15px sans-serif; margin: 2em } .bad { background: #fdd }"
    "td, th { padding: 2px 12px; text-align: right }"
    "td:first-child, th:first-child { text-align: left }"
)


def rows(audit: Audit, *, forwards: bool) -> Iterator[Row]:
    """A row for each kind of thing in the document, or in the generated code, and their sum."""
    kinds = {kind for kind in audit.counts | dict(audit.wrongs()) if (kind in _IN_DOCUMENT) is forwards}
    found = [_row(audit, kind) for kind in sorted(kinds)]
    yield from found
    yield "all", sum(row[1] for row in found), sum(row[2] for row in found), sum(row[3] for row in found)


def total(audit: Audit, *, forwards: bool) -> int:
    """How many things there are in the document, or in the generated code."""
    return list(rows(audit, forwards=forwards))[-1][1]


_IN_DOCUMENT = (*CHECKS, "unknown keyword")


def _row(audit: Audit, kind: str) -> Row:
    count, wrong = audit.counts[kind], audit.wrongs()[kind]
    return kind, count, max(count - wrong, 0), wrong


def _tables(audit: Audit) -> Iterator[tuple[str, Sequence[Row]]]:
    yield f"{audit.package}: in the document", list(rows(audit, forwards=True))
    yield f"{audit.package}: in the generated code", list(rows(audit, forwards=False))


def as_text(audits: Sequence[Audit]) -> str:
    """Tables, what is wrong, and what nothing has to carry."""
    lines: list[str] = []
    for audit in audits:
        for title, table in _tables(audit):
            lines += [f"{title:48} {'there':>7} {'traced':>7} {'missing':>7}"]
            lines += [
                f"  {kind:46} {there:7,} {traced:7,} {missing:7,}" for kind, there, traced, missing in table
            ]
            lines.append("")
        lines += [f"  {kind} {place}: {reason}" for kind, place, reason in audit.untraced]
        lines.append(f"{audit.package}: without a symbol, and why")
        lines += [f"  {count:7,}  {reason}" for reason, count in audit.left.most_common()]
        lines.append("")
    return "\n".join(lines)


def as_html(audits: Sequence[Audit]) -> str:
    """The same as one page without scripts."""
    body = "".join(_html(audit) for audit in audits)
    head = f"<meta charset=utf-8><title>Completeness</title><style>{_STYLE}</style>"
    return (
        f"<!doctype html>{head}<h1>Every part of the documents, and the symbol that carries it</h1>{body}\n"
    )


def _html(audit: Audit) -> str:
    parts = []
    for title, table in _tables(audit):
        parts.append(f"<h2>{escape(title)}</h2><table><tr><th>kind<th>there<th>traced<th>missing</tr>")
        for kind, *numbers in table:
            mark = " class=bad" if numbers[-1] else ""
            parts.append(
                f"<tr{mark}><td>{escape(kind)}{''.join(f'<td>{number:,}' for number in numbers)}</tr>"
            )
        parts.append("</table>")
    parts.append(
        "<ul>" + "".join(f"<li class=bad>{escape(': '.join(each))}" for each in audit.untraced) + "</ul>"
    )
    parts.append("<h3>Without a symbol, and why</h3><table>")
    parts += [f"<tr><td>{escape(reason)}<td>{count:,}</tr>" for reason, count in audit.left.most_common()]
    return "".join(parts) + "</table>"
