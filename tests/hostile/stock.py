"""Puts specs through a stock openapi-python-client, in the environment that has it.

Run as a program: `stock.py SPECS OUT`; SPECS is a folder of JSON files, OUT gets a package for
each that it takes.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError


def main() -> None:
    """Generate what can be generated; what it refuses has no package."""
    specs, out = map(Path, sys.argv[1:])
    for path in sorted(specs.iterdir()):
        try:
            _generate(json.loads(path.read_text(encoding="utf-8")), out / path.stem)
        except Exception as error:  # noqa: BLE001 - how it fails is not ours to judge
            sys.stdout.write(f"{path.stem} {type(error).__name__}\n")


def _generate(document: dict[str, object], folder: Path) -> None:
    config = Config.from_sources(
        config_file=ConfigFile(post_hooks=[]),
        meta_type=MetaType.NONE,
        document_source=Path(),
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder,
    )
    data = GeneratorData.from_dict(document, config=config)
    if not isinstance(data, GeneratorError):
        with contextlib.redirect_stdout(io.StringIO()):
            Project(openapi=data, config=config).build()


main()
