"""Talli's side: paging, reports, payout instructions, and what is refused."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import httpx
import pytest

from tallion.sandbox import Sandbox
from tests.sandbox.credentials import bearer

PREFIX = "/v2/campaign-manager"
CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
EMPTY_CAMPAIGN = "3c4d5e6f-a7b8-4901-9345-67890abcdef0"
INSTRUCTIONS = f"{PREFIX}/payout-instructions"
REPORT = f"{PREFIX}/reports/campaigns/{CAMPAIGN}/basic"


@pytest.fixture
def talli(sandbox: Sandbox, http: httpx.Client) -> httpx.Client:
    """A plain HTTP client that carries a token."""
    http.headers.update(bearer(sandbox, http))
    return http


def test_campaigns_come_in_pages(talli: httpx.Client) -> None:
    """The envelope counts pages and items; a page beyond the last is empty."""
    pages = [
        talli.get(f"{PREFIX}/campaigns", params={"pageNumber": number, "pageSize": 2}).json()
        for number in (1, 2, 3)
    ]
    assert [len(page["data"]) for page in pages] == [2, 1, 0]
    assert {(page["totalItems"], page["totalPages"], page["pageSize"]) for page in pages} == {(3, 2, 2)}
    assert [page["pageNumber"] for page in pages] == [1, 2, 3]


def test_page_sizes_of_lists_are_capped(talli: httpx.Client) -> None:
    """Asked for 5,000 at once the server gives 100, and says so."""
    page = talli.get(INSTRUCTIONS, params={"pageNumber": 1, "pageSize": 5000}).json()
    assert (len(page["data"]), page["pageSize"], page["totalItems"]) == (100, 100, 2540)


def test_caps_can_be_set() -> None:
    """The largest pages of lists and reports are arguments of the sandbox."""
    with (
        Sandbox(max_page_size=1, max_report_page_size=7) as sandbox,
        httpx.Client(base_url=sandbox.base_url, trust_env=False) as http,
    ):
        headers = bearer(sandbox, http)
        assert len(http.get(f"{PREFIX}/campaigns", headers=headers).json()["data"]) == 1
        assert len(rows(http.get(REPORT, headers=headers))) == 1 + 7


def test_filters_are_combined(talli: httpx.Client) -> None:
    """Instructions are found by campaign, status, external id and e-mail, all of them together."""
    first = {"campaignId": CAMPAIGN, "externalId": "claim-000002", "email": "beneficiary2@example.com"}
    params = {"pageNumber": "1", "pageSize": "10", **first}
    found = talli.get(INSTRUCTIONS, params=params).json()["data"]
    assert [item["status"] for item in found] == ["Ready"]
    assert talli.get(INSTRUCTIONS, params={**params, "status": "Expired"}).json()["totalItems"] == 0


def rows(reply: httpx.Response) -> list[list[str]]:
    """A CSV reply as rows."""
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.reader(io.StringIO(reply.content.decode(), newline="")))


def test_report_repeats_its_header_and_ends_with_an_empty_page(talli: httpx.Client) -> None:
    """2,500 rows are three pages of at most 1,000, each with the header; the fourth has nothing else."""
    pages = [rows(talli.get(REPORT, params={"pageNumber": n, "pageSize": 2000})) for n in (1, 2, 3, 4)]
    assert [len(page) - 1 for page in pages] == [1000, 1000, 500, 0]
    assert len({tuple(page[0]) for page in pages}) == 1
    assert {len(row) for page in pages for row in page} == {10}
    assert len({row[0] for page in pages for row in page[1:]}) == 2500


def test_report_has_fields_that_need_quotes(talli: httpx.Client) -> None:
    """Commas, quotes, line breaks and letters beyond ASCII are in the report, as in real names."""
    text = "".join("".join(row) for row in rows(talli.get(REPORT)))
    assert all(character in text for character in ',"\né')


def test_report_of_a_campaign_without_instructions_is_its_header(talli: httpx.Client) -> None:
    """No rows: the header alone."""
    assert len(rows(talli.get(f"{PREFIX}/reports/campaigns/{EMPTY_CAMPAIGN}/basic"))) == 1


def test_report_knows_a_new_instruction(talli: httpx.Client) -> None:
    """The report is made from what the sandbox keeps, not from a fixed file."""
    talli.post(INSTRUCTIONS, json={"campaignId": EMPTY_CAMPAIGN, "email": "a@example.com"})
    report = rows(talli.get(f"{PREFIX}/reports/campaigns/{EMPTY_CAMPAIGN}/basic"))
    assert [row[4] for row in report[1:]] == ["a@example.com"]


def test_amounts_keep_every_digit(sandbox: Sandbox, talli: httpx.Client) -> None:
    """An amount that no float can hold comes back as it was sent."""
    body = f'{{"campaignId": "{CAMPAIGN}", "email": "a@example.com", "amount": 12345678901234567.89}}'
    reply = talli.post(INSTRUCTIONS, content=body, headers={"content-type": "application/json"})
    assert '"amount":12345678901234567.89' in reply.text
    kept = sandbox.state.payout_instructions[reply.json()["payoutInstructionId"]]
    assert kept["amount"] == Decimal("12345678901234567.89")


def test_instruction_can_be_changed_until_it_is_paid(talli: httpx.Client) -> None:
    """A draft can be changed, and null takes a value away; a fulfilled one is refused."""
    created = talli.post(
        INSTRUCTIONS, json={"campaignId": CAMPAIGN, "email": "a@example.com", "city": "X"}
    ).json()
    one = f"{INSTRUCTIONS}/{created['payoutInstructionId']}"
    assert talli.patch(one, json={"email": "b@example.com", "city": None}).status_code == 200
    again = talli.get(one).json()
    assert (again["email"], again["city"], again["status"]) == ("b@example.com", None, "Draft")
    paid = talli.get(INSTRUCTIONS, params={"pageNumber": 1, "pageSize": 1, "status": "Fulfilled"}).json()[
        "data"
    ]
    closed = f"{INSTRUCTIONS}/{paid[0]['payoutInstructionId']}"
    assert talli.patch(closed, json={"city": "Y"}).status_code == 400


def test_there_is_no_payout_before_a_method_is_chosen(talli: httpx.Client) -> None:
    """The payout of an instruction that is only ready is 404."""
    params = {"pageNumber": "1", "pageSize": "1", "status": "Ready"}
    ready = talli.get(INSTRUCTIONS, params=params).json()["data"][0]["payoutInstructionId"]
    assert talli.get(f"{INSTRUCTIONS}/{ready}/payout").status_code == 404


def test_unknown_ids_are_not_found(talli: httpx.Client) -> None:
    """Problem details with status 404."""
    reply = talli.get(f"{PREFIX}/campaigns/00000000-0000-4000-8000-000000000000")
    assert (reply.status_code, reply.headers["content-type"]) == (404, "application/problem+json")


@pytest.mark.parametrize(
    ("params", "named"),
    [
        ({"pageSize": "10"}, "pageNumber"),
        ({"pageNumber": "one", "pageSize": "10"}, "pageNumber"),
        ({"pageNumber": "1", "pageSize": "0"}, "pageSize"),
        ({"pageNumber": "1", "pageSize": "1", "status": "Lost"}, "status"),
        ({"pageNumber": "1", "pageSize": "1", "campaignId": "no-uuid"}, "campaignId"),
    ],
)
def test_wrong_parameters_are_refused(params: dict[str, str], named: str, talli: httpx.Client) -> None:
    """A parameter that is missing, of the wrong type or out of bounds is 400, and named."""
    reply = talli.get(INSTRUCTIONS, params=params)
    assert (reply.status_code, reply.headers["content-type"]) == (400, "application/problem+json")
    assert named in reply.json()["detail"]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"campaignId": "no-uuid"}', '{"email": NaN}', "[" * 100_000]
)
def test_wrong_bodies_are_refused(content: str, sandbox: Sandbox, talli: httpx.Client) -> None:
    """A body that is missing, no JSON, or does not fit its schema is 400 and keeps nothing."""
    before = sandbox.state.counts()
    reply = talli.post(INSTRUCTIONS, content=content, headers={"content-type": "application/json"})
    assert reply.status_code == 400
    assert sandbox.state.counts() == before


def test_an_address_that_no_operation_has_is_not_found(talli: httpx.Client) -> None:
    """Below Talli's prefix that is said in problem details, elsewhere in Talon.One's form."""
    assert talli.get(f"{PREFIX}/nothing").json()["status"] == 404
    assert talli.get("/nothing").json()["StatusCode"] == 404
    assert talli.delete(f"{PREFIX}/campaigns").status_code == 405
