"""Session callbacks: whose they are, and what they say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from decimal import Decimal
from email.message import Message
from typing import Any

import pytest

from tallion import UNSET
from tallion.callbacks import CallbackHeaders, parse_callback
from tallion.errors import ConfigurationError, ResponseDecodeError, TallionError, UntrustedCallbackError
from talonone.models import PartialIntegrationStateV2, SetDiscountEffectProps

VALUE = "3aa74d582bd9479c59e16f970fe13bf3"
KEY = f"Authorization {VALUE}"
EFFECT = {
    "campaignId": 1,
    "rulesetId": 2,
    "ruleIndex": 0,
    "ruleName": "ten off",
    "effectType": "setDiscount",
    "props": {"name": "ten", "value": 10.50},
}


def parsed(headers: CallbackHeaders, body: bytes = b"{}", key: str = KEY) -> PartialIntegrationStateV2:
    """What a callback with these headers says."""
    return parse_callback(body, headers, key=key)


def message() -> Message:
    """The headers as `http.server` has them."""
    headers = Message()
    headers["Authorization"] = VALUE
    return headers


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": VALUE},
        {"authorization": VALUE, "X-Correlation-ID": "abc"},
        {b"AUTHORIZATION": VALUE.encode()},
        [("Host", "a"), ("AuthoriZation", VALUE)],
        [(b"authorization", VALUE.encode())],
        iter([("authorization", f" {VALUE}\t")]),
        message(),
    ],
    ids=["mapping", "lower", "bytes", "pairs", "asgi", "spaces", "message"],
)
def test_the_key_is_found_however_headers_are_given(headers: CallbackHeaders) -> None:
    """Case, bytes, pairs and the spaces around a value do not matter."""
    assert parsed(headers) == PartialIntegrationStateV2()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": ""},
        {"Authorization": VALUE[:-1]},
        {"Authorization": VALUE.upper()},
        {"Authorization": KEY},
        {"X-Key": VALUE},
        {"Authorization": "\udc80\u20ac"},
        [("Authorization", "other"), ("Authorization", VALUE)],
        [("Authorization", VALUE), ("Authorization", VALUE)],
    ],
)
def test_a_missing_and_a_wrong_key_are_one_error(headers: CallbackHeaders) -> None:
    """The error says neither what is wrong with the key nor anything of it, and the body is not read."""
    with pytest.raises(UntrustedCallbackError) as caught:
        parsed(headers, b"not JSON")
    with pytest.raises(UntrustedCallbackError) as other:
        parsed({})
    assert str(caught.value) == str(other.value)
    assert "Authorization" not in str(caught.value)
    assert VALUE[:8] not in repr(caught.value)


@pytest.mark.parametrize(
    "key", ["", VALUE, "Authorization ", "Authorization  \t", "A: b", "A\u20ac b", "A \u20ac", None]
)
def test_a_key_that_cannot_be_compared_is_refused(key: Any) -> None:
    """A key without a name or a value would let anybody in; the error does not show it."""
    with pytest.raises(ConfigurationError) as caught:
        parsed({"Authorization": "", "a": ""}, key=key)
    assert VALUE not in str(caught.value)


def test_a_key_may_hold_spaces() -> None:
    """The first space ends the name."""
    assert parsed({"authorization": f"Bearer {VALUE}"}, key=f"Authorization Bearer {VALUE}")


def test_the_state_is_typed_and_every_field_optional() -> None:
    """What was not asked for is left out; what no schema knows is kept; decimals are exact."""
    body = json.dumps({"effects": [EFFECT], "createdAttributes": {"a": 1}}).encode()
    state = parsed({"Authorization": VALUE}, body)
    assert isinstance(state.effects, list)
    assert isinstance(state.effects[0].props, SetDiscountEffectProps)
    assert state.effects[0].props.value == Decimal("10.50")
    assert state.customer_session is UNSET
    assert state.additional_properties == {"createdAttributes": {"a": 1}}


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        (b"", ""),
        (b"<html>", ""),
        (b"[]", ""),
        (b'{"effects": [{"campaignId": "x"}]}', "/effects/0/campaignId"),
        (b'{"a":' * 100_000, ""),
        (b'{"a":' * 900 + b"1" + b"}" * 900, ""),
    ],
    ids=["empty", "html", "list", "misfit", "absurd", "deep"],
)
def test_a_body_that_does_not_fit_says_where(body: bytes, pointer: str) -> None:
    """An unreadable body is a `ResponseDecodeError` with its pointer."""
    with pytest.raises(ResponseDecodeError) as caught:
        parsed({"Authorization": VALUE}, body)
    assert caught.value.pointer == pointer
    assert isinstance(caught.value, TallionError)


def test_nothing_is_imported_before_it_is_used() -> None:
    """Neither clients nor callbacks come with the package, and no HTTP client with callbacks."""
    program = (
        "import sys, tallion, talonone; assert 'tallion.callbacks' not in sys.modules;"
        "import tallion.callbacks, tallion.batches; assert not {'httpx', 'httpcore'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": os.pathsep.join(sys.path)})
