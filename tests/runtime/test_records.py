"""Records: what their `repr` shows, and that nothing changes them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import tallion.drive_async
import tallion.flow  # noqa: F401 - with the driver, all that defines records
from tallion.body import JsonBody, Part
from tallion.config import Settings
from tallion.credentials import Ask, Save
from tallion.exchange import Reply
from tallion.operation import RateLimit
from tallion.records import Record
from tallion.steps import Credential, Failed, Fault, Headers, Outgoing, Received
from tallion.token_memory import Denial, HeldToken
from tallion.tokens import Denied, Granted, TokenRequest
from tests.runtime.given import API, CREATE

CANARY = "c4nary"
BYTES = CANARY.encode()
HEADER = ("authorization", CANARY)
REPLY = Received(status_code=401, headers=Headers([HEADER]), content=BYTES)
DENIED = Denied(result=REPLY, host="id.example.com", final=True, attempts=1, timeout=None, retry_after=None)
SECRET: list[Record] = [
    REPLY,
    DENIED,
    JsonBody(content=BYTES),
    Part(name="file", content=BYTES),
    Outgoing(method="GET", url=f"https://x/?{CANARY}", headers=(HEADER,), body=None, timeout=None, ends=None),
    Failed(fault=Fault.CUT, detail="", headers=Headers([HEADER]), content=BYTES),
    Credential(operation=CREATE, scheme="key", refused=HEADER),
    Ask(callable=lambda given=CANARY: given),
    Save(key="k", token=CANARY, ttl=1.0),
    TokenRequest(operation=CREATE, token_url="https://id", values={"client_secret": CANARY}, ends=None),
    Granted(token=CANARY, ttl=1.0),
    HeldToken(token=CANARY, ttl=1.0, expires=1.0, renewed_at=1.0),
    Denial(denied=DENIED, secret=CANARY, at=1.0),
    Settings(api=API, values={"api_key": CANARY}),
    Reply(status_code=200, headers=Headers([HEADER]), encoding="", pieces=(BYTES,), close=str),
]


def _kinds(kind: type[Record] = Record) -> Iterator[type[Record]]:
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)


@pytest.mark.parametrize("record", SECRET, ids=lambda record: type(record).__name__)
def test_a_secret_is_not_shown(record: Record) -> None:
    """What may be secret is missing from the `repr`, which names the rest."""
    shown = repr(record)
    assert CANARY not in shown
    assert shown.startswith(f"{type(record).__name__}(")


def test_what_is_hidden_is_a_field() -> None:
    """A misspelt name would hide nothing."""
    kinds = list(_kinds())
    assert {Outgoing, Granted, Settings} <= set(kinds)
    for kind in kinds:
        assert kind.hidden <= set(kind.__struct_fields__), kind


def test_every_record_that_hides_something_is_looked_at() -> None:
    """One that is new cannot be forgotten above; of an operation, its API is hidden because it is long."""
    hiding = {kind.__name__ for kind in _kinds() if kind.hidden}
    assert hiding - {type(record).__name__ for record in SECRET} == {"Operation"}


def test_a_record_shows_its_fields() -> None:
    """A `repr` reads like the call that made it."""
    assert repr(RateLimit(60, per=2.0)) == "RateLimit(limit=60, per=2.0, group='')"


def test_a_record_cannot_be_changed() -> None:
    """Setting a field is an error."""
    with pytest.raises(AttributeError):
        setattr(RateLimit(60), "limit", 61)  # noqa: B010 - which type checkers refuse
