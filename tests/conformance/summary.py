"""The table at the end of `make conformance`: what each part counted, and whether all was well."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping

from tests.conformance.figures import Figures, kept

PARTS: Mapping[str, Callable[[Figures], str]] = {
    "vectors": "{operations} operations, {vectors} vectors, {runs} runs, {failures} failed".format_map,
    "completeness": "{document} parts of documents, {symbols} names, {problems} untraced".format_map,
    "cases": "{allowed} allowed calls, {replies} replies, {forbidden} forbidden calls".format_map,
    "oracles": "{agreements} agreements, {disagreements} disagreements, {problems} unexplained".format_map,
    "differential": (
        "{compared} calls by a stock client: {alike} alike but for `accept`, {differences} differences, "
        "{dropped} operations dropped, {problems} unexplained"
    ).format_map,
    "sandbox": "{good} replies 2xx, {bad} replies 4xx, of {both} of {operations} operations both".format_map,
    "mutants": "{found} of {there} found ({score}), seed {seed}".format_map,
}


def lines(found: Mapping[str, Figures | None]) -> Iterator[str]:
    """A line for each part, marked where something is wrong with it."""
    for part, words in PARTS.items():
        figures = found[part]
        said = "did not come to its end" if figures is None else words(figures)
        mark = "  <- FAILED" if is_wrong(figures) else ""
        yield f"{part:14} {said}{mark}"


def is_wrong(figures: Figures | None) -> bool:
    """Whether a part found something wrong, or did not come to its end."""
    return figures is None or figures["problems"] != 0


def main() -> int:
    """Print the table; 1 if something is wrong with any part."""
    found = {part: kept(part) for part in PARTS}
    sys.stdout.writelines(f"{line}\n" for line in lines(found))
    return 1 if any(map(is_wrong, found.values())) else 0


if __name__ == "__main__":
    sys.exit(main())
