"""Uses what `test_editing.py` adds to the Talli spec, against a server on loopback; prints the outcome."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from wire.server import Scripted, ScriptedServer

import talli

JSON = {"content-type": "application/json"}
TOKEN = Scripted(
    status=200, headers=JSON, body=b'{"access_token": "t", "expires_in": 3600, "token_type": "Bearer"}'
)
NOTE = {"text": "Paid twice?", "seenAt": "2030-01-02T03:04:05Z", "amount": 12.50, "colour": "red", "new": 1}
PAGE = Scripted(status=200, headers={"content-type": "text/csv"}, body=b"id,amount\n1,12.50\n")
CAMPAIGN = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
END = Scripted(status=200, headers={"content-type": "text/csv"}, body=b"id,amount\n")
REPLIES = [PAGE, END, Scripted(status=200, headers=JSON, body=json.dumps(NOTE).encode())]


def use(client: talli.Talli, folder: Path) -> talli.models.Note:
    """The new operations, synchronous."""
    client.reports.ledger(CAMPAIGN, dry_run=True).save(folder / "sync.csv")
    return client.campaigns.annotate(CAMPAIGN, text="Paid twice?", colour="red", seen_by=["Ada"])


async def use_async(client: talli.AsyncTalli, folder: Path) -> talli.models.Note:
    """The new operations, asynchronous."""
    async with client:
        await client.reports.ledger(CAMPAIGN, dry_run=True).save(folder / "async.csv")
        return await client.campaigns.annotate(CAMPAIGN, text="Paid twice?", colour="red", seen_by=["Ada"])


def main(folder: Path) -> None:
    """Do it with both clients."""
    with ScriptedServer(replies=[*REPLIES, *REPLIES], fixed={("POST", "/oauth/token"): TOKEN}) as server:
        options = {"base_url": server.url, "token_url": f"{server.url}/oauth/token", "audience": "a"}
        with talli.Talli(client_id="me", client_secret="s", **options) as client:
            note = use(client, folder)
        same = asyncio.run(use_async(talli.AsyncTalli(client_id="me", client_secret="s", **options), folder))
    requests = [
        (request.method, request.target, dict(request.headers).get("x-dry-run"), request.body.decode())
        for request in server.requests
    ]
    result = {
        "requests": requests,
        "note": note.to_dict(),
        "amount": str(note.amount),
        "seen_at": note.seen_at.isoformat(),
        "same": note == same,
        "round_trip": talli.models.Note.from_json(note.to_json()) == note,
        "from": talli.__file__,
    }
    print(json.dumps(result))  # noqa: T201 - a program whose output the test reads


main(Path(sys.argv[1]))
