from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from talli import Talli
from tallion.call import Call, RequestOptions
from tallion.codecs import Constant
from tallion.errors import InvalidRequestError
from tallion.values import Violations
from talonone import AsyncTalonOne, TalonOne, models

NAN, INFINITE = float("nan"), float("inf")
UNSENT = httpx.MockTransport(lambda request: pytest.fail(f"sent {request.method} {request.url}"))
DEPTH = 100_000
NAIVE = datetime.fromisoformat("2024-01-01T00:00:00")


class Timeless(tzinfo):
    """A time zone that does not know its offset."""

    def utcoffset(self, _: datetime | None) -> timedelta | None:
        return None


def deep(levels: int) -> Any:
    """A list in a list in a list."""
    value: Any = []
    for _ in range(levels):
        value = [value]
    return value


def cyclic() -> dict[str, Any]:
    """A dict that holds itself."""
    value: dict[str, Any] = {}
    value["self"] = value
    return value


@pytest.fixture
def t1() -> TalonOne:
    """A client whose requests must not leave."""
    return TalonOne(
        api_key="k3y",
        deployment="x.talon.one",
        platform_name="mine",
        http_client=httpx.Client(transport=UNSENT),
    )


@pytest.fixture
def payouts() -> Talli:
    """A client whose requests must not leave."""
    return Talli(
        base_url="https://api.talli.test",
        token_url="https://login.talli.test/token",
        client_id="me",
        client_secret="s3cret",
        audience="a",
        http_client=httpx.Client(transport=UNSENT),
    )


def ledger(client: TalonOne, **changed: Any) -> Any:
    """A call with two headers."""
    return client.cep.get_loyalty_ledger(profile_integration_id="7", loyalty_program_id=5, **changed)


def coupon(client: TalonOne, attributes: Any) -> Any:
    """A call with free-form attributes in its query."""
    return client.cep.create_coupon(
        application_id=398, campaign_id=5671, external_campaign_id="e", attributes=attributes
    )


def refused(make: Callable[[], Any]) -> dict[str, str]:
    """What a call is refused for: pointer to rule."""
    with pytest.raises(InvalidRequestError) as caught:
        make()
    assert caught.value.operation is not None
    assert str(caught.value.operation) in str(caught.value)
    return {violation.pointer: violation.rule for violation in caught.value.violations}


def test_null_is_called_null(t1: TalonOne) -> None:
    """As it is called on the wire."""
    with pytest.raises(InvalidRequestError) as caught:
        t1.cep.add_loyalty_points(profile_integration_id="7", loyalty_program_id=5, points=None)  # type: ignore[arg-type]
    assert [(each.pointer, each.shape) for each in caught.value.violations] == [("/body/points", "null")]


IDS = [
    "",
    " ",
    ".",
    "..",
    "%2e",
    "%2e%2e",
    "%2E.",
    "%252e",
    "%25252e%2525252E",
    "..%2f..",
    "a/../b",
    "a\\..\\b",
]


@pytest.mark.parametrize(
    "wrong", [*IDS, "..;x=1", "a\r\nb", "a\0", "%00", "a%0d%0a", 7.5, None, b"a", "\ud800"]
)
def test_an_id_that_is_none_or_leads_elsewhere_is_refused(t1: TalonOne, wrong: Any) -> None:
    """However often it is encoded."""
    assert list(refused(lambda: t1.segment.update_customer_profile(wrong))) == ["/path/customerProfileId"]


@pytest.mark.parametrize(
    "wrong", ["a\r\nX-Evil: 1", "a\nb", "a\0b", "\x7f", " a", "a ", "a\t", 5, ["a"], "\ud800"]
)
def test_a_header_that_is_none_is_refused(t1: TalonOne, wrong: Any) -> None:
    """Line breaks and NUL first of all; spaces at the ends HTTP would drop."""
    found = refused(lambda: ledger(t1, customer_engagement_platform_name=wrong))
    assert list(found) == ["/header/customer-engagement-platform-name"]


@pytest.mark.parametrize(
    "wrong",
    [
        *("https://x.talon.one", "x.talon.one/", "x.talon.one:99999", "x y", "-x.one", "x..one", "x_y.one"),
        *("", "ü.one", 7, "x.talon.one\n", "user@x.talon.one", f"{'a' * 64}.one", "a." * 127 + "aa"),
    ],
)
def test_a_deployment_must_be_a_host_name(t1: TalonOne, wrong: Any) -> None:
    """Without scheme, path or user, and with a port at most."""
    found = refused(lambda: ledger(t1, destination_hostname=wrong))
    assert list(found) == ["/header/destination-hostname"]


@pytest.mark.parametrize("name", ["", ".", ".first", 7, None])
def test_attributes_have_names_that_are_not_empty_and_do_not_begin_with_a_dot(
    t1: TalonOne, name: Any
) -> None:
    """The dot is ours to add."""
    found = refused(lambda: coupon(t1, {name: "x", "fine": 1}))
    assert list(found) == [f"/query/attributes/{name}"]


@pytest.mark.parametrize(
    "wrong",
    [
        NAN,
        INFINITE,
        -INFINITE,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("-Infinity"),
        object(),
        b"x",
        {1, 2},
        bytearray(b"x"),
        NAIVE,
        datetime(2024, 1, 1, tzinfo=Timeless()),
        "\ud800",
        {1: 2},
    ],
)
@pytest.mark.parametrize("place", ["query", "body", "extra_body", "extra_query", "json"])
def test_what_json_cannot_hold_is_refused_at_any_depth(t1: TalonOne, place: str, wrong: Any) -> None:
    """NaN and infinity above all; in free-form attributes too."""
    value = [1, [wrong]] if place in ("query", "extra_query") else [1, {"deep": [wrong]}]
    free = {"name": value}
    makes: dict[str, Callable[[], Any]] = {
        "query": lambda: coupon(t1, free),
        "body": lambda: t1.cdp.update_customer_profile("7", attributes=free),
        "extra_body": lambda: t1.cdp.delete_audience(7, options=RequestOptions(extra_body=free)),
        "extra_query": lambda: t1.cdp.delete_audience(7, options=RequestOptions(extra_query=free)),
        "json": lambda: t1.request("POST", "/x", safety="read", json=free),
    }
    (pointer,) = refused(makes[place])
    assert "name/1" in pointer


@pytest.mark.parametrize("value", [deep(DEPTH), cyclic()], ids=["deep", "cyclic"])
def test_what_is_nested_too_deep_is_refused(t1: TalonOne, value: Any) -> None:
    """And not a RecursionError."""
    assert "nested" in refused(lambda: t1.cdp.update_customer_profile("7", attributes={"a": value}))["/body"]
    assert "nested" in refused(lambda: t1.request("POST", "/x", safety="read", json=value))["/body"]
    assert "nested" in str(refused(lambda: coupon(t1, {"a": [value]})))


def test_floats_for_decimals_are_refused_with_a_hint(payouts: Talli) -> None:
    """Money is exact."""
    found = refused(lambda: payouts.payout_instructions.create(campaign_id="c", email="e", amount=9.99))
    assert 'Decimal("9.99")' in found["/body/amount"]


@pytest.mark.parametrize("moment", [NAIVE, datetime(2024, 1, 1, tzinfo=Timeless()), "2024-01-01T00:00:00"])
def test_naive_datetimes_are_refused(t1: TalonOne, moment: Any) -> None:
    """Also those whose time zone does not know its offset."""
    found = refused(
        lambda: t1.braze.create_coupon(application_id=1, campaign_id=2, identifier="a", start_date=moment)
    )
    assert list(found) == ["/body/startDate"]


@pytest.mark.parametrize("wrong", ["12", b"12", 12, {"a": 1}, {1}, None])
def test_a_sequence_must_be_one(t1: TalonOne, wrong: Any) -> None:
    """A bare str above all."""
    assert list(refused(lambda: t1.cdp.batch_update_audiences(data=wrong))) == ["/body/data"]
    inner = [{"customerProfileId": "7", "adds": wrong}]
    assert list(refused(lambda: t1.cdp.batch_update_audiences(data=inner))) == ["/body/data/0/adds"]


def test_an_unknown_keyword_is_a_type_error(t1: TalonOne) -> None:
    """As of any Python function."""
    with pytest.raises(TypeError, match="campaignid"):
        t1.cep.create_coupon(application_id=398, campaignid=5671)


@pytest.mark.parametrize(
    "path", ["https://evil.test/x", "//evil.test/x", "/a?b=c", "/a#b", "/a/../b", "/%2e%2e/b"]
)
def test_request_refuses_paths_that_lead_elsewhere(t1: TalonOne, path: str) -> None:
    """Absolute URLs, queries, fragments, dots."""
    assert "/path" in refused(lambda: t1.request("GET", path, safety="read"))


def test_request_refuses_all_at_once(t1: TalonOne, tmp_path: Path) -> None:
    """Every argument that is wrong, and every option."""
    options = RequestOptions(headers={"AUTHORIZATION": "x"}, extra_query={"q": NAN})
    found = refused(
        lambda: t1.request(
            "FETCH",
            "https://evil.test/x",
            safety="harmless",
            json={"a": INFINITE},
            params={"p": object()},
            headers={"Cookie": "x", "a b": "x", "X-Fine": "a\nb", "Host": "evil.test"},
            files={"f": tmp_path / "missing", "g": object()},
            security="magic",
            retry_key="identifier",
            options=options,
        )
    )
    assert set(found) == {
        "/method", "/path", "/safety", "/security", "/retry_key", "/body", "/body/a", "/body/f", "/body/g",
        "/query/p", "/query/q", "/header/Cookie", "/header/a b", "/header/X-Fine", "/header/Host",
        "/header/AUTHORIZATION",
    }  # fmt: skip


@pytest.mark.parametrize(
    "name", ["Authorization", "AUTHORIZATION", "authorization", "Cookie", "Proxy-Authorization"]
)
def test_options_may_not_set_credentials(t1: TalonOne, name: str) -> None:
    """In any case; nor may a call that was made by hand."""
    options = RequestOptions(headers={name: "canary"})
    for make in (
        lambda: t1.cdp.delete_audience(7, options=options),
        lambda: t1.send(Call(**{**vars_of(t1), "headers": ((name, "canary"),)})),
    ):
        with pytest.raises(InvalidRequestError, match="set by the client") as caught:
            make()
        assert "canary" not in str(caught.value)


def vars_of(client: TalonOne) -> dict[str, Any]:
    """The parts of a call that is fine."""
    from talonone.api.cdp import delete_audience

    fine = delete_audience.request(
        audience_id=7, customer_data_platform_name="mine", destination_hostname="x.talon.one"
    )
    return {name: getattr(fine, name) for name in ("operation", "path", "query", "headers", "body", "parse")}


def everything_wrong(client: Any) -> Any:
    """A call whose every part is wrong in its own way."""
    return client.cdp.update_customer_profile(
        "%2e%2e",
        customer_data_platform_name="a\r\nb",
        destination_hostname="https://x.talon.one",
        skip_non_existing_attributes="yes",
        attributes={"a": {"b": [NAN]}, "c": Decimal("Infinity")},
        run_rule_engine=1,
        audiences_changes={"adds": "12", "deletes": [1, "x"], "other": INFINITE},
        options=RequestOptions(headers={"authorization": "x"}, extra_body={"d": NAN}),
    )


EVERYTHING = {
    "/path/customerProfileId",
    "/header/customer-data-platform-name",
    "/header/destination-hostname",
    "/query/skipNonExistingAttributes",
    "/body/attributes/a/b/0",
    "/body/attributes/c",
    "/body/runRuleEngine",
    "/body/audiencesChanges/adds",
    "/body/audiencesChanges/deletes/1",
    "/body/audiencesChanges/other",
    "/header/authorization",
    "/body/d",
}


def test_all_that_is_wrong_with_a_call_is_in_one_error(t1: TalonOne) -> None:
    """Path, headers, query, body, the mappings in it, and options; the values are not shown."""
    assert set(refused(lambda: everything_wrong(t1))) == EVERYTHING
    client = AsyncTalonOne(api_key="k3y", http_client=httpx.AsyncClient(transport=UNSENT))
    assert set(refused(lambda: asyncio.run(everything_wrong(client)))) == EVERYTHING


def test_a_list_says_all_at_once_too(payouts: Talli) -> None:
    """When its first page is asked for."""
    options = RequestOptions(headers={"Cookie": "x"})
    found = refused(lambda: payouts.payout_instructions.list(campaign_id=7, options=options).first())
    assert set(found) == {"/query/campaignId", "/header/Cookie"}


@pytest.mark.parametrize("size", [0, -1, True, "5", 1.5])
def test_a_page_size_that_is_none_is_refused(payouts: Talli, tmp_path: Path, size: Any) -> None:
    """Of lists and reports; 0 does not stand for our default."""
    report = payouts.reports.campaign_basic("1f8e4c9a-5b1d-4e0c-9f6a-2d3b4c5d6e7f", page_size=size)
    for make in (payouts.campaigns.list(page_size=size).first, lambda: list(report)):
        assert set(refused(make)) == {"/query/pageSize"}
    assert set(refused(lambda: report.save(tmp_path / "r.csv"))) == {"/query/pageSize"}


def test_a_mapping_lacks_what_is_required(t1: TalonOne) -> None:
    """All of it, in each item, beside what is wrong."""
    items = [{"name": 5}, "x", {"sku": "a", "quantity": True}]
    found = refused(lambda: t1.segment.update_customer_session("s", cart_items=items))
    place = next(pointer for pointer in found if pointer.endswith("/1")).removesuffix("/1")
    assert {pointer.removeprefix(place) for pointer in found} == {
        "/0/name", "/0/sku", "/0/quantity", "/1", "/2/quantity",
    }  # fmt: skip
    assert found[f"{place}/0/sku"] == "is required"


@pytest.mark.parametrize("message", [{}, {"type": None, "account": {}}, {"type": 5}])
def test_a_message_without_a_kind_is_refused(t1: TalonOne, message: Any) -> None:
    """What it lacks is said with kinds that there are."""
    found = refused(lambda: t1.mparticle.send_event(body=message))
    assert list(found) == ["/body"]
    assert "must have a 'type' that tells what it is, such as 'module_registration_request'" in found["/body"]


@pytest.mark.parametrize("changes", [models.AudienceChange(adds="12"), {"adds": "12"}, 5, [{}]])
def test_a_model_with_a_wrong_field_is_refused_like_a_mapping(t1: TalonOne, changes: Any) -> None:
    """Whoever made it."""
    found = refused(lambda: t1.cdp.update_customer_profile("7", audiences_changes=changes))
    assert next(iter(found)).startswith("/body/audiencesChanges")


def test_a_field_of_one_value_takes_no_other() -> None:
    """The error says which it takes."""
    violations = Violations(bounds=True)
    Constant("client_credentials").encode("password", "/grant_type", violations)
    assert [(each.pointer, each.rule) for each in violations] == [
        ("/grant_type", "must be 'client_credentials'")
    ]
