"""Make the clients that openapi-python-client gives for our specs when it is left as it comes."""

from __future__ import annotations

import shutil
import subprocess

from places import PEERS, ROOT, STOCK, environment

SPECS = STOCK / "specs"

# It refuses a callback that is a reference: the whole document of Talon.One, until its callbacks are gone.
WITHOUT_CALLBACKS = """
import sys
from ruamel.yaml import YAML
yaml = YAML()
document = yaml.load(open(sys.argv[1], encoding="utf-8"))
for path in document["paths"].values():
    for operation in path.values():
        if isinstance(operation, dict):
            operation.pop("callbacks", None)
yaml.dump(document, open(sys.argv[2], "w", encoding="utf-8"))
"""


def write_specs() -> None:
    """The specs as stock can read them."""
    SPECS.mkdir(parents=True, exist_ok=True)
    for spec in sorted((ROOT / "specs").glob("*.yaml")):
        target = SPECS / spec.name
        subprocess.run([PEERS, "-c", WITHOUT_CALLBACKS, spec, target], check=True, env=environment())


def generate() -> str:
    """Run the stock generator on each spec; what it said."""
    said = ""
    for spec in sorted(SPECS.glob("*.yaml")):
        package = STOCK / f"stock_{spec.stem}"
        tool = PEERS.with_name("openapi-python-client")
        command = [
            tool,
            "generate",
            "--meta",
            "none",
            "--overwrite",
            "--path",
            spec,
            "--output-path",
            package,
        ]
        done = subprocess.run(command, check=True, env=environment(), capture_output=True, text=True)
        said += done.stdout + done.stderr
    return said


def main() -> None:
    """Write them below `build/`, with what the generator said beside them."""
    shutil.rmtree(STOCK, ignore_errors=True)
    write_specs()
    (STOCK / "said.txt").write_text(generate(), encoding="utf-8")


if __name__ == "__main__":
    main()
