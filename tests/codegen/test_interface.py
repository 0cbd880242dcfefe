"""What griffe finds of the Python interface, lazy packages included."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff.interface import interface_changes
from tests.codegen.repositories import copied

RUNTIME = """
from typing import TYPE_CHECKING

from tallion.lazy import lazy_names

if TYPE_CHECKING:
    from tallion.call import Call as Call
else:
    __getattr__, __dir__ = lazy_names(__name__, {"Call": "call"})
"""
CALL = """
class Call:
    timeout: float = 1.0

    def send(self, body: str, *, attempts: int = 3) -> str:
        return body
"""
PACKAGE = """
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop.client import Shop as Shop
else:
    from tallion.lazy import lazy_package

    __getattr__, __dir__ = lazy_package(__name__, names={"Shop": "shop.client"}, modules=())

__all__ = ["Shop"]
"""
CLIENT = """
from tallion.call import Call


class Shop(Call):
    def buy(self, *, name: str) -> None: ...
"""
ERRORS, CLIENTS = "overrides/tallion/errors.py", "generated/shop/client.py"
FILES = {
    "overrides/tallion/__init__.py": RUNTIME,
    "overrides/tallion/call.py": CALL,
    "overrides/tallion/inside.py": "def helper(value: int) -> int: ...\n",
    ERRORS: "class ShopError(Exception):\n    outcome: str\n",
    "generated/shop/__init__.py": PACKAGE,
    CLIENTS: CLIENT,
}

CHANGES: dict[str, tuple[str, str, str, list[str]]] = {
    "an export that is gone": (
        "overrides/tallion/__init__.py",
        "    from tallion.call import Call as Call\n",
        "    pass\n",
        ["tallion.Call: public object was removed (griffe) overrides/tallion/call.py:2"],
    ),
    "a method of an exported class": (
        "overrides/tallion/call.py",
        "attempts: int = 3",
        "attempts: int",
        ["tallion.call.Call.send(attempts): parameter is now required (griffe) overrides/tallion/call.py:5"],
    ),
    "a module that is imported": (
        ERRORS,
        "    outcome: str\n",
        "    pass\n",
        [f"tallion.errors.ShopError.outcome: public object was removed (griffe) {ERRORS}:2"],
    ),
    "a keyword of a generated method": (
        CLIENTS,
        "name: str",
        "label: str",
        [
            f"shop.client.Shop.buy(label): parameter was added as required (griffe) {CLIENTS}:6",
            f"shop.client.Shop.buy(name): parameter was removed (griffe) {CLIENTS}:6",
        ],
    ),
    "nothing that callers see": ("overrides/tallion/inside.py", "value: int", "number: int", []),
    "more than there was": (
        "overrides/tallion/call.py",
        "attempts: int = 3",
        "attempts: int = 3, deadline: float = 2",
        [],
    ),
}


def written(root: Path) -> Path:
    """A tree with a runtime and a generated package."""
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize(("name", "old", "new", "told"), CHANGES.values(), ids=CHANGES)
def test_what_breaks_is_told(tmp_path: Path, name: str, old: str, new: str, told: list[str]) -> None:
    """Exports, what they lead to and the modules that callers import are the interface; the rest is not."""
    before, after = written(tmp_path / "before"), written(tmp_path / "after")
    text = (after / name).read_text(encoding="utf-8")
    assert old in text
    (after / name).write_text(text.replace(old, new), encoding="utf-8")
    changes = interface_changes(before, after)
    assert [str(change) for change in changes] == told
    assert {change.judgement for change in changes} <= {"breaking"}


def test_a_package_that_is_gone_breaks(tmp_path: Path) -> None:
    """Nothing of it is compared, so it is told by itself."""
    before, after = written(tmp_path / "before"), written(tmp_path / "after")
    (after / "generated/shop/__init__.py").unlink()
    assert [change.name for change in interface_changes(before, after)] == ["shop"]


@pytest.mark.slow
def test_our_own_exports_are_seen(tmp_path: Path) -> None:
    """A name that goes from the lazy `__init__` of each of our packages is found, and nothing else."""
    copied(tmp_path / "before", "overrides", "generated")
    copied(tmp_path / "after", "overrides", "generated")
    for name, line in (
        ("overrides/tallion", "    from tallion.reports import column as column\n"),
        ("generated/talli", "    from tallion.unset import UNSET as UNSET\n"),
        ("generated/talonone", "    from talonone.client import TalonOne as TalonOne\n"),
    ):
        path = tmp_path / "after" / name / "__init__.py"
        text = path.read_text(encoding="utf-8")
        assert line in text
        path.write_text(text.replace(line, ""), encoding="utf-8")
    found = interface_changes(tmp_path / "before", tmp_path / "after")
    assert [change.name for change in found] == ["talli.UNSET", "tallion.column", "talonone.TalonOne"]
