"""Faults in a YAML file, in the order in which they are ordered."""

from __future__ import annotations

from pathlib import Path

from tallion.sandbox.faults import Order, order_from


def read_faults(path: Path) -> list[Order]:
    """The orders of a file: a list of what the control API takes.

    Raises:
        ValueError: it is no such list.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        entries = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except YAMLError as error:
        raise ValueError(f"{path} is not YAML: {error}") from None
    if not isinstance(entries, list):
        raise ValueError(f"{path} is not a list of faults.")
    return [_order(path, number, entry) for number, entry in enumerate(entries, 1)]


def _order(path: Path, number: int, entry: object) -> Order:
    try:
        return order_from(entry)
    except ValueError as error:
        raise ValueError(f"{path}, order {number}: {error}") from None
