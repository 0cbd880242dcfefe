"""The same calls by stock openapi-python-client and by the vectors: part of `make conformance`.

Each difference in what is sent, and each operation that the stock generator drops, is explained in
`differences.toml`: so it says what the templates and the runtime add. One that is not there fails, and so
does an explanation of nothing.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from differential.compare import comparable, differences
from differential.stock import WORK, endpoint, make_client
from figures import keep
from oracles.documents import PACKAGES, Document, Operation
from oracles.listed import Disagreement, read_list, unexplained
from wire.vectors import ALL

LIST = Path(__file__).parents[1] / "differences.toml"


def main() -> int:
    """Compare every operation; 0 if each difference is explained."""
    sys.path.insert(0, str(WORK))
    found: list[Disagreement] = []
    counts: Counter[str] = Counter()
    for package in PACKAGES:
        dropped = make_client(package)
        for operation in Document(package).operations():
            if (operation.method, operation.path) in dropped or endpoint(operation) is None:
                found.append(Disagreement("stock", "dropped", operation.name, "was not generated"))
                continue
            for those in _of(operation):
                counts["compared"] += 1
                counts["alike"] += all(map(_is_accept, those))
                found += those
    problems = unexplained(found, read_list(LIST)["disagreement"])
    sys.stdout.writelines(f"{problem}\n" for problem in dict.fromkeys(problems))
    dropped_ones = sum(each.rule == "dropped" for each in found)
    figures = {**counts, "differences": len(found), "dropped": dropped_ones, "problems": len(problems)}
    sys.stdout.write(f"{', '.join(f'{name} {count}' for name, count in figures.items())}\n")
    keep("differential", figures)
    return 1 if problems else 0


def _of(operation: Operation) -> Iterator[list[Disagreement]]:
    """The differences in each call of an operation."""
    own = f"{operation.package}/{operation.name}/"
    for vector in ALL:
        if vector.name.startswith(own) and comparable(vector):
            yield list(differences(operation, vector))


def _is_accept(difference: Disagreement) -> bool:
    return difference.rule == "header" and difference.why.startswith("accept ")


if __name__ == "__main__":
    sys.exit(main())
