from __future__ import annotations

import copy
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.completeness.audit import audit

ROOT = Path(__file__).parents[2]


def shipped() -> dict[str, Any]:
    """The document in the wheel."""
    text = (ROOT / "generated" / "talli" / "openapi.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document


def found_in(document: dict[str, Any]) -> str:
    """What is wrong with Talli's package by this document."""
    return "\n".join(map(" ".join, audit("talli", document).untraced))


@pytest.mark.parametrize("package", ["talli", "talonone"])
def test_nothing_is_untraced(package: str) -> None:
    """Each part of a document is carried by the symbols in the manifest, and each name comes from a part."""
    found = audit(package)
    assert found.untraced == []
    assert found.counts["operation"] == found.counts["endpoint"] // 2


@pytest.mark.parametrize(
    ("place", "key", "value", "kind"),
    [
        ("/components/schemas/Campaign/properties", "colour", {"type": "string"}, "property"),
        ("/components/schemas/Campaign", "minProperties", 3, "constraint"),
        ("/components/schemas/Campaign", "unevaluatedProperties", False, "unknown keyword"),
        ("/components/responses/NotFound", "headers", {"Retry-After": {}}, "response header"),
        ("/components/schemas/PayoutInstructionCreate/properties/email", "maxLength", 9, "constraint"),
        ("/paths/~1v2~1campaign-manager~1campaigns/get", "security", [], "operation security"),
        ("/paths/~1v2~1campaign-manager~1campaigns/get", "deprecated", True, "deprecated"),
        ("/paths/~1v2~1campaign-manager~1campaigns/get", "x-retry-key", "query.a", "x- trait"),
    ],
)
def test_what_a_document_has_more_is_found(place: str, key: str, value: Any, kind: str) -> None:
    """A keyword, property, response header or trait that no symbol carries is named with its pointer."""
    document = copy.deepcopy(shipped())
    node: Any = document
    for token in place.split("/")[1:]:
        node = node[token.replace("~1", "/")]
    node[key] = value
    assert f"{kind} {place}/{key}" in found_in(document)


def test_what_a_document_has_less_is_found() -> None:
    """A property that is in the package and no longer in the document is named."""
    document = copy.deepcopy(shipped())
    del document["components"]["schemas"]["Campaign"]["properties"]["name"]
    assert "manifest /components/schemas/Campaign/properties/name" in found_in(document)


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "models/campaign.py",
            'WireField("name", "name", codecs.STRING, required=True),',
            "",
            "talli.models.Campaign.name: the model has no such field",
        ),
        (
            "models/funding_source_type.py",
            '    SETTLEMENT_FUND = "SettlementFund"\n',
            "",
            "talli.models.FundingSourceType.SETTLEMENT_FUND: there is no such name",
        ),
        (
            "api/campaigns/list.py",
            "Limited(codecs.INTEGER, minimum=1",
            "Limited(codecs.INTEGER, minimum=0",
            "request(page_number) does not carry minimum: 1",
        ),
        (
            "operations.py",
            'security="oauth2",',
            "",
            "CAMPAIGNS_LIST.security does not carry 0",
        ),
        (
            "models/funding_source_type.py",
            '    SETTLEMENT_FUND = "SettlementFund"\n',
            '    SETTLEMENT_FUND = "SettlementFund"\n    LOAN = "Loan"\n',
            "talli.models.FundingSourceType.LOAN comes from nothing in the document",
        ),
        (
            "manifest.json",
            "talli.operations.CAMPAIGNS_LIST.safety",
            "talli.operations.CAMPAIGNS_GET.safety",
            "talli.operations.CAMPAIGNS_GET.safety does not carry x-safety",
        ),
    ],
)
def test_what_the_code_has_otherwise_is_found(
    tmp_path: Path, file: str, old: str, new: str, expected: str
) -> None:
    """A field, enum member, bound or security scheme too few or too many is named, and another's symbol."""
    shutil.copytree(ROOT / "generated", tmp_path / "generated")
    edited = tmp_path / "generated" / "talli" / file
    text = edited.read_text(encoding="utf-8")
    assert old in text
    edited.write_text(text.replace(old, new), encoding="utf-8")
    paths = [str(tmp_path / "generated"), str(ROOT / "overrides"), str(ROOT)]
    done = subprocess.run(
        [sys.executable, "-c", _AUDIT],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert expected in done.stdout


_AUDIT = """
from tests.conformance.completeness.audit import audit
print(*map(" ".join, audit("talli").untraced), sep="\\n")
"""
