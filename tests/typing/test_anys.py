"""The check that each `Any` in the generated packages has a reason."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
GENERATED = HERE.parents[1] / "generated"


def checked(*packages: Path) -> subprocess.CompletedProcess[str]:
    """What the check says, and how it ends."""
    command = [sys.executable, str(HERE / "anys.py"), *map(str, packages)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_every_any_has_a_reason() -> None:
    """In both packages, as they are."""
    ended = checked()
    assert ended.returncode == 0, ended.stdout
    assert ended.stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("models/coupon.py", "batch_id: str | None | Unset", "batch_id: Any"),
        ("models/coupon.py", "limits: Sequence[LimitConfig]", "limits: Sequence[Mapping[str, Any]]"),
        ("models/event.py", "effects: Sequence[Sequence[Any]]", "effects: Sequence[Any]"),
        ("models/loyalty.py", "cards: Sequence[LoyaltyCard]", "cards: Sequence[Any]"),
        ("resources/cep.py", "identifier: str | Unset", "identifier: Any | Unset"),
        ("resources/segment.py", ") -> models.IntegrationStateV2:", ") -> Any:"),
        ("api/cep/create_coupon.py", "Sequence[str | float | bool]]", "Any]"),
        ("api/cep/create_coupon.py", "Call[models.CouponResponse]", "Call[Any]"),
        ("client.py", "def __init__(\n        self,", "def __init__(\n        self,\n        more: Any,"),
    ],
)
def test_a_planted_any_is_found(tmp_path: Path, file: str, old: str, new: str) -> None:
    """Whether in place of a scalar, a model or a reply: the check names file and line, and fails."""
    package = tmp_path / "talonone"
    shutil.copytree(GENERATED / "talonone", package)
    path = package / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    ended = checked(package)
    assert ended.returncode == 1
    assert f"{path}:" in ended.stdout
