"""Reading and writing the 14 KB reply to an event, in one process with the peers."""

from __future__ import annotations

import json
from collections.abc import Callable

import samples
from measure import many, print_row, take_turns
from stock_talonone.models import IntegrationStateV2 as StockReply
from talon_one.models import IntegrationStateV2 as SdkReply

from talonone.models import IntegrationStateV2

RUNS = 20
STOCK, SDK = "stock openapi-python-client", "talon-one-sdk"


def with_what_sdk_requires(value: samples.Json) -> str:
    """The reply with fields without which the vendor's SDK refuses it, and which the spec does not have."""
    coupons = [{**coupon, "profileRedemptionCount": 1} for coupon in value["coupons"]]
    campaigns = [
        {**campaign, "frontendState": "running", "storesImported": False}
        for campaign in value["triggeredCampaigns"]
    ]
    session = {**value["customerSession"], "updateCount": 1}
    more = {"customerSession": session, "coupons": coupons, "triggeredCampaigns": campaigns}
    return json.dumps({**value, **more})


def main() -> None:
    """Print the rows."""
    reply = samples.event_reply()
    ours = IntegrationStateV2.from_json(reply)
    value = json.loads(reply)
    assert json.loads(ours.to_json()) == value
    for_sdk = with_what_sdk_requires(value)
    reading: dict[str, Callable[[], object]] = {
        "tallion": lambda: IntegrationStateV2.from_json(reply),
        "`json.loads` alone": lambda: json.loads(reply),
        STOCK: lambda: StockReply.from_dict(json.loads(reply)),
        SDK: lambda: SdkReply.from_json(for_sdk),
    }
    times = take_turns({name: many(run, RUNS) for name, run in reading.items()})
    work = "14 KB event reply, bytes → model"
    print_row(work, times, "`json.loads` alone", at_most=1.5)
    print_row(work, times, STOCK, at_least=3)
    print_row(work, times, SDK, at_least=3)
    writing: dict[str, Callable[[], object]] = {
        "tallion": ours.to_json,
        "`json.dumps` of the dict": lambda: json.dumps(value),
    }
    times = take_turns({name: many(run, RUNS) for name, run in writing.items()})
    print_row("event reply, model → bytes", times, "`json.dumps` of the dict", at_most=0.7)


if __name__ == "__main__":
    main()
