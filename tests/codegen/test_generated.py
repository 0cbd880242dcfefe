"""The committed packages: nothing of the specs is missing, and what there is is documented and typed."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import talli.operations
import talonone.operations
from tallion.operation import Operation, RateLimit, Safety
from tests.codegen.tiny import ROOT, run_python

GENERATED = ROOT / "generated"
PACKAGES = ("talli", "talonone")
OPERATIONS = (*talli.operations.ALL, *talonone.operations.ALL)
METHODS = ("get", "put", "post", "delete", "patch")

SAFETY = {
    "talli": {
        "read": """
            campaigns.list campaigns.get campaigns.payout_instructions_sample
            payout_instructions.list payout_instructions.get payout_instructions.payout
            payout_instructions.activity payout_methods.list
            reports.campaign_basic reports.campaign_payout_methods
        """,
        "idempotent": "campaigns.update campaigns.update_icon payout_instructions.update",
        "money": "payout_instructions.create campaigns.upload_payout_instructions",
        "create": "campaigns.create campaign_drafts.create funding_sources.create",
    },
    "talonone": {
        "read": "iterable.get_loyalty_ledger cep.get_loyalty_ledger emarsys.get_loyalty_balance",
        "idempotent": """
            segment.update_audience segment.delete_audience cdp.update_audience cdp.delete_audience
        """,
        "money": "",
        "create": """
            braze.create_coupon braze.track_event cep.create_coupon
            iterable.create_coupon iterable.create_referral cep.create_referral selligent.create_coupon
            braze.create_referral braze.create_coupon_reservation cep.add_loyalty_points emarsys.get_coupon
            segment.update_customer_profile_v1 segment.update_customer_profile_v2
            segment.update_customer_profile segment.update_customer_profile_audiences
            segment.batch_update_audiences segment.batch_update_audiences_by_external_id
            segment.track_event_v1 segment.track_event segment.create_audience
            segment.update_customer_session_v1 segment.update_customer_session
            cdp.update_customer_profile cdp.update_customer_profile_audiences cdp.batch_update_audiences
            cdp.batch_update_audiences_by_external_id cdp.create_audience
            mparticle.send_event emarsys.batch_update_audiences
        """,
    },
}
"""What repeating each operation would do, as it was decided; not read from the specs."""

RETRY_KEYS = {
    "braze.create_coupon": "body.identifier",
    "braze.track_event": "body.identifier",
    "cep.create_coupon": "query.identifier",
}
DRY_RUNS = {"braze.create_referral", "cep.create_coupon", "cep.create_referral"}
FREE_FORM = {"campaigns.upload_payout_instructions": "Mapping[str, Any] | None"}
"""What is returned where no source tells the fields of a reply."""


@cache
def document(package: str) -> dict[str, Any]:
    """The spec of a package, read by other means than the generator's."""
    loaded: dict[str, Any] = YAML(typ="safe", pure=True).load(ROOT / "specs" / f"{package}.yaml")
    return loaded


def described(package: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Method, path and description of each operation of a spec."""
    for path, item in document(package)["paths"].items():
        for method in METHODS:
            if method in item:
                yield method.upper(), path, item[method]


def resources(operation: Operation) -> tuple[Any, Any]:
    """The synchronous and the asynchronous method of an operation."""
    resource, _, method = operation.name.partition(".")
    module = importlib.import_module(f"{operation.api.package}.resources.{resource}")
    name = "".join(part.title() for part in resource.split("_"))
    return getattr(getattr(module, name), method), getattr(getattr(module, f"Async{name}"), method)


def sources() -> Iterator[tuple[Path, str]]:
    """Every Python file that is generated."""
    for path in sorted(GENERATED.rglob("*.py")):
        yield path, path.read_text(encoding="utf-8")


each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=str)


def test_there_are_18_and_36_operations() -> None:
    """Both APIs are complete."""
    assert (len(talli.operations.ALL), len(talonone.operations.ALL)) == (18, 36)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_operation_of_the_spec_is_there(package: str) -> None:
    """Name, HTTP method and path of each are the spec's, in the spec's order, and no other is there."""
    operations = importlib.import_module(f"{package}.operations")
    expected = {(raw["operationId"], method, path) for method, path, raw in described(package)}
    assert {(each.name, each.method, each.path) for each in operations.ALL} == expected
    constants = {name for name, value in vars(operations).items() if isinstance(value, Operation)}
    assert constants == {each.name.replace(".", "_").upper() for each in operations.ALL}


@each_operation
def test_operation_has_an_endpoint_module(operation: Operation) -> None:
    """`OPERATION`, `request` and `parse`, and nothing else of its own."""
    module = importlib.import_module(f"{operation.api.package}.api.{operation.name}")
    assert module.OPERATION is operation
    own = {name for name, value in vars(module).items() if inspect.isfunction(value)}
    assert own >= {"request", "parse"}
    assert {name for name in own if vars(module)[name].__module__ == module.__name__} == {"request", "parse"}
    assert inspect.signature(module.request).return_annotation.startswith("Call[")
    assert module.request.__doc__
    assert module.parse.__doc__


@each_operation
def test_operation_has_both_methods(operation: Operation) -> None:
    """The synchronous and the asynchronous method take the same, and are documented alike."""
    plain, other = resources(operation)
    assert inspect.signature(plain).parameters == inspect.signature(other).parameters
    assert inspect.getdoc(plain) == inspect.getdoc(other)
    assert list(inspect.signature(plain).parameters)[-1] == "options"
    is_lazy = operation.paging is not None
    assert inspect.iscoroutinefunction(inspect.unwrap(other)) is not is_lazy
    assert not inspect.iscoroutinefunction(inspect.unwrap(plain))


@each_operation
def test_method_is_documented(operation: Operation) -> None:
    """What it does, every argument, reply, errors, what repeating does, and where it is known from."""
    method, _ = resources(operation)
    text = inspect.getdoc(method) or ""
    headings = [
        line.split(":")[0]
        for line in text.splitlines()
        if re.match(r"(Args|Returns|Raises|Safety|Source):", line)
    ]
    assert headings == ["Args", "Returns", "Raises", "Safety", "Source"]
    summary = text.splitlines()[0]
    assert summary.endswith(".")
    assert len(summary) > 10
    arguments = text[text.index("Args:") : text.index("Returns:")]
    documented = re.findall(r"^ {4}(\w+) \([A-Za-z]", arguments, re.MULTILINE)
    assert sorted(documented) == sorted(set(inspect.signature(method).parameters) - {"self"})
    source = text[text.index("Source:") :].replace("\n", " ")
    assert f"`{operation.name}`" in source
    assert f"`{operation.method} {operation.path}`" in source


@each_operation
def test_method_returns_a_type(operation: Operation) -> None:
    """No method returns Any, unless the spec itself leaves the reply free."""
    for method in resources(operation):
        annotation = inspect.signature(method).return_annotation
        assert annotation
        if operation.name in FREE_FORM:
            assert annotation == FREE_FORM[operation.name]
        else:
            assert "Any" not in annotation


def test_safety_of_each_operation_is_as_decided() -> None:
    """A literal table, so that no change of a spec changes what is repeated unnoticed."""
    expected = {
        (package, name): safety
        for package, table in SAFETY.items()
        for safety, names in table.items()
        for name in names.split()
    }
    assert {(each.api.package, each.name): each.safety for each in OPERATIONS} == expected
    sizes = [sum(each.safety == safety for each in OPERATIONS) for safety in Safety]
    assert sizes == [13, 7, 32, 2]


def test_three_operations_have_a_dry_run() -> None:
    """Exactly these have the header, and exactly their methods the argument."""
    assert {each.name: each.dry_run for each in OPERATIONS if each.dry_run} == dict.fromkeys(
        DRY_RUNS, "X-DRY-RUN"
    )
    for operation in OPERATIONS:
        for method in resources(operation):
            has_argument = "dry_run" in inspect.signature(method).parameters
            assert has_argument is (operation.name in DRY_RUNS)


def test_three_operations_have_a_retry_key() -> None:
    """Exactly these know a repeat again."""
    assert {each.name: each.retry_key for each in OPERATIONS if each.retry_key} == RETRY_KEYS


def test_segment_operations_share_a_rate_limit() -> None:
    """60 calls a second over all 13 of them, and no limit on others."""
    limit = RateLimit(60, per=1.0, group="segment")
    limited = {each.name: each.rate_limit for each in OPERATIONS if each.rate_limit}
    assert len(limited) == 13
    assert limited == {each.name: limit for each in OPERATIONS if each.name.startswith("segment.")}


def test_security_is_as_the_vendors_say() -> None:
    """OAuth for Talli, Basic for Emarsys, nothing for mParticle, the key for the rest."""
    schemes = {"emarsys": "ApiKeyBasicAuth", "mparticle": None}
    for operation in talonone.operations.ALL:
        assert operation.security == schemes.get(operation.name.partition(".")[0], "ApiKeyAuth")
    assert {operation.security for operation in talli.operations.ALL} == {"oauth2"}


def test_deprecated_operations_name_one_that_is_not() -> None:
    """Four Segment operations are deprecated; each names a successor that is there."""
    deprecated = {each.name: each.successor for each in OPERATIONS if each.deprecated}
    current = {each.name for each in OPERATIONS if not each.deprecated}
    assert {name.partition(".")[0] for name in deprecated} == {"segment"}
    assert len(deprecated) == 4
    assert set(deprecated.values()) <= current


@pytest.mark.parametrize("package", PACKAGES)
def test_spec_ships_as_it_is(package: str) -> None:
    """`openapi.json` says the same as the YAML."""
    shipped = json.loads((GENERATED / package / "openapi.json").read_text(encoding="utf-8"))
    assert shipped == document(package)


@pytest.mark.parametrize("package", PACKAGES)
def test_package_is_typed_and_marked(package: str) -> None:
    """Each package has `py.typed`, and every file says where it comes from and that edits are lost."""
    assert (GENERATED / package / "py.typed").read_bytes() == b""
    for path in (GENERATED / package).rglob("*.py"):
        head = path.read_text(encoding="utf-8")[:800]
        assert f"Generated from specs/{package}.yaml; edits are lost." in head, path


def test_no_check_is_silenced() -> None:
    """No `type: ignore`, `noqa` or `pragma`, and nothing left over from a template."""
    for path, text in sources():
        found = re.search(r"type: *ignore|noqa|pragma|\{\{|\{%|\bTODO\b|NotImplemented", text)
        assert found is None, f"{path}: {found}"


def test_every_import_is_used() -> None:
    """No dead imports, but for those that a package offers."""
    for path, text in sources():
        if path.name == "__init__.py":
            continue
        tree = ast.parse(text)
        imported = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module != "__future__"
            for alias in node.names
        }
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        quoted = " ".join(
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
        assert {name for name in imported - used if not re.search(rf"\b{name}\b", quoted)} == set(), path


def test_importing_a_client_is_cheap() -> None:
    """No client, model or HTTP library is imported before it is used."""
    code = """
import sys, talonone, talli
late = {"httpx", "attrs", "msgspec", "talonone.client", "talonone.models", "talli.client"}
print(sorted(set(sys.modules) & late))
import talonone.models
print("talonone.models.coupon" in sys.modules, [m for m in sys.modules if m.startswith("talonone.models.")])
talonone.models.Coupon
print("talonone.models.coupon" in sys.modules, "httpx" in sys.modules)
talonone.TalonOne
print("talonone.client" in sys.modules, "talonone.resources.braze" in sys.modules)
"""
    assert run_python("-c", code).splitlines() == ["[]", "False []", "True False", "True False"]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_name_that_a_package_offers_is_there(package: str) -> None:
    """`__all__`, `dir()` and what can be fetched agree, for the package, its models and endpoints."""
    for name in (package, f"{package}.models", f"{package}.api"):
        module = importlib.import_module(name)
        assert set(module.__all__) == set(dir(module))
        for each in module.__all__:
            assert getattr(module, each) is not None
        with pytest.raises(AttributeError, match="nothing_of_the_kind"):
            _ = module.nothing_of_the_kind


@pytest.mark.parametrize("package", PACKAGES)
def test_manifest_counts_what_is_there(package: str) -> None:
    """The manifest says how much was generated, and from which bytes."""
    manifest = json.loads((GENERATED / package / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["counts"]["operations"] == {"talli": 18, "talonone": 36}[package]
    files = [path for path in (GENERATED / package / "models").glob("*.py") if path.name != "__init__.py"]
    assert sum(manifest["counts"][kind] for kind in ("models", "enums", "unions")) == len(files)
    assert manifest["engine"]["openapi-python-client"] == "0.29.1"
