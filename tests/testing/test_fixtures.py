"""The pytest plugin: isolated, on a clock of its own, with assertions that fail when they should."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from tallion import Outcome, errors
from tallion.sandbox import Fault
from tallion.testing import TalliSandbox, TalonOneSandbox

GUIDE = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
COUPON = {"application_id": 398, "campaign_id": 5671}


@pytest.mark.parametrize("number", [1, 2])
def test_each_test_has_its_own(number: int, talli_sandbox: TalliSandbox) -> None:
    """Nothing of the other test is there, neither state nor requests."""
    assert talli_sandbox.requests == ()
    client = talli_sandbox.client()
    client.payout_instructions.create(campaign_id=GUIDE, email="a@example.com", external_id="one")
    talli_sandbox.assert_recorded_once("one")


def test_two_fixtures_do_not_meet(talli_sandbox: TalliSandbox, talonone_sandbox: TalonOneSandbox) -> None:
    """Each API has a server of its own."""
    assert talli_sandbox.base_url != talonone_sandbox.base_url
    talonone_sandbox.client().braze.create_coupon(**COUPON, identifier="k")
    assert talli_sandbox.requests == ()


@pytest.mark.parametrize("in_process", [False, True], ids=["socket", "in process"])
def test_money_is_not_repeated(in_process: bool, talli_sandbox: TalliSandbox) -> None:
    """Committed, then the connection dies: sent once, kept once, and reported as unknown."""
    talli_sandbox.fault("payout_instructions.create", Fault.drop_after_commit)
    options = {"http_client": talli_sandbox.http_client()} if in_process else {}
    with pytest.raises(errors.TransportError) as caught:
        talli_sandbox.client(**options).payout_instructions.create(
            campaign_id=GUIDE, email="a@example.com", amount=Decimal("1.10"), external_id="one"
        )
    assert (caught.value.outcome, caught.value.repeatable) == (Outcome.UNKNOWN, False)
    talli_sandbox.assert_sent("payout_instructions.create", 1)
    talli_sandbox.assert_recorded_once("one")


@pytest.mark.parametrize("in_process", [False, True], ids=["socket", "in process"])
@pytest.mark.parametrize(
    ("fault", "error", "outcome"),
    [
        (Fault.truncate(5), errors.TransportError, Outcome.ACCEPTED),
        (Fault.malformed, errors.ResponseDecodeError, Outcome.ACCEPTED),
        (Fault.status(500), errors.ServerError, Outcome.UNKNOWN),
        (Fault.status(422), errors.UnprocessableEntityError, Outcome.REJECTED),
        (Fault.drop_before, errors.TransportError, Outcome.UNKNOWN),
        (Fault.delay(2), errors.RequestTimeoutError, Outcome.UNKNOWN),
    ],
    ids=lambda value: getattr(value, "kind", None),
)
def test_each_fault_is_what_the_client_says(
    in_process: bool,
    fault: Fault,
    error: type[errors.TallionError],
    outcome: Outcome,
    talli_sandbox: TalliSandbox,
) -> None:
    """A client sees the same over a socket and without one."""
    talli_sandbox.fault("payout_instructions.create", fault)
    options = {"http_client": talli_sandbox.http_client()} if in_process else {}
    client = talli_sandbox.client(timeout=0.3, **options)
    with pytest.raises(errors.TallionError) as caught:
        client.payout_instructions.create(campaign_id=GUIDE, email="a@example.com")
    assert (type(caught.value).__mro__.count(error), caught.value.outcome) == (1, outcome)


def test_waits_pass_on_the_clock(talli_sandbox: TalliSandbox) -> None:
    """Half a minute of waiting takes no time, and an expired token is replaced."""
    client = talli_sandbox.client()
    talli_sandbox.fault("campaigns.list", Fault.status(503, retry_after=30))
    assert len(client.campaigns.list().all()) == 3
    assert talli_sandbox.clock.slept == [30]
    old = talli_sandbox.requests[-1].header("authorization") or ""
    talli_sandbox.clock.advance(36_000)
    url = f"{talli_sandbox.base_url}/v2/campaign-manager/campaigns"
    assert talli_sandbox.http_client().get(url, headers={"authorization": old}).status_code == 401
    assert client.campaigns.get(GUIDE).id == GUIDE
    talli_sandbox.assert_sent("token", 2)


def test_async_client(talonone_sandbox: TalonOneSandbox) -> None:
    """Over a socket, waits on the same clock; the identifier lets it repeat."""
    talonone_sandbox.fault("braze.create_coupon", Fault.drop_after_commit)

    async def create() -> str:
        async with talonone_sandbox.async_client() as client:
            return str((await client.braze.create_coupon(**COUPON, identifier="k")).value)

    assert asyncio.run(create()) in talonone_sandbox.state.coupons
    talonone_sandbox.assert_sent("braze.create_coupon", 2)
    assert len(talonone_sandbox.clock.slept) == 1


def test_in_process_needs_no_port(talonone_sandbox: TalonOneSandbox) -> None:
    """A unit test that asks for no address has no server; a delay passes on the clock."""
    talonone_sandbox.fault("cdp.create_audience", Fault.delay(5))
    client = talonone_sandbox.client("cdp", http_client=talonone_sandbox.http_client())
    assert client.cdp.create_audience(audience_id="a", audience_name="One").name == "One"
    assert talonone_sandbox.clock.slept == [5]
    assert talonone_sandbox.sandbox.base_url.endswith(":0")


def test_in_process_for_asyncio(talonone_sandbox: TalonOneSandbox) -> None:
    """The async transport answers, and drops, in the task."""
    talonone_sandbox.fault("braze.create_coupon", Fault.drop_after_commit)

    async def create() -> None:
        async with talonone_sandbox.async_http_client() as http:
            client = talonone_sandbox.async_client(http_client=http)
            await client.braze.create_coupon(**COUPON, identifier="k")

    asyncio.run(create())
    talonone_sandbox.assert_sent("braze.create_coupon", 2)


def test_assertions_fail_when_they_should(
    talli_sandbox: TalliSandbox, talonone_sandbox: TalonOneSandbox
) -> None:
    """Two payouts for one thing, two coupons for one recipient, and a wrong count are named."""
    client = talli_sandbox.client()
    for external_id in ("one", "one"):
        client.payout_instructions.create(campaign_id=GUIDE, email="a@example.com", external_id=external_id)
    with pytest.raises(pytest.fail.Exception, match=r"'one' of campaign .* 2 times"):
        talli_sandbox.assert_no_duplicate_payouts()
    with pytest.raises(pytest.fail.Exception, match="are 2 payout"):
        talli_sandbox.assert_recorded_once("one")
    with pytest.raises(pytest.fail.Exception, match="sent 2 times, not 1"):
        talli_sandbox.assert_sent("payout_instructions.create", 1)
    t1 = talonone_sandbox.client()
    for identifier in ("a", "b"):
        t1.braze.create_coupon(**COUPON, identifier=identifier, integration_id="ada")
    with pytest.raises(pytest.fail.Exception, match="'ada' in campaign 5671"):
        talonone_sandbox.assert_no_duplicate_coupons()


def test_payouts_without_external_id_are_told_apart_by_amount(talli_sandbox: TalliSandbox) -> None:
    """The same address may get two amounts, but not the same one twice."""
    client = talli_sandbox.client()
    for amount in (1, 2):
        client.payout_instructions.create(campaign_id=GUIDE, email="a@example.com", amount=amount)
    talli_sandbox.assert_no_duplicate_payouts()
    client.payout_instructions.create(campaign_id=GUIDE, email="a@example.com", amount=2)
    with pytest.raises(pytest.fail.Exception, match="a@example"):
        talli_sandbox.assert_no_duplicate_payouts()


def test_plugin_is_cheap_to_load() -> None:
    """Loading it imports neither the sandbox nor the clients nor httpx."""
    program = (
        "import sys, tallion.testing; "
        "print([name for name in ('httpx', 'jsonschema', 'talli', 'tallion.sandbox') if name in sys.modules])"
    )
    path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(
        [sys.executable, "-c", program], env=path, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"


def test_pytest_finds_the_plugin_by_its_entry_point(tmp_path: Path) -> None:
    """Where the project is installed, nothing has to be imported or configured."""
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    ((name, module),) = tomllib.loads(text)["project"]["entry-points"]["pytest11"].items()
    installed = tmp_path / "site" / "tallion-0.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: tallion\nVersion: 0\n")
    (installed / "entry_points.txt").write_text(f"[pytest11]\n{name} = {module}\n")
    (tmp_path / "test_one.py").write_text("def test_one(talli_sandbox, talonone_sandbox):\n    pass\n")
    path = {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed.parent), *sys.path])}
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error"]
    ended = subprocess.run(command, cwd=tmp_path, env=path, capture_output=True, text=True, check=False)
    assert "1 passed" in ended.stdout, ended.stdout


def test_tests_run_in_parallel(tmp_path: Path) -> None:
    """Under pytest-xdist each test has its own port and state, whatever runs beside it."""
    (tmp_path / "test_many.py").write_text(
        "import pytest\n\n"
        "@pytest.mark.parametrize('number', range(8))\n"
        "def test_one(number, talonone_sandbox):\n"
        "    t1 = talonone_sandbox.client()\n"
        "    t1.braze.create_coupon(application_id=1, campaign_id=2, identifier='same')\n"
        "    assert len(talonone_sandbox.state.coupons) == len(talonone_sandbox.requests) == 1\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tallion.testing", "-n", "2", "-W", "error"]
    path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(command, cwd=tmp_path, env=path, capture_output=True, text=True, check=False)
    assert "8 passed" in ended.stdout, ended.stdout
