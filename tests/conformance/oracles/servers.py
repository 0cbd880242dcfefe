"""Makes the servers of datamodel-code-generator, in a scratch folder."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from oracles.documents import ROOT

_OPTIONS = (
    "--input-file-type=openapi",
    "--preset=standard-py311-20261027",
    "--use-annotated",
    "--strict-nullable",
    "--use-missing-sentinel",
    "--openapi-scopes=api",
    "--generate-server=fastapi",
)


def make_server(package: str, programs: Path, folder: Path, left_out: list[dict[str, str]]) -> list[str]:
    """Make the server of a package, without the parameters that its generator cannot read.

    Args:
        left_out: parameters to leave out, each with its `package` and `parameter`.

    Returns:
        What is left out in vain.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    document = json.loads((ROOT / "generated" / package / "openapi.json").read_text(encoding="utf-8"))
    names = [entry["parameter"] for entry in left_out if entry["package"] == package]
    if not names:
        _generate(package, document, programs, folder).check_returncode()
        return []
    problems = []
    if _generate(package, document, programs, folder).returncode == 0:
        problems.append(f"left out in vain: {', '.join(names)}")
    shutil.rmtree(folder)
    folder.mkdir()
    _generate(package, _without(document, names), programs, folder).check_returncode()
    return problems


def _without(document: Any, names: list[str]) -> Any:
    references = {f"#/components/parameters/{name}" for name in names}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "parameters" in operation:
                operation["parameters"] = [
                    each for each in operation["parameters"] if each.get("$ref") not in references
                ]
    return document


def _generate(package: str, document: Any, programs: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    source = folder / "openapi.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    server = folder / f"{package}_server"
    models = folder / f"{package}_models.py"
    command: list[str | Path] = [
        programs / "datamodel-codegen",
        *_OPTIONS,
        f"--input={source}",
        f"--output={models}",
        f"--server-output={server}",
        f"--server-package={package}_server",
        f"--server-model-package={package}_models",
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False)
