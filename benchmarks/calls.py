"""One call over a transport that answers in the process: what a client adds to httpx."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import httpx
import samples
from measure import print_row, take_turns

from talonone import AsyncTalonOne, TalonOne

CALLS = 60
TRANSPORT = httpx.MockTransport(lambda _: httpx.Response(200, json=samples.COUPON_REPLY))
URL = "https://integration.talon.one/braze/coupon"
HEADERS = {"Authorization": "ApiKey-v1 key"}
DEPLOYMENT = "example.europe-west1.talon.one"


def value_of(reply: httpx.Response) -> object:
    """What a careful script takes from a reply."""
    reply.raise_for_status()
    return json.loads(reply.content)["Value"]


def sync_calls() -> dict[str, Callable[[], None]]:
    """Blocking contestants."""
    http = httpx.Client(transport=TRANSPORT)
    client = TalonOne(api_key="key", deployment=DEPLOYMENT, http_client=http)

    def ours() -> None:
        for _ in range(CALLS):
            client.braze.create_coupon(**samples.COUPON_ARGUMENTS).value  # noqa: B018 - as by hand

    def by_hand() -> None:
        for _ in range(CALLS):
            value_of(http.post(URL, json=samples.COUPON_REQUEST, headers=HEADERS))

    return {"tallion": ours, "httpx by hand": by_hand}


def async_calls() -> dict[str, Callable[[], None]]:
    """Awaited contestants, one call after another."""
    http = httpx.AsyncClient(transport=TRANSPORT)
    client = AsyncTalonOne(api_key="key", deployment=DEPLOYMENT, http_client=http)

    async def ours() -> None:
        for _ in range(CALLS):
            (await client.braze.create_coupon(**samples.COUPON_ARGUMENTS)).value  # noqa: B018 - as by hand

    async def by_hand() -> None:
        for _ in range(CALLS):
            value_of(await http.post(URL, json=samples.COUPON_REQUEST, headers=HEADERS))

    return {"tallion": lambda: asyncio.run(ours()), "httpx by hand": lambda: asyncio.run(by_hand())}


def main() -> None:
    """Print the rows."""
    for kind, contestants in {"sync": sync_calls(), "async": async_calls()}.items():
        print_row(
            f"a call over a mock transport, {kind}", take_turns(contestants), "httpx by hand", at_most=1.15
        )


if __name__ == "__main__":
    main()
