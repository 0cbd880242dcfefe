"""Calling operations from a shell: what is sent, and what comes back in a pipe."""

from __future__ import annotations

from cli.shell import run

from tallion.sandbox import Sandbox

COUPON = ("--application-id", "398", "--campaign-id", "5671", "--identifier", "msg-1")


def test_a_list_is_a_line_of_json_for_each_entry(sandbox: Sandbox) -> None:
    """In a pipe, every page; numbers and names as the API has them."""
    ended = run("talli", "campaigns", "list", "--page-size", "2", env=sandbox.env())
    assert (ended.status, ended.err) == (0, "")
    assert [line["name"] for line in ended.lines] == [
        "Spring refunds",
        "Settlement, second distribution",
        "Not started yet",
    ]
    assert len([request for request in sandbox.requests if request.operation == "campaigns.list"]) == 2


def test_one_thing_is_one_line(sandbox: Sandbox) -> None:
    """A coupon, made with the deployment of the environment."""
    ended = run("talonone", "braze", "create-coupon", *COUPON, env=sandbox.env())
    assert (ended.status, ended.err) == (0, "")
    (coupon,) = ended.lines
    assert (coupon["CampaignID"], coupon["Value"]) == (5671, "ARGY-95UN")
    (request,) = sandbox.requests
    assert request.body == (
        b'{"deploymentUrl":"demo.talonone.example","applicationId":398,"campaignId":5671,"identifier":"msg-1"}'
    )
