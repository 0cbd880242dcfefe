"""Uses every operation of the third API over a socket; prints what was sent and what came of it."""

from __future__ import annotations

import asyncio
import json
import sys
from decimal import Decimal
from pathlib import Path

from ferries import AsyncFerries, Ferries, models
from wire.server import Scripted, ScriptedServer

JSON = {"content-type": "application/json"}
TOKEN = Scripted(status=200, headers=JSON, body=b'{"access_token": "t-1", "expires_in": 3600}')
BOOKING_ID = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
BOOKING: dict[str, object] = {
    "id": BOOKING_ID,
    "price": 12.5,
    "sailsAt": "2030-01-02T03:04:05Z",
    "payment": {"kind": "card", "number": "4111"},
}
OTHER: dict[str, object] = {**BOOKING, "payment": {"kind": "shells", "count": 7}}


def as_json(value: object, status: int = 200) -> Scripted:
    """A reply."""
    return Scripted(status=status, headers=JSON, body=json.dumps(value).encode())


def as_csv(*rows: str) -> Scripted:
    """A page of the report."""
    text = "".join(f"{row}\n" for row in ("day,passengers", *rows))
    return Scripted(status=200, headers={"content-type": "text/csv"}, body=text.encode())


REPLIES = [
    as_json(BOOKING, 201),
    as_json(BOOKING, 201),
    as_json({"data": [BOOKING, OTHER], "total": 3}),
    as_json({"data": [BOOKING], "total": 3}),
    as_json(OTHER),
    Scripted(status=204, headers={}, body=b""),
    as_csv("2030-01-01,400", "2030-01-02,380"),
    as_csv(),
]


def kinds(payments: list[models.Payment | models.UnknownPayment]) -> list[str]:
    """The class of each payment."""
    return [type(payment).__name__ for payment in payments]


def travel(client: Ferries, folder: Path) -> dict[str, object]:
    """Every operation, synchronous."""
    voucher = models.Voucher(code="SPRING")
    client.bookings.create(reference="abc-1", price=Decimal("12.50"), payment=voucher, dry_run=True)
    booking = client.bookings.create(reference="abc-1", price=Decimal("12.50"), payment=voucher)
    listed = client.bookings.list().all()
    other = client.bookings.get(booking.id)
    client.bookings.cancel(booking.id)
    saved = client.reports.passengers().save(folder / "sync.csv")
    payments = [booking.payment, *(each.payment for each in listed), other.payment]
    return {"price": str(booking.price), "kinds": kinds(payments), "shown": repr(booking), "rows": saved.rows}


async def travel_async(client: AsyncFerries, folder: Path) -> dict[str, object]:
    """Every operation, asynchronous."""
    async with client:
        voucher = models.Voucher(code="SPRING")
        await client.bookings.create(reference="abc-1", price=Decimal("12.50"), payment=voucher, dry_run=True)
        booking = await client.bookings.create(reference="abc-1", price=Decimal("12.50"), payment=voucher)
        listed = await client.bookings.list().all()
        other = await client.bookings.get(booking.id)
        await client.bookings.cancel(booking.id)
        saved = await client.reports.passengers().save(folder / "async.csv")
    payments = [booking.payment, *(each.payment for each in listed), other.payment]
    return {"price": str(booking.price), "kinds": kinds(payments), "shown": repr(booking), "rows": saved.rows}


def main(folder: Path) -> None:
    """With both clients."""
    with ScriptedServer(replies=[*REPLIES, *REPLIES], fixed={("POST", "/token"): TOKEN}) as server:
        url, token_url = server.url, f"{server.url}/token"
        with Ferries(
            base_url=url, token_url=token_url, client_id="me", client_secret="s", harbour="Kiel"
        ) as client:
            first = travel(client, folder)
        second = asyncio.run(
            travel_async(
                AsyncFerries(
                    base_url=url, token_url=token_url, client_id="me", client_secret="s", harbour="Kiel"
                ),
                folder,
            )
        )
    requests = [
        [
            request.method,
            request.target,
            dict(request.headers).get("authorization"),
            dict(request.headers).get("x-dry-run"),
            request.body.decode(),
        ]
        for request in server.requests
    ]
    print(json.dumps({"requests": requests, "sync": first, "async": second}))  # noqa: T201 - the test reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]))
