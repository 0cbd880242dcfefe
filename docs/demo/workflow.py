"""The guide's workflow, then Talon.One's, against the sandbox: `make demo`.

Each step prints what is asked, the request and the reply as the sandbox recorded them, and what that means.
The checks look at the recorded bytes, not only at what the client returned. The first that fails ends the
demonstration with its name and a non-zero status.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from urllib.request import ProxyHandler, Request, build_opener

from talli import Talli
from talonone import TalonOne

REPORT = Path("campaign_report.csv")
PAGE_SIZE = 1000
SHOWN_HEADERS = ("authorization", "accept", "content-type", "x-dry-run", "customer-engagement-platform-name")
STEPS: list[Callable[[World], None]] = []


class NotAsPromised(Exception):
    """A check has failed."""


def check(condition: bool, promise: str) -> None:
    """Print a promise that was kept.

    Raises:
        NotAsPromised: it was not.
    """
    if not condition:
        raise NotAsPromised(promise)
    print(f"  [ok] {promise}")


class World:
    """A sandbox in another process, and what it has recorded."""

    def __init__(self, url: str) -> None:
        self.url = url
        settings = self.ask("environment")
        self.environment: dict[str, str] = settings["environment"]
        self.keys: dict[str, str] = settings["keys"]
        self.payouts = self._talli()
        self.bearer = ""
        """What every call to Talli has to carry; known once a token was asked for."""
        self._seen = 0

    def ask(self, path: str) -> Any:
        """Something of the sandbox's control API."""
        # No proxy: the sandbox is on this machine, whatever the environment says.
        with build_opener(ProxyHandler({})).open(Request(f"{self.url}/_sandbox/{path}")) as reply:  # noqa: S310 - our own URL
            return json.load(reply)

    def counts(self) -> dict[str, int]:
        """How much the sandbox keeps, by kind."""
        counts: dict[str, int] = self.ask("state")
        return counts

    def new_requests(self) -> list[dict[str, Any]]:
        """The requests since the last look, with their credentials. Shown are those without."""
        masked = self.ask("requests")[self._seen :]
        raw: list[dict[str, Any]] = self.ask("requests?raw=1")[self._seen :]
        self._seen += len(raw)
        for request in masked:
            show(request)
        return raw

    def _talli(self) -> Talli:
        """The one client of Talli: it keeps its token from step to step."""
        settings = self.environment
        return Talli(
            base_url=settings["TALLI_BASE_URL"],
            token_url=settings["TALLI_TOKEN_URL"],
            client_id=settings["TALLI_CLIENT_ID"],
            client_secret=settings["TALLI_CLIENT_SECRET"],
            audience=settings["TALLI_AUDIENCE"],
        )

    def talonone(self, platform: str | None) -> TalonOne:
        """A client of Talon.One: one for each key, and a key is for one platform."""
        return TalonOne(
            api_key=self.keys[platform] if platform else None,
            base_url=self.environment["TALONONE_BASE_URL"],
            deployment=self.environment["TALONONE_DEPLOYMENT"],
            platform_name=self.environment["TALONONE_PLATFORM_NAME"],
        )


def step(function: Callable[[World], None]) -> Callable[[World], None]:
    """Make a function a step of the demonstration. Its docstring says what is asked."""
    STEPS.append(function)
    return function


def show(request: dict[str, Any]) -> None:
    """Print a recorded request and its reply, credentials masked."""
    print(f"  -> {request['method']} {request['target']}")
    for name, value in request["headers"]:
        if name in SHOWN_HEADERS:
            print(f"     {name}: {value}")
    if request["body"]:
        print(f"     {short(request['body'])}")
    print(f"  <- {request['status']} {short(request['reply'])}")


def short(text: str) -> str:
    """One line of a text."""
    line = " ".join(text.split())
    return line if len(line) <= 200 else f"{line[:196]} ..."


def means(text: str) -> None:
    """Say what a step has shown."""
    print(textwrap.fill(text, 96, initial_indent="  = ", subsequent_indent="    "))


def header(request: dict[str, Any], name: str) -> str | None:
    """A header of a recorded request, or None."""
    return next((value for key, value in request["headers"] if key == name), None)


def body(request: dict[str, Any]) -> Any:
    """The JSON body of a recorded request, read from its bytes."""
    return json.loads(base64.b64decode(request["body_base64"]))


def query(request: dict[str, Any]) -> dict[str, list[str]]:
    """The query of a recorded request."""
    return parse_qs(urlsplit(request["target"]).query)


@step
def token_and_campaigns(world: World) -> None:
    """Talli: get an access token and list the campaigns."""
    campaigns = list(world.payouts.campaigns.list())
    token, *lists = world.new_requests()
    settings = world.environment
    check(
        [token["method"], token["target"]] == ["POST", "/oauth/token"]
        and header(token, "content-type") == "application/json",
        "the token is asked for first, in JSON",
    )
    check(
        body(token)
        == {
            "client_id": settings["TALLI_CLIENT_ID"],
            "client_secret": settings["TALLI_CLIENT_SECRET"],
            "audience": settings["TALLI_AUDIENCE"],
            "grant_type": "client_credentials",
        },
        "its body has id, secret, audience and grant type, and nothing else",
    )
    check(header(token, "authorization") is None, "the token request itself carries no Authorization")
    world.bearer = f"Bearer {json.loads(token['reply'])['access_token']}"
    check_bearer(world, lists)
    check(len(campaigns) == world.counts()["campaigns"] == 3, "all three campaigns were listed")
    means(f"One token served the call. The first campaign is {campaigns[0].name!r}, id {campaigns[0].id}.")


def check_bearer(world: World, calls: list[dict[str, Any]]) -> None:
    """Each call carries the token, and there is none to the token endpoint."""
    check(
        bool(calls) and all(header(call, "authorization") == world.bearer for call in calls),
        "every call carries that one token as Bearer, and no other is asked for",
    )


@step
def report(world: World) -> None:
    """Talli: download the report of the first campaign as CSV."""
    campaign = next(iter(world.payouts.campaigns.list()))
    saved = world.payouts.reports.campaign_basic(campaign.id, page_size=PAGE_SIZE).save(REPORT)
    calls = world.new_requests()
    check_bearer(world, calls)
    pages = [call for call in calls if "/reports/" in call["target"]]
    check(all(header(page, "accept") == "text/csv" for page in pages), "every page is asked for as text/csv")
    kept = world.ask(f"reports/{campaign.id}")
    check_pages(pages, len(kept["rows"]))
    check_file(kept)
    check(
        (saved.rows, saved.bytes, saved.sha256)
        == (len(kept["rows"]), REPORT.stat().st_size, hashlib.sha256(REPORT.read_bytes()).hexdigest()),
        "what the client says of rows, bytes and sha256 is so",
    )
    means(f"{saved.rows} rows lie in {REPORT.resolve()}.")


def check_pages(pages: list[dict[str, Any]], rows: int) -> None:
    """The pages were asked for one after the other, up to one without rows."""
    wanted = [
        {"pageNumber": [str(number)], "pageSize": [str(PAGE_SIZE)]} for number in range(1, len(pages) + 1)
    ]
    check([query(page) for page in pages] == wanted, f"pages 1 to {len(pages)} were asked for, each once")
    check(
        len(pages) == -(-rows // PAGE_SIZE) + 1 and pages[-1]["reply"].count("\n") == 1,
        "the last of them was empty but for its header, so nothing is missing",
    )


def check_file(kept: dict[str, Any]) -> None:
    """The file has what the sandbox keeps, in any spelling that CSV allows."""
    with REPORT.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    check(head == kept["header"] and head not in rows, "the file begins with the header and has it once")
    check(rows == kept["rows"], f"after it come the sandbox's {len(rows)} rows, every field the same")


@step
def braze_coupon(world: World) -> None:
    """Talon.One: create a Braze coupon, and send the same again, as a retry would."""
    with world.talonone("braze") as t1:
        first, again = (
            t1.braze.create_coupon(application_id=398, campaign_id=5671, identifier="msg-1", usage_limit=4)
            for _ in range(2)
        )
    requests = world.new_requests()
    check(
        [header(request, "authorization") for request in requests]
        == [f"ApiKey-v1 {world.keys['braze']}"] * 2,
        "both requests carry Braze's key as ApiKey-v1",
    )
    expected = {
        "deploymentUrl": world.environment["TALONONE_DEPLOYMENT"],
        "applicationId": 398,
        "campaignId": 5671,
        "identifier": "msg-1",
        "usageLimit": 4,
    }
    check(
        [body(request) for request in requests] == [expected] * 2,
        "their bodies have what was given, the client's deployment, and no default",
    )
    check(first.id == again.id and first.value == again.value, "both replies are the same coupon")
    check(world.counts()["coupons"] == 1, "the sandbox keeps one coupon, not two")
    means(f"The identifier makes it safe to send again: coupon {first.value} exists once.")


@step
def cep_dry_run(world: World) -> None:
    """Talon.One: try a coupon for a customer engagement platform, without keeping it."""
    before = world.counts()
    with world.talonone("cep") as t1:
        t1.cep.create_coupon(
            application_id=316,
            campaign_id=5843,
            external_campaign_id="newsletter-7",
            attributes={"firstName": "john"},
            dry_run=True,
        )
    (request,) = world.new_requests()
    check(header(request, "x-dry-run") == "true", "X-DRY-RUN: true was sent")
    check(
        query(request)
        == {
            "applicationId": ["316"],
            "campaignId": ["5843"],
            "externalCampaignId": ["newsletter-7"],
            ".firstName": ["john"],
        },
        "the attribute is .firstName=john in the query, beside what was given",
    )
    check(world.counts() == before, "the sandbox keeps nothing of it")
    means("A dry run checks a call that creates something, and creates nothing.")


@step
def audience(world: World) -> None:
    """Talon.One: create an audience for a customer data platform, and rename it."""
    with world.talonone("cdp") as t1:
        created = t1.cdp.create_audience(audience_id="travel-1", audience_name="Travel")
        changed = t1.cdp.update_audience("travel-1", body_audience_id="travel-1", audience_name="Long travel")
    create, update = world.new_requests()
    check(
        [(item["method"], item["target"], item["status"]) for item in (create, update)]
        == [("POST", "/cdp/audiences", 201), ("PUT", "/cdp/audiences/travel-1", 200)],
        "it was created with 201 and changed with 200",
    )
    check(
        body(update) == {"audienceId": "travel-1", "audienceName": "Long travel"},
        "the change names the audience in path and body",
    )
    check(
        created.id == changed.id and [created.name, changed.name] == ["Travel", "Long travel"],
        "it is the same audience under its new name",
    )
    check(world.counts()["audiences"] == 1, "the sandbox keeps one audience")
    means("The id in the path and the one in the body are two arguments, audience_id and body_audience_id.")


@step
def emarsys_coupon(world: World) -> None:
    """Talon.One: fetch a customer's coupon for Emarsys, which signs in with Basic."""
    wanted = {"campaignId": "34", "integrationId": "URNGV8294NV"}
    with world.talonone("emarsys") as t1:
        t1.emarsys.get_coupon(parameters=[wanted], fields=["id", "value"], limit=10)
    (request,) = world.new_requests()
    kind, _, encoded = (header(request, "authorization") or "").partition(" ")
    check(
        kind == "Basic" and base64.b64decode(encoded).decode() == f"ApiKey-v1 {world.keys['emarsys']}:",
        "Basic, which decodes to ApiKey-v1, the key and an empty password",
    )
    check(
        query(request) == {"deployment": [world.environment["TALONONE_DEPLOYMENT"]]},
        "the client's deployment is in the query",
    )
    check(body(request)["parameters"] == [wanted], "the body has the parameters as given")
    means("The same api_key as elsewhere; the operation decides in which form it travels.")


@step
def mparticle_event(world: World) -> None:
    """Talon.One: send an event as mParticle does, with no credential beside the body."""
    settings = {
        "apiKey": world.keys["mparticle"],
        "deploymentURL": world.environment["TALONONE_DEPLOYMENT"],
        "userIdField": "customerId",
    }
    event = {
        "type": "event_processing_request",
        "id": "62cdcd11-3913-4c66-a2c7-01ae7a445a61",
        "account": {"account_settings": settings},
        "mpid": "c314b207-f3ae-4d21-9ae7-5983af40876a",
        "events": [{"name": "click_event", "type": "custom_event"}],
    }
    with world.talonone(None) as t1:
        t1.mparticle.send_event(body=event)
    (request,) = world.new_requests()
    check(header(request, "authorization") is None, "no Authorization header was sent")
    check(body(request) == event, "the body is what was given, its key included")
    means("mParticle's key is part of its message, so this client was made without one.")


@contextmanager
def sandbox() -> Iterator[World]:
    """A sandbox in a process of its own, ended whatever happens."""
    command = [sys.executable, "-m", "tallion.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            url = process.stdout.readline().strip() if process.stdout else ""
            check(url.startswith("http://127.0.0.1:"), f"the sandbox listens on loopback: {url}")
            world = World(url)
            with world.payouts:
                yield world
        finally:
            process.terminate()


def main() -> int:
    """Run every step; 0 if each was as promised."""
    os.environ["NO_PROXY"] = "127.0.0.1"
    current = "start"
    try:
        with sandbox() as world:
            for number, function in enumerate(STEPS, 1):
                current = function.__doc__ or function.__name__
                print(f"\n{number}. {current}")
                function(world)
    except NotAsPromised as failure:
        print(f"\nNOT AS PROMISED: {current}\n  {failure}", file=sys.stderr)
        return 1
    except Exception:
        print(f"\nNOT AS PROMISED: {current}", file=sys.stderr)
        raise
    print(f"\nAll {len(STEPS)} steps were as promised. The report: {REPORT.resolve()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
