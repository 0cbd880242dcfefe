"""The whole flow: load → lint → normalise → infer → render → format → publish."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from codegen import manifest, publish, whole
from codegen.explain import explain as explanation
from codegen.findings import Finding, Rule, SpecError
from codegen.infer import infer
from codegen.lint import lint
from codegen.load import Spec, load
from codegen.names import long_names, rebound_names
from codegen.normalise import normalise
from codegen.render import render
from codegen.unread import unread


def findings(specs: Path) -> list[Finding]:
    """Everything that is wrong with the specs of a folder."""
    return [finding for spec in _loaded(specs) for finding in lint(spec)]


def generate(specs: Path, out: Path) -> None:
    """Turn the specs of a folder into packages below `out`, all of them or none.

    Raises:
        SpecError: a spec cannot be used; `out` is untouched.
        NotOursError: `out` holds what was not generated.
    """
    with _built(_loaded(specs), out) as tree:
        publish.refuse_strangers(out)
        publish.swap_in(tree, out)


def generate_one(path: Path, package: str | None, out: Path) -> None:
    """Turn a single spec into one package below `out`, and leave alone what else is there.

    Args:
        package: name of the package; None leaves the one of the spec.

    Raises:
        SpecError: the spec cannot be used; `out` is untouched.
        NotOursError: there is something of that name that was not generated.
    """
    if not path.is_file():
        raise SpecError([Finding(str(path), 1, "", Rule.SPECS, "is no file", "Point --spec at a spec")])
    spec = load(path)
    if package is not None and isinstance(spec.document.get("x-client"), dict):
        spec.document["x-client"]["package"] = package
    out.parent.mkdir(parents=True, exist_ok=True)
    with _built([spec], out) as tree:
        (made,) = tree.iterdir()
        publish.refuse_stranger(out / made.name)
        out.mkdir(exist_ok=True)
        publish.swap_in(made, out / made.name)


def check(specs: Path, out: Path) -> list[str]:
    """What below `out` is not what the specs give, a line each."""
    with _built(_loaded(specs), out) as tree:
        return publish.differences(tree, out)


def explain(name: str, specs: Path) -> str:
    """What there is to know of an operation of the specs of a folder.

    Raises:
        SpecError: a spec cannot be used.
        UnknownOperationError: no spec has the operation.
    """
    return explanation(name, map(_linted, _loaded(specs)))


@contextmanager
def _built(specs: Iterable[Spec], out: Path) -> Iterator[Path]:
    """A finished tree beside `out`, on the same file system, gone afterwards."""
    scratch = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    try:
        tree = scratch / out.name
        for spec in specs:
            add(spec, tree)
        publish.format_tree(tree)
        yield tree
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def add(spec: Spec, tree: Path) -> None:
    """Write the package of a spec into a tree of packages, not yet formatted.

    Raises:
        SpecError: the spec cannot be used, or the tree has a package of that name.
    """
    _linted(spec)
    package = spec.document["x-client"]["package"]
    if (tree / package).exists():
        problem = f"{package!r} is the package of another spec"
        raise spec.error("/x-client/package", Rule.PACKAGE_OF_ONE, problem, "Rename it")
    normal = normalise(spec)
    api = infer(normal)
    _refuse(whole.lost_operations(normal, api), whole.lost_schemas(normal, api))
    _refuse(long_names(normal, api), unread(normal, api))
    render(normal, api, tree)
    publish.check_python(tree)
    _refuse(whole.lost_files(normal, api, tree / package), rebound_names(normal, api, tree / package))
    (tree / package / manifest.NAME).write_text(manifest.text(api, spec), encoding="utf-8")


def _refuse(*checks: Iterator[Finding]) -> None:
    found = [finding for check in checks for finding in check]
    if found:
        raise SpecError(found)


def _linted(spec: Spec) -> Spec:
    _refuse(iter(lint(spec)))
    return spec


def _loaded(specs: Path) -> Iterator[Spec]:
    paths = sorted(specs.glob("*.yaml"))
    if not paths:
        remedy = "Point --specs at a folder of *.yaml files"
        raise SpecError([Finding(str(specs), 1, "", Rule.SPECS, "holds no spec", remedy)])
    for path in paths:
        yield load(path)
