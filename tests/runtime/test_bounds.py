"""Bounds are checked on what is sent, before it is sent, and on nothing that is received."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import warnings
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID as UUID_

import httpx
import pytest

from talli import models as talli_models
from tallion.encode import as_model
from tallion.errors import InvalidRequestError
from talonone import AsyncTalonOne, TalonOne, models
from talonone.api.segment import update_customer_session as customer_sessions
from tests.runtime.bounds import UUID, Bound, Document, plain

SETTINGS: Any = {"api_key": "k3y", "deployment": "x.talon.one", "platform_name": "mine"}
UNSENT = httpx.MockTransport(lambda request: pytest.fail(f"sent {request.method} {request.url}"))
DOCUMENTS = {package: Document(package) for package in ("talli", "talonone")}
BOUNDS = [(package, bound) for package, document in DOCUMENTS.items() for bound in document.bounds()]


def request(package: str, operation: str, place: tuple[str, ...], value: Any) -> Any:
    """A call of an operation with a value at one place, and no more than it needs beside."""
    document = DOCUMENTS[package]
    parameters, body = document.operations[operation]
    make = importlib.import_module(f"{package}.api.{operation}").request
    names = {plain(name): name for name in inspect.signature(make).parameters}
    given: dict[str, Any] = {}
    for parameter in parameters:
        at = place[:2] == (parameter["in"], parameter["name"])
        if at or parameter.get("required"):
            name = plain(parameter.get("x-python-name", parameter["name"]))
            held = document.planted(parameter["schema"], place[2:], value) if at else None
            given[names.get(name) or names[name.removeprefix("x")]] = (
                held if at else document.valid(parameter["schema"])
            )
    if body is not None:
        made = document.planted(body, place[1:], value) if place[0] == "body" else document.valid(body)
        given["body"] = _model(package, body, made)
    return make(**given)


def _model(package: str, schema: Mapping[str, Any], value: Any) -> Any:
    models = importlib.import_module(f"{package}.models")
    found = DOCUMENTS[package].found(schema)
    named = (found["oneOf"][0] if "oneOf" in found else schema)["$ref"].rpartition("/")[2]
    classes = {plain(name): name for name in dir(models)}
    return as_model(getattr(models, classes[plain(named)]), value)


@pytest.mark.filterwarnings("ignore:.* will be ignored:UserWarning")
@pytest.mark.parametrize(("package", "bound"), BOUNDS, ids=[str(bound) for _, bound in BOUNDS])
def test_every_bound_of_the_specs_counts(package: str, bound: Bound) -> None:
    """A value at the bound is taken; one beyond it is refused with its pointer, and there is no call."""
    for value in bound.within:
        request(package, bound.operation, bound.place, value)
    for value in bound.beyond:
        with pytest.raises(InvalidRequestError) as caught:
            request(package, bound.operation, bound.place, value)
        assert {violation.pointer for violation in caught.value.violations} == {bound.pointer}


def test_a_file_is_not_larger_than_the_spec_allows(tmp_path: Path) -> None:
    """By path, as an open file and as a pair; one that cannot be measured is sent."""
    from talli.api.campaigns import upload_payout_instructions as upload

    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(262_144_001)
    with large.open("rb") as opened:
        for given in (large, str(large), opened, ("a.csv", opened), ("a.csv", large)):
            assert opened.tell() == 0
            with pytest.raises(InvalidRequestError) as caught:
                upload.request(campaign_id=UUID, body=talli_models.PayoutInstructionUpload(file=given))
            (violation,) = caught.value.violations
            assert (violation.pointer, violation.rule) == ("/body/file", "must have at most 262144000 bytes")
        opened.seek(1)
        upload.request(campaign_id=UUID, body=talli_models.PayoutInstructionUpload(file=opened))
    upload.request(campaign_id=UUID, body=talli_models.PayoutInstructionUpload(file=Unmeasured()))


class Unmeasured:
    """A file that can only be read."""

    def read(self, _: int = -1) -> bytes:
        return b""


def test_the_specs_bind_as_much_as_they_did() -> None:
    """Reading them in the test must not come to nothing unseen."""
    assert len(BOUNDS) > 170


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_everything_out_of_bounds_is_told_at_once(is_async: bool) -> None:
    """Of path, header and body, beside what is of a wrong type; no request is made and no value is shown."""
    arguments: dict[str, Any] = {
        "customer_session_id": "s",
        "callback_api_key": "canary-key",
        "callback_destination_uri": "canary.example",
        "coupon_codes": ["fine", "canary" * 20, 7],
        "loyalty_cards": ["canary-1", "canary-2"],
        "cart_items": [{"sku": "", "quantity": 0}, *[{"sku": "a", "quantity": 1}] * 1000],
    }
    client = TalonOne(**SETTINGS, http_client=httpx.Client(transport=UNSENT))
    twin = AsyncTalonOne(**SETTINGS, http_client=httpx.AsyncClient(transport=UNSENT))
    with pytest.raises(InvalidRequestError) as caught:
        _called(twin if is_async else client, arguments)
    assert {(v.pointer, v.rule, v.shape) for v in caught.value.violations} == {
        ("/header/X-Callback-API-Key", r"must match ^\S+ .{32,}$", "str of length 10"),
        (
            "/header/X-Callback-Destination-URI",
            "must be an absolute URI, such as https://example.com/path",
            "str of length 14",
        ),
        ("/body/couponCodes/1", "must have at most 100 characters", "str of length 120"),
        ("/body/couponCodes/2", "must be a str", "int"),
        ("/body/loyaltyCards", "must have at most 1 item", "list of length 2"),
        ("/body/cartItems", "must have at most 1000 items", "list of length 1001"),
        ("/body/cartItems/0/sku", "must not be empty", "str of length 0"),
        ("/body/cartItems/0/quantity", "must be at least 1", "int"),
    }
    assert "canary" not in str(caught.value)


def _called(client: TalonOne | AsyncTalonOne, arguments: dict[str, Any]) -> None:
    reply = client.segment.update_customer_session(**arguments)
    if inspect.iscoroutine(reply):
        asyncio.run(reply)


def test_what_is_received_out_of_bounds_is_kept_and_written_again() -> None:
    """A server may go beyond its own document; only sending it back is refused."""
    data = {"sku": "", "quantity": 0, "name": "", "surplus": 1}
    item = models.CartItem.from_dict(data)
    assert item.to_dict() == data
    assert models.CartItem.from_json(item.to_json()) == item
    session = models.NewCustomerSessionV2(cart_items=[item])
    assert session.to_dict() == {"cartItems": [data]}
    with pytest.raises(InvalidRequestError):
        customer_sessions.request(customer_session_id="s", destination_hostname="x.talon.one", body=session)


def test_null_that_only_a_server_may_send_is_kept_and_not_sent_back() -> None:
    """It is read and written again, and refused in a request, whose document does not allow it."""
    data = {
        "sku": "s",
        "quantity": 1,
        "name": "n",
        "category": None,
        "additionalCosts": {"a": {"price": None}},
    }
    item = models.CartItem.from_dict(data)
    assert item.category is None
    assert item.to_dict() == data
    assert models.CartItem.from_json(item.to_json()) == item
    session = models.NewCustomerSessionV2(cart_items=[item])
    with pytest.raises(InvalidRequestError) as caught:
        customer_sessions.request(customer_session_id="s", destination_hostname="x.talon.one", body=session)
    assert {each.pointer: each.rule for each in caught.value.violations} == {
        "/body/cartItems/0/category": "must not be null; leave it out",
        "/body/cartItems/0/additionalCosts/a/price": "must not be null; leave it out",
    }


def test_bounds_of_decimals_are_exact() -> None:
    """A hair beyond is beyond, however many digits the number has."""
    for points in ("999999999999.99", "0." + "0" * 40 + "1"):
        request("talonone", "cep.add_loyalty_points", ("body", "points"), Decimal(points))
    for points in ("999999999999.990000000000000000001", "0", "-0.00"):
        with pytest.raises(InvalidRequestError):
            request("talonone", "cep.add_loyalty_points", ("body", "points"), Decimal(points))


def test_ids_may_be_uuids_and_kinds_may_be_new() -> None:
    """`UUID` is as good as its text; an enum stays open."""
    by_id = request("talli", "campaigns.get", ("path", "campaignId"), UUID_(UUID))
    assert by_id.path.endswith(f"/{UUID}")
    of_a_kind = request("talli", "payout_instructions.list", ("query", "status"), "Invented")
    assert ("status", "Invented") in of_a_kind.query


def test_a_message_may_be_a_model_or_a_mapping() -> None:
    """Both send the same bytes."""
    sent: list[httpx.Request] = []
    client = TalonOne(**SETTINGS, http_client=httpx.Client(transport=httpx.MockTransport(_reply(sent))))
    account = {"account_settings": {"apiKey": "k", "deploymentURL": "x.talon.one", "userIdField": "email"}}
    message = {"type": "module_registration_request", "account": account}
    client.mparticle.send_event(body=message)
    client.mparticle.send_event(body=models.ModuleRegistrationRequest.from_dict(message))
    assert sent[0].content == sent[1].content
    assert b"module_registration_request" in sent[1].content


def test_lengths_that_count_together_are_added_up() -> None:
    """Over all entries; the error says how many, how many may be, and what to do."""
    for operation in ("batch_update_audiences", "batch_update_audiences_by_external_id"):
        ids: list[Any] = [7] if operation == "batch_update_audiences" else ["a"]
        make = getattr(TalonOne(**SETTINGS, http_client=httpx.Client(transport=UNSENT)).segment, operation)
        more = {"customerProfileId": "b", "deletes": ids * 401}
        data = [{"customerProfileId": "a", "adds": ids * 600}, more]
        with pytest.raises(InvalidRequestError) as caught:
            make(data=data)
        (violation,) = caught.value.violations
        assert violation.pointer == "/body/data"
        assert "at most 1000 " in violation.rule
        assert "not 1001" in violation.rule
        assert "audience_batches" in violation.rule
        more["deletes"] = ids * 400
        request("talonone", f"segment.{operation}", ("body", "data"), data)


def test_more_than_a_request_may_hold_can_be_kept() -> None:
    """The sum counts where it is sent, and not where a model is written."""
    changes = [{"customerProfileId": "a", "adds": [7] * 1001}]
    made = models.CustomerProfilesAudiencesRequest.from_dict({"data": changes})
    assert made.to_dict() == {"data": changes}


SEGMENT = ("update_customer_profile_v1", "update_customer_profile_v2", "update_customer_profile")
CHANGES = {
    "update_customer_profile_v1": {"adds": [7]},
    "update_customer_profile_v2": {"adds": [{"name": "a"}]},
    "update_customer_profile": {"deletes": [7]},
}


@pytest.mark.parametrize("method", SEGMENT)
@pytest.mark.parametrize("run", [{}, {"run_rule_engine": False}], ids=["left out", "false"])
def test_audience_changes_that_segment_would_ignore_warn(method: str, run: dict[str, Any]) -> None:
    """Once for each call, at the line of the caller, and the call is sent."""
    sent: list[httpx.Request] = []
    client = TalonOne(**SETTINGS, http_client=httpx.Client(transport=httpx.MockTransport(_reply(sent))))
    update = getattr(client.segment, method)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.simplefilter("ignore", DeprecationWarning)
        update("7", audiences_changes=CHANGES[method], **run)
    (warning,) = caught
    assert warning.filename == __file__
    assert warning.category is UserWarning
    assert "/body/audiencesChanges will be ignored" in str(warning.message)
    assert "runRuleEngine is true" in str(warning.message)
    assert len(sent) == 1


@pytest.mark.parametrize("method", SEGMENT)
def test_audience_changes_that_count_do_not_warn(method: str) -> None:
    """With rules run, without changes, for a CDP, or where a model is written."""
    client = TalonOne(**SETTINGS, http_client=httpx.Client(transport=httpx.MockTransport(_reply([]))))
    update = getattr(client.segment, method)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", DeprecationWarning)
        update("7", audiences_changes=CHANGES[method], run_rule_engine=True)
        update("7", audiences_changes={"adds": []}, run_rule_engine=False)
        update("7")
        client.cdp.update_customer_profile("7", audiences_changes={"adds": [7]})
        changes = models.AudienceChange(adds=[7])
        models.SegmentCustomerProfileV2Request(audiences_changes=changes).to_json()


def test_a_caller_without_a_module_name_is_warned_too() -> None:
    """Code that is run by `exec`, say, may have globals of its own."""
    client = TalonOne(**SETTINGS, http_client=httpx.Client(transport=httpx.MockTransport(_reply([]))))
    with pytest.warns(UserWarning, match="will be ignored"):
        exec(  # noqa: S102 - the code is the line below
            "client.segment.update_customer_profile('7', audiences_changes={'adds': [7]})", {"client": client}
        )


def test_an_async_caller_is_warned_too() -> None:
    """At the line that awaits."""

    async def update() -> None:
        client = AsyncTalonOne(
            **SETTINGS, http_client=httpx.AsyncClient(transport=httpx.MockTransport(_reply([])))
        )
        with pytest.warns(UserWarning, match="will be ignored") as caught:
            await client.segment.update_customer_profile("7", audiences_changes={"adds": [7]})
        assert caught[0].filename == __file__

    asyncio.run(update())


def _reply(sent: list[httpx.Request]) -> Callable[[httpx.Request], httpx.Response]:
    def reply(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"effects": [], "createdCoupons": [], "createdReferrals": []})

    return reply


@pytest.mark.parametrize(
    ("operation", "field", "wrong"),
    [
        ("cep.add_loyalty_points", "points", Decimal("sNaN")),
        ("cep.add_loyalty_points", "points", -1.5),
        ("braze.create_referral", "usageLimit", "-1"),
        ("braze.create_referral", "advocateProfileIntegrationId", "\ud800"),
    ],
)
def test_a_value_of_a_wrong_type_breaks_no_bound_beside(operation: str, field: str, wrong: Any) -> None:
    """It is refused once, for what it is."""
    with pytest.raises(InvalidRequestError) as caught:
        request("talonone", operation, ("body", field), wrong)
    assert [violation.pointer for violation in caught.value.violations] == [f"/body/{field}"]
