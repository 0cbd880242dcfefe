"""What Talli's side keeps: campaigns, icons, drafts, uploads, funds, and what reports make of it."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal
from hashlib import sha256
from itertools import islice
from typing import Any

import httpx
import pytest

from tallion.sandbox import Sandbox
from tallion.sandbox.seed import method_of
from tests.sandbox.credentials import bearer

PREFIX = "/v2/campaign-manager"
CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
EMPTY_CAMPAIGN = "3c4d5e6f-a7b8-4901-9345-67890abcdef0"
EXAMPLE_INSTRUCTION = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
UPLOAD = f"{PREFIX}/campaigns/{EMPTY_CAMPAIGN}/payout-instructions/:upload"
SAMPLE = f"{PREFIX}/campaigns/payout-instructions/:get-sample-file"


@pytest.fixture
def talli(sandbox: Sandbox, http: httpx.Client) -> httpx.Client:
    """A plain HTTP client that carries a token."""
    http.headers.update(bearer(sandbox, http))
    return http


def kept_as(name: str, content: bytes) -> dict[str, Any]:
    """How the sandbox remembers an icon."""
    return {"name": name, "bytes": len(content), "sha256": sha256(content).hexdigest()}


def campaigns(talli: httpx.Client, **params: str) -> list[dict[str, Any]]:
    """The campaigns that are listed."""
    found: list[dict[str, Any]] = talli.get(f"{PREFIX}/campaigns", params=params).json()["data"]
    return found


def test_a_campaign_is_what_was_last_said_of_it(talli: httpx.Client) -> None:
    """Created and changed, it is found as such, alone and in the list; what was not sent stays."""
    parts = {"name": (None, "Autumn"), "welcomeText": (None, "Leaves")}
    made = talli.post(f"{PREFIX}/campaigns", files=parts).json()
    one = f"{PREFIX}/campaigns/{made['id']}"
    assert talli.patch(one, json={"name": "Winter"}).status_code == 200
    found = talli.get(one).json()
    assert (found["name"], found["welcomeText"]) == ("Winter", "Leaves")
    assert [item for item in campaigns(talli) if item["id"] == made["id"]] == [found]


@pytest.mark.parametrize("field", ["id", "businessEntity", "iconUrl", "payoutMethods", "expiryDate"])
def test_what_the_server_decides_cannot_be_sent(field: str, talli: httpx.Client) -> None:
    """It counts for nothing, and the campaign can be read as before."""
    one = f"{PREFIX}/campaigns/{CAMPAIGN}"
    before = talli.get(one).json()
    assert talli.patch(one, json={field: 7}).json() == before
    assert talli.get(one).json() == before


def test_an_icon_takes_the_place_of_another(sandbox: Sandbox, talli: httpx.Client) -> None:
    """The campaign has the address of the last one; what was uploaded can be looked at."""
    one = f"{PREFIX}/campaigns/{CAMPAIGN}"
    for content in (b"first", b"second"):
        assert talli.patch(f"{one}/campaign-icon", files={"file": ("i.png", content)}).status_code == 200
    url = talli.get(one).json()["iconUrl"]
    assert sandbox.state.icons[url] == kept_as("i.png", b"second")


def test_a_campaign_is_found_by_its_instruction(talli: httpx.Client) -> None:
    """An instruction that is unknown belongs to none."""
    assert [item["id"] for item in campaigns(talli, payoutInstructionId=EXAMPLE_INSTRUCTION)] == [CAMPAIGN]
    assert campaigns(talli, payoutInstructionId="00000000-0000-4000-8000-000000000000") == []


def test_details_count_the_instructions(talli: httpx.Client) -> None:
    """By status, with the sum of their amounts; they are there only if asked for."""
    body = {"campaignId": EMPTY_CAMPAIGN, "email": "a@example.com", "amount": 1.5}
    for _ in range(2):
        talli.post(f"{PREFIX}/payout-instructions", json=body)
    found = {item["id"]: item for item in campaigns(talli, includeDetails="true")}
    assert found[EMPTY_CAMPAIGN]["details"] == {"fundsReceived": 3.0, "statusStatistics": {"Draft": 2}}
    assert not any("details" in item for item in campaigns(talli))


def test_form_fields_are_read_as_their_schema_says(sandbox: Sandbox, talli: httpx.Client) -> None:
    """Numbers, booleans, objects, repeated fields and files of a multipart body get their types."""
    fields = {
        "name": "Draft",
        "otpThresholdAmount": "250.10",
        "validMobilePhoneNumberRequiredToInitiatePayoutInstructions": "true",
        "emailTemplates": '{"subject": "Hello"}',
        "payoutMethodIds": ["7c9e6679-7425-40de-944b-e07fc1f90ae7", "8d0f7780-8536-41ef-a55c-f18fd2fa1bf8"],
    }
    reply = talli.post(f"{PREFIX}/campaign-drafts", data=fields, files={"iconFile": ("i.png", b"\x89PNG")})
    assert reply.status_code == 201
    draft = sandbox.state.campaign_drafts[reply.json()["id"]]
    assert draft["otpThresholdAmount"] == Decimal("250.10")
    assert draft["validMobilePhoneNumberRequiredToInitiatePayoutInstructions"] is True
    assert draft["emailTemplates"] == {"subject": "Hello"}
    assert len(draft["payoutMethods"]) == 2
    assert sandbox.state.icons[draft["iconUrl"]] == kept_as("i.png", b"\x89PNG")


def test_what_is_counted_is_what_there_is(sandbox: Sandbox, talli: httpx.Client) -> None:
    """Details and the report by method agree with the instructions one by one, changed ones too."""
    for number in range(12):
        instruction = next(islice(sandbox.state.payout_instructions.values(), number, None))
        if instruction["status"] in {"Initiated", "PayoutMethodSelected", "Ready"}:
            while sandbox.advance(instruction["payoutInstructionId"])["status"] != "Fulfilled":
                pass
    talli.post(f"{PREFIX}/payout-instructions", json={"campaignId": CAMPAIGN, "email": "a@example.com"})
    every = [item for item in sandbox.state.payout_instructions.values() if item["campaignId"] == CAMPAIGN]
    details = next(item["details"] for item in campaigns(talli, includeDetails="true"))
    assert details["statusStatistics"] == Counter(item["status"] for item in every)
    received = sum(item.get("amount", Decimal(0)) for item in every)
    assert Decimal(str(details["fundsReceived"])) == received
    report = talli.get(f"{PREFIX}/reports/campaigns/{CAMPAIGN}/payout-methods").text
    counted = {row["payoutMethod"]: int(row["payouts"]) for row in csv.DictReader(report.splitlines())}
    paid = [item for item in every if item["status"] == "Fulfilled"]
    assert counted == Counter(method_of(sandbox.state, item)["name"] for item in paid)


def uploaded(talli: httpx.Client, content: bytes) -> httpx.Response:
    """The reply to an upload of payout instructions."""
    return talli.post(UPLOAD, files={"file": ("a.csv", content)})


def instructions(talli: httpx.Client) -> list[dict[str, Any]]:
    """Those of the campaign that has none at first."""
    params = {"pageNumber": "1", "pageSize": "100", "campaignId": EMPTY_CAMPAIGN}
    found: list[dict[str, Any]] = talli.get(f"{PREFIX}/payout-instructions", params=params).json()["data"]
    return found


def test_each_row_of_an_upload_is_an_instruction(sandbox: Sandbox, talli: httpx.Client) -> None:
    """With its amount exact, as a draft; quotes, line breaks and a byte order mark are CSV's."""
    content = '\ufeffemail,amount,lastName\r\na@example.com,0.10,"Example,\nJr."\r\nb@example.com,,\r\n'
    assert uploaded(talli, content.encode()).status_code == 202
    first, second = instructions(talli)
    assert (first["email"], first["lastName"], first["status"]) == ("a@example.com", "Example,\nJr.", "Draft")
    assert (second["email"], "amount" in second) == ("b@example.com", False)
    assert sandbox.state.payout_instructions[first["payoutInstructionId"]]["amount"] == Decimal("0.10")


def test_a_second_upload_of_the_same_file_pays_again(talli: httpx.Client) -> None:
    """Nothing tells that it was sent before."""
    for _ in range(2):
        uploaded(talli, b"email\r\na@example.com\r\n")
    assert len(instructions(talli)) == 2


def test_the_sample_file_can_be_uploaded(talli: httpx.Client) -> None:
    """What the sandbox shows as an example it also takes."""
    sample = talli.get(SAMPLE)
    assert uploaded(talli, sample.content).json() == {"accepted": 1}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"name\r\nAda\r\n",
        b"email,amount\r\na@example.com,1\r\nb@example.com\r\n",
        b"email,amount\r\na@example.com,1\r\nb@example.com,many\r\n",
        b"email,amount\r\na@example.com,1\r\nb@example.com,NaN\r\n",
        b"email\r\n\xff@example.com\r\n",
        b'email\r\n"a@example.com\r\n',
    ],
    ids=["empty", "columns", "short row", "no amount", "not finite", "not UTF-8", "open quote"],
)
def test_a_file_with_a_wrong_row_is_refused_whole(content: bytes, talli: httpx.Client) -> None:
    """400, and not one of its rows is kept."""
    assert uploaded(talli, content).status_code == 400
    assert instructions(talli) == []


def test_upload_without_its_file_is_refused(talli: httpx.Client) -> None:
    """The part `file` is required, and must be a file."""
    assert talli.post(UPLOAD, files={"other": ("a.csv", b"a")}).status_code == 400
    assert talli.post(UPLOAD, files={"file": (None, b"email\r\n")}).status_code == 400


def test_a_funding_source_is_kept(sandbox: Sandbox, talli: httpx.Client) -> None:
    """With the name that it was given, waiting for its money."""
    path = f"{PREFIX}/funding-sources"
    made = talli.post(path, files={"settlementFundName": (None, "Fund")}).json()
    assert sandbox.state.funding_sources == {made["id"]: made}
    assert (made["name"], made["status"]) == ("Fund", "Pending")


def test_the_report_by_method_counts_what_was_paid(sandbox: Sandbox, talli: httpx.Client) -> None:
    """An instruction is in it once it is fulfilled, under the method that its beneficiary chose."""
    body = {"campaignId": EMPTY_CAMPAIGN, "email": "a@example.com", "amount": 1.25}
    report = f"{PREFIX}/reports/campaigns/{EMPTY_CAMPAIGN}/payout-methods"
    made = talli.post(f"{PREFIX}/payout-instructions", json=body).json()["payoutInstructionId"]
    for _ in range(4):
        sandbox.advance(made)
    assert len(talli.get(report).text.splitlines()) == 1
    sandbox.advance(made)
    (row,) = csv.DictReader(talli.get(report).text.splitlines())
    chosen = talli.get(f"{PREFIX}/payout-instructions/{made}/payout").json()["payoutMethodId"]
    methods = talli.get(f"{PREFIX}/payout-methods", params={"pageNumber": 1, "pageSize": 9}).json()["data"]
    name = next(item["name"] for item in methods if item["payoutMethodId"] == chosen)
    assert row == {"payoutMethod": name, "payouts": "1", "amount": "1.25"}
