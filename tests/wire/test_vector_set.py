"""Whether the vectors are complete: what the documents say of each operation, some vector shows."""

from __future__ import annotations

import pytest
from wire.described import Described, described
from wire.needs import missing

OPERATIONS = list(described())


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_the_vectors_of_an_operation_show_all_that_its_document_says(operation: Described) -> None:
    """Least and most, credentials, odd text, null, defaults, dry run and each error have their vector."""
    gaps = missing(operation)
    assert not gaps, "\n".join([f"no vector of {operation} shows", *gaps])


def test_all_operations_are_looked_at() -> None:
    """The documents describe 54 operations, and each is looked at."""
    assert len({str(operation) for operation in OPERATIONS}) == 54
