"""What is run against a mutant, the quickest first; each says what it found, or nothing.

Nothing of ours is imported before a probe runs: it then comes from the scratch copy that holds the mutant.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from attrs import frozen

from tests.conformance.mutation.sources import ROOT

Probe = Callable[["Subject"], str]

SCHEDULES = 120
CASES = 6
SEED = 20301122

_CONNECTIONS = "test_transport test_failures test_interrupts test_tls_and_proxies test_wire test_bad_replies"
_NEAREST = {
    "auth": "test_credentials test_secrets",
    "base_client": "test_client test_settings",
    "checks": "test_request test_settings test_client",
    "client": "test_client test_paging test_settings",
    "codecs": "test_refusals test_sent_values test_bounds samples models",
    "compose": "test_request test_wire test_client test_settings",
    "config": "test_settings test_credentials",
    "credentials": "test_credentials test_token_renewal test_secrets test_single_flight",
    "drive": "test_client test_deadline test_pacing",
    "drive_async": "test_client test_deadline test_pacing",
    "encode": "test_refusals test_sent_values test_request test_wire test_client test_bounds",
    "exchange": "test_deadline test_failures test_wire test_transport test_interrupts",
    "flow": "test_repeating test_deadline test_errors test_dry_run test_secrets",
    "framing": "test_framing test_bad_replies",
    "given": "test_transport test_failures test_credentials test_bad_replies",
    "json": "samples models",
    "limits": "test_bounds test_refusals",
    "model": "samples models",
    "pacing": "test_pacing",
    "paging": "test_paging",
    "quota": "test_quota",
    "reading": "samples models",
    "replies": "test_bad_replies test_any_reply test_errors",
    "retry": "test_repeating test_errors test_deadline",
    "shapes": "samples models",
    "token_memory": "test_token_stores test_token_renewal test_single_flight test_token_waits",
    "tokens": "test_token_renewal test_credentials test_single_flight test_token_waits",
    "transport": _CONNECTIONS,
    "transport_async": _CONNECTIONS,
    "values": "test_refusals test_sent_values test_bounds samples",
    "writing": "samples models",
}
"""The tests that are about a module, which go first; they lie in `tests/runtime`, but for these two."""
_ELSEWHERE = {"samples": "tests/wire/test_samples.py", "models": "tests/models"}
_OF_GENERATED = (
    "tests/wire/test_bare_replies.py",
    "tests/wire/test_options.py",
    "tests/wire/test_samples.py",
    "tests/wire/test_styles.py",
    "tests/runtime/test_bounds.py",
    "tests/runtime/test_refusals.py",
    "tests/runtime/test_sent_values.py",
    "tests/runtime/test_any_reply.py",
)
_OF_RUNTIME = ("tests/runtime", *_OF_GENERATED[:4], "tests/wire/test_uploads.py")


class BrokenSuiteError(BaseException):
    """The suite could not be run, which says nothing of the mutant."""


@frozen
class Subject:
    """What the probes are to try."""

    operation: str
    """`package.resource.method`."""
    file: str
    """Where the mutant is."""
    scratch: Path
    """The copy that it is in."""

    @property
    def package(self) -> str:
        return self.operation.partition(".")[0]

    @property
    def name(self) -> str:
        """`resource.method`."""
        return self.operation.partition(".")[2]

    @property
    def is_generated(self) -> bool:
        return self.file.startswith("generated/")


def use(scratch: Path) -> None:
    """Let everything of ours come from a copy, in this process and in those that it starts."""
    ours = [str(scratch / "overrides"), str(scratch / "generated"), str(ROOT), str(ROOT / "tests")]
    known = [path for path in sys.path if Path(path).name not in {"overrides", "generated"}]
    sys.path[:] = [*ours, str(ROOT / "tests" / "conformance"), *known]
    os.environ["PYTHONPATH"] = os.pathsep.join(ours[:2])
    sys.dont_write_bytecode = True
    assert "tallion" not in sys.modules, "it would not come from the copy"


def found_by(subject: Subject, probes: Mapping[str, Probe]) -> tuple[str, str]:
    """The first probe that finds something, and what it found; two empty texts if none does."""
    import pytest

    warnings.simplefilter("ignore")
    for name, probe in probes.items():
        try:
            what = probe(subject)
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - the mutant did not go unseen
            what = repr(error)
        if what:
            return name, what
    return "", ""


def vectors(subject: Subject) -> str:
    """Play the vectors of the operation each way, with both clients."""
    from wire.conversation import check, prepare
    from wire.server import ScriptedServer
    from wire.vectors import ALL
    from wire.ways import run_async, run_sync

    own = [vector for vector in ALL if vector.name.startswith(f"{subject.package}/{subject.name}/")]
    assert own, "an operation without vectors"
    with (
        ScriptedServer() as server,
        asyncio.Runner() as loop,
        tempfile.TemporaryDirectory() as folder,
    ):
        for vector, way, is_async in (
            (v, way, each) for v in own for way in v.ways for each in (False, True)
        ):
            server.replies, server.fixed, server.requests = [], {}, []
            options = prepare(vector, server)
            place = Path(folder)
            try:
                if is_async:
                    outcome = loop.run(run_async(vector, way, options, place))
                else:
                    outcome = run_sync(vector, way, options, place)
                check(vector, server, outcome)
            except Exception as error:  # noqa: BLE001 - any is a vector that does not hold
                return f"{vector} by {way}: {error!r}"
    return ""


def faults(subject: Subject) -> str:
    """Play schedules of faults."""
    from tests.faults.run import run
    from tests.faults.safety import SAFETY

    assert subject.operation in SAFETY
    return "; ".join(run(range(SEED, SEED + SCHEDULES), subject.operation).broken[:1])


def generated_cases(subject: Subject) -> str:
    """Make calls that the document allows and forbids, and replies; by the client's side of them."""
    from oracles.cases import Cases
    from oracles.listed import LIST, Disagreement, explains, read_list

    listed = read_list(LIST)["disagreement"]
    for case in Cases(subject.package, count=CASES, number=SEED).of(subject.name):
        if case.client is not None:
            found = Disagreement("client", case.rule, f"{case.operation} {case.place}".strip(), case.client)
            if not any(explains(entry, pattern, found) for entry in listed for pattern in entry["where"]):
                return f"{found.rule} {found.where}: {found.why}"
    return ""


def round_trips(subject: Subject) -> str:
    """Take the model that the file holds there and back."""
    from tests.models import test_round_trips as tests

    module = ".".join(Path(subject.file).with_suffix("").parts[1:])
    for model in [each for each in tests.MODELS if each.__module__ == module]:
        tests.test_what_fits_comes_back_as_it_was(model)
        tests.test_quick_and_careful_agree_on_what_fits(model)
        tests.test_the_quick_way_takes_nothing_that_the_codecs_refuse(model)
        tests.test_nothing_is_written_that_the_codecs_refuse(model)
        tests.test_models_are_values(model)
    return ""


def completeness(subject: Subject) -> str:
    """Trace the package's document to its symbols, and back."""
    from tests.conformance.completeness.audit import audit

    return "; ".join(" ".join(each) for each in audit(subject.package).untraced[:1])


def tests(subject: Subject) -> str:
    """Run the tests: those nearest to the file first, then all that are quick and could be about it."""
    nearest = list(_nearest(subject))
    others = _OF_GENERATED if subject.is_generated else _OF_RUNTIME
    return (run_pytest(subject.scratch, nearest) if nearest else "") or run_pytest(subject.scratch, others)


def _nearest(subject: Subject) -> Iterator[str]:
    name = Path(subject.file).stem
    if name.startswith("report"):
        yield from ("tests/runtime/test_reports.py", "tests/reports")
    elif not subject.is_generated:
        for each in _NEAREST.get(name, "").split():
            yield _ELSEWHERE.get(each, f"tests/runtime/{each}.py")


def run_pytest(scratch: Path, files: list[str] | tuple[str, ...]) -> str:
    """Run test files on a copy; the first that fails."""
    import pytest

    first = _First()
    path = f"pythonpath=. {scratch}/overrides {scratch}/generated tests"
    # The plugin of Hypothesis warns where Hypothesis was in use before.
    plugins = ["--disable-plugin-autoload", "-p", "no:cacheprovider"]
    status = pytest.main(["-x", "-q", "-m", "not slow", *plugins, "-o", path, *files], plugins=[first])
    if status != 0 and not first.name:
        raise BrokenSuiteError(f"pytest ended with {status}")
    return first.name


class _First:
    """Keeps the name of the test that failed."""

    name = ""

    def pytest_runtest_logreport(self, report: object) -> None:
        if getattr(report, "failed", False) and not self.name:
            self.name = str(getattr(report, "nodeid", "a test"))

    def pytest_collectreport(self, report: object) -> None:
        self.pytest_runtest_logreport(report)


def probes_of(subject: Subject, *, quick: bool) -> Mapping[str, Probe]:
    """The probes that could find a mutant; `quick` leaves out the tests of the runtime."""

    def chosen() -> Iterator[Probe]:
        yield from (vectors, faults, generated_cases)
        if "/models/" in subject.file:
            yield round_trips
        if subject.is_generated:
            yield completeness
        if not quick:
            yield tests

    return {probe.__name__.replace("_", " "): probe for probe in chosen()}
