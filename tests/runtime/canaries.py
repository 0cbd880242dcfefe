"""Secrets that are looked for in all that prints, calls that hold them, and a server that repeats them."""

from __future__ import annotations

import logging
from base64 import b64encode
from typing import Any
from urllib.parse import quote

from tallion.call import Call
from tallion.operation import Operation, Safety
from tests.runtime.given import CLIENT_SECRET, KEY, call, operation
from tests.runtime.servers import Peer, reply

TOKEN = "t0ken-canary"
CALLBACK_KEY = "c4llback-canary'\\\"%"
EMAIL = "canary+1@example.com"
CANARIES = (KEY, CLIENT_SECRET, TOKEN, CALLBACK_KEY, EMAIL)
PACKED = {
    b64encode(form.encode()).decode()
    for canary in CANARIES
    for form in (canary, f"{canary}:", f"ApiKey-v1 {canary}:")
}
FORMS = {*CANARIES, *PACKED, *(quote(canary, safe="") for canary in CANARIES)}
SENSITIVE = frozenset({"x-callback-api-key", "email", "clientsecret"})
TRAITS: dict[str, Any] = {"safety": Safety.IDEMPOTENT, "method": "POST", "sensitive": SENSITIVE}
BY_KEY = operation(name="things.secret", **TRAITS)
BY_BASIC = operation(name="things.basic", security="Basic", **TRAITS)
BY_TOKEN = operation(name="things.token", security="OAuth", **TRAITS)


def secret_call(of: Operation = BY_KEY, path: str = "/things") -> Call[Any]:
    """A call with a secret in its query, headers and body."""
    return call(
        of,
        {"identifier": "a", "email": EMAIL, "deep": [{"clientSecret": CLIENT_SECRET}]},
        path=path,
        query=(("email", EMAIL), ("page", "1")),
        headers=(("X-Callback-API-Key", CALLBACK_KEY),),
    )


def shows_secret(text: str | bytes) -> list[str]:
    """The canaries in a text, in any form."""
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    if "canary" not in text and not any(form in text for form in PACKED):
        return []
    return [form for form in FORMS if form in text] or ["canary"]


class Watch(logging.Handler):
    """Counts records, and keeps those that show a secret."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.count = 0
        self.names: set[str] = set()
        self.found: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1
        self.names.add(record.name)
        text = f"{self.format(record)} {record.args!r} {record.msg}"
        if shows_secret(text):
            self.found.append(text)


def token_reply() -> bytes:
    """What a token endpoint answers."""
    return reply(f'{{"access_token": "{TOKEN}", "expires_in": 3600}}'.encode())


def echoing(peer: Peer) -> None:
    """Answers with all that it was sent, in headers and body, under statuses in turn."""
    while request := peer.request():
        if request.startswith(b"POST /token"):
            peer.send(token_reply())
            continue
        path = request.split(b" ", 2)[1].partition(b"?")[0].decode()
        code = path.strip("/").rpartition("/")[2]
        status = f"{code} Status" if code.isdigit() else "200 OK"
        head, _, body = request.partition(b"\r\n\r\n")
        sent = [line.decode("latin-1") for line in head.split(b"\r\n")[1:]]
        echo = {f"X-Echo-{number}": line for number, line in enumerate(sent) if "\0" not in line}
        peer.send(reply(body, status=status, Set_Cookie=f"session={KEY}", **echo))
