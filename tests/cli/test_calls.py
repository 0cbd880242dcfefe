"""Calling operations: what options, bodies and `--set` send, and what comes back in a pipe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cli.shell import Ended, run

from tallion.sandbox import Sandbox

CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
COUPON = ("talonone", "braze", "create-coupon")
WHICH = ("--application-id", "398", "--campaign-id", "5671", "--identifier", "msg-1")
BODY: dict[str, Any] = {"applicationId": 398, "campaignId": 5671, "identifier": "msg-1"}
MESSAGE = {
    "type": "module_registration_request",
    "id": "5f2b5f2b-5f2b-4f2b-8f2b-5f2b5f2b5f2b",
    "timestamp_ms": 1586980879793,
    "sdk_version": "2.1.0",
    "account": {
        "account_id": 1,
        "account_settings": {
            "apiKey": "sandbox-mparticle-key",
            "deploymentURL": "demo.talonone.example",
            "userIdField": "email",
        },
    },
}
EVENT = ("talonone", "segment", "track-event")


def called(sandbox: Sandbox, *arguments: str | Path, stdin: str = "") -> Ended:
    """A command that must work."""
    key = sandbox.keys.get(str(arguments[1]), "")
    ended = run(*arguments, env=sandbox.env() | {"TALONONE_API_KEY": key}, stdin=stdin)
    assert ended.status == 0, ended.err
    return ended


def sent(sandbox: Sandbox) -> Any:
    """The JSON body of the one request, without what the environment filled in."""
    (request,) = [request for request in sandbox.requests if request.operation != "token"]
    body = json.loads(request.body)
    body.pop("deploymentUrl", None)
    return body


def test_a_list_is_a_line_of_json_for_each_entry(sandbox: Sandbox) -> None:
    """In a pipe, every page; names as the API has them."""
    ended = called(sandbox, "talli", "campaigns", "list", "--page-size", "2")
    assert ended.err == ""
    assert [line["name"] for line in ended.lines] == [
        "Spring refunds",
        "Settlement, second distribution",
        "Not started yet",
    ]
    assert len([request for request in sandbox.requests if request.operation == "campaigns.list"]) == 2


def test_options_become_what_the_spec_says(sandbox: Sandbox) -> None:
    """Numbers keep their digits, times their offset, flags are true or false, arrays take several."""
    called(
        sandbox,
        *COUPON,
        *WHICH,
        "--discount-limit=12.50",
        "--no-is-reservation-mandatory",
        "--start-date=2030-01-31T09:00:00+01:00",
        *("--valid-characters", "A", "--valid-characters", "B"),
        '--attributes={"city": "Köln", "points": 5}',
    )
    assert b'"discountLimit":12.50' in sandbox.requests[0].body
    assert sent(sandbox) == BODY | {
        "discountLimit": 12.5,
        "isReservationMandatory": False,
        "startDate": "2030-01-31T09:00:00+01:00",
        "validCharacters": ["A", "B"],
        "attributes": {"city": "Köln", "points": 5},
    }


def test_a_body_comes_from_its_argument_a_file_or_standard_input(sandbox: Sandbox, tmp_path: Path) -> None:
    """All three the same, with every digit; options win over it."""
    text = json.dumps(BODY | {"usageLimit": 4, "startDate": "2030-01-31T09:00:00Z"})
    text = text.replace("}", ', "discountLimit": 12.50}')
    file = tmp_path / "body.json"
    file.write_text(text)
    for source, stdin in ((text, ""), (f"@{file}", ""), ("-", text)):
        sandbox.reset()
        called(sandbox, *COUPON, "--usage-limit", "9", "--body", source, stdin=stdin)
        assert b'"discountLimit":12.50' in sandbox.requests[0].body
        assert sent(sandbox) == BODY | {
            "usageLimit": 9,
            "startDate": "2030-01-31T09:00:00Z",
            "discountLimit": 12.5,
        }


def test_set_reaches_into_bodies(sandbox: Sandbox) -> None:
    """Text or JSON as the spec has it there; text where it says nothing, JSON with `:=`; arrays by place."""
    orders = (
        "customerProfileId=URN-1",
        "eventType=5",
        "eventAttributes.zip=01234",
        "eventAttributes.points:=5",
        "eventAttributes.tags:=[1, 2]",
    )
    called(sandbox, *EVENT, *[word for order in orders for word in ("--set", order)])
    assert sent(sandbox) == {
        "customerProfileId": "URN-1",
        "eventType": "5",
        "eventAttributes": {"zip": "01234", "points": 5, "tags": [1, 2]},
    }


def test_set_fills_arrays_of_objects_by_the_types_of_the_spec(sandbox: Sandbox) -> None:
    """A number is no text; what `--body` and options gave before is kept."""
    called(
        sandbox,
        *COUPON,
        *WHICH,
        '--limits=[{"action": "redeem", "limit": 1, "entities": ["Coupon"]}]',
        "--set=limits.0.limit=3.50",
        "--set=limits.1.action=redeem",
        "--set=limits.1.limit=7",
        "--set=limits.1.entities.0=Profile",
    )
    assert sent(sandbox)["limits"] == [
        {"action": "redeem", "limit": 3.5, "entities": ["Coupon"]},
        {"action": "redeem", "limit": 7, "entities": ["Profile"]},
    ]


def test_set_fills_objects_in_the_query(sandbox: Sandbox) -> None:
    """A GET has no body, and attributes all the same."""
    which = ("--application-id=398", "--campaign-id=5671", "--external-campaign-id=x")
    called(sandbox, "talonone", "cep", "create-coupon", *which, "--set=attributes.firstName=john")
    (request,) = sandbox.requests
    assert ".firstName=john" in request.target


@pytest.mark.parametrize("arguments", [(CAMPAIGN,), ("--campaign-id", CAMPAIGN)], ids=["place", "option"])
def test_path_parameters_stand_in_the_line_or_are_options(
    arguments: tuple[str, ...], sandbox: Sandbox
) -> None:
    """Either way, and never both."""
    assert called(sandbox, "talli", "campaigns", "get", *arguments).lines[0]["id"] == CAMPAIGN


def test_a_body_that_is_one_argument(sandbox: Sandbox) -> None:
    """MParticle's messages go by `--body` and `--set` alone; their schema goes by the type in them."""
    text = json.dumps(MESSAGE)
    called(sandbox, "talonone", "mparticle", "send-event", "--body=-", "--set=id=17", stdin=text)
    assert sent(sandbox) == MESSAGE | {"id": "17"}


def test_files_are_uploaded(sandbox: Sandbox, tmp_path: Path) -> None:
    """A path becomes a part of the form; it is money, so it needs `--yes` in a script."""
    file = tmp_path / "payouts.csv"
    file.write_text("email,amount\nada@example.com,12.50\n")
    called(sandbox, "talli", "campaigns", "upload-payout-instructions", CAMPAIGN, "--file", file, "--yes")
    (request,) = [each for each in sandbox.requests if each.operation != "token"]
    assert b"ada@example.com,12.50" in request.body


def test_what_replies_with_nothing_prints_nothing(sandbox: Sandbox) -> None:
    """In a pipe; the exit status says that it was done."""
    ended = called(
        sandbox, "talonone", "segment", "create-audience", "--audience-id=17", "--audience-name=Travel"
    )
    ended = called(sandbox, "talonone", "segment", "delete-audience", "17")
    assert (ended.out, ended.err) == ("", "")


def test_bytes_come_as_they_are(sandbox: Sandbox) -> None:
    """A sample file goes to a file by redirection."""
    ended = called(sandbox, "talli", "campaigns", "payout-instructions-sample")
    assert ended.out.startswith("email,") or "," in ended.out.splitlines()[0]


def test_rows_of_reports_are_entries_too(sandbox: Sandbox) -> None:
    """Every page of it, as text."""
    ended = called(sandbox, "talli", "reports", "campaign-basic", CAMPAIGN)
    assert (len(ended.lines), ended.lines[0]["amount"]) == (2500, "100.00")


def test_deprecated_operations_say_so(sandbox: Sandbox) -> None:
    """On standard error, once, with what to use instead."""
    ended = called(sandbox, "talonone", "segment", "update-customer-profile-v1", "URN-1")
    assert ended.err == (
        "note: segment.update_customer_profile_v1 is deprecated: use segment.update_customer_profile\n"
    )
