"""Every operation is a command, and every argument that it has is an option."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
from wire import vectors
from wire.compare import read_json
from wire.samples import APIS, operations
from wire.vectors import METHOD, Vector

from tallion.cli import main

GENERATED = Path(__file__).parents[2] / "generated"
EVERYTHING = [
    vector
    for vector in vectors.ALL
    if Path(vector.name).name.startswith("everything_set") and METHOD in vector.ways and vector.exchanges
]


def word(name: str) -> str:
    """A Python name on the command line."""
    return name.strip("_").replace("_", "-")


def texts(value: Any, folder: Path) -> Iterator[str]:
    """A value as one types it, one text for each time that its option is given."""
    match value:
        case str():
            yield value
        case datetime() | date():
            yield value.isoformat()
        case (name, bytes(content)):
            (folder / name).write_bytes(content)
            yield str(folder / name)
        case int() | float() | Decimal():
            yield str(value)
        case list() if value and all(isinstance(item, str | tuple) for item in value):
            for item in value:
                yield from texts(item, folder)
        case _:
            yield json.dumps(value, default=str)


def command_line(vector: Vector, folder: Path) -> list[str]:
    """The command that makes the call of a vector."""
    resource, _, method = vector.operation.partition(".")
    words = [vector.api, word(resource), word(method), "--curl"]
    for name, value in vector.arguments.items():
        if name == "dry_run":
            words += ["--dry-run"] if value else []
        elif isinstance(value, bool):
            words.append(f"--{word(name)}" if value else f"--no-{word(name)}")
        elif name == "callback_api_key":
            secret = folder / "key"
            secret.write_text(value)
            secret.chmod(0o600)
            words += [f"--{word(name)}-file", str(secret)]
        else:
            words += [f"--{word(name)}={text}" for text in texts(value, folder)]
    return words


def masked(value: Any, shown: Any) -> Any:
    """What the vector sends, with `***` where that is shown."""
    if shown == "***":
        return shown
    if isinstance(value, Mapping) and isinstance(shown, Mapping):
        return {name: masked(item, shown.get(name)) for name, item in value.items()}
    if isinstance(value, list) and isinstance(shown, list):
        return [masked(item, other) for item, other in zip_longest(value, shown)]
    return value


def masked_query(target: str, shown: str) -> str:
    """The same for a target, whose values stand in a query."""
    pairs = zip_longest(target.split("&"), shown.split("&"), fillvalue="")
    return "&".join(other if other.endswith("=***") else pair for pair, other in pairs)


@pytest.mark.parametrize("vector", EVERYTHING, ids=str)
def test_every_argument_reaches_the_request(
    vector: Vector,
    tmp_path: Path,
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The request of a vector that sets everything is the one that `--curl` prints, but for secrets."""
    for name, value in vector.client.items():
        monkeypatch.setenv(f"{vector.api}_{name}".upper(), value)
    assert main(command_line(vector, tmp_path)) == 0
    shown = shlex.split(capsysbinary.readouterr().out.decode())
    target = shown[3].removeprefix("$BASE_URL").removeprefix("https://integration.talon.one")
    # A report asks for a total before its first page.
    (expected,) = [
        each["request"]
        for each in vector.exchanges
        if masked_query(each["request"]["target"], target) == target
    ][:1]
    assert shown[1:3] == ["--request", expected["method"]]
    body = expected["body"] or {}
    if "json" in body:
        sent = read_json(shown[shown.index("--data-binary") + 1])
        assert sent == masked(body["json"], sent)
    for part in body.get("multipart", ()):
        assert any(said.startswith(f"{part['name']}=") for said in shown), part


def test_every_package_has_commands(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """A further one needs its line in `tallion.cli.app`."""
    assert main(["operations"]) == 0
    lines = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    packages = {manifest.parent.name for manifest in GENERATED.glob("*/manifest.json")}
    assert packages
    assert {line["command"].partition(" ")[0] for line in lines} == packages


def test_every_operation_is_listed(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """`tallion operations` has what the documents have."""
    assert main(["operations"]) == 0
    lines = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    listed = {line["command"]: (line["safety"], line["deprecated"]) for line in lines}
    assert listed == {
        f"{api} {word(name.partition('.')[0])} {word(name.partition('.')[2])}": (
            operation["x-safety"],
            operation.get("deprecated", False),
        )
        for api in APIS
        for name, operation in operations(api)
    }
