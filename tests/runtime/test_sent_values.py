"""Values that are sent as what they mean, though they are no plain text or number."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum
from uuid import UUID

import httpx
import pytest

from talonone import models
from tests.runtime.given import Bench, ok


class Word(str):
    """A str that is not quite one."""


class Level(IntEnum):
    HIGH = 3


@pytest.mark.parametrize("fine", ["a/b", "a b", "...", ".a", "a..b", "100%", "ü", "%41"])
def test_other_ids_are_sent_as_they_are(fine: str) -> None:
    """Percent-encoded, each as one segment."""
    from talonone.api.segment import update_customer_profile

    path = update_customer_profile.request(
        customer_profile_id=fine,
        destination_hostname="x.talon.one",
        body=models.SegmentCustomerProfileV2Request(),
    ).path
    assert path.rpartition("/")[2] not in ("", ".", "..")
    assert httpx.URL(f"https://x{path}").path.endswith(f"/{fine}")


def test_kinds_of_str_and_int_are_sent_as_what_they_are(bench: Bench) -> None:
    """Subclasses of the plain types are no reason to fail, nor to send another text."""
    from talonone.api.cdp import update_customer_profile

    made = update_customer_profile.request(
        customer_profile_id=Word("a"),
        customer_data_platform_name=Word("b"),
        destination_hostname=Word("x.one"),
        body=models.CDPCustomerProfileRequest(attributes={Word("k"): [Word("v"), Level.HIGH, True]}),
    )
    assert made.body.content == b'{"attributes":{"k":["v",3,true]}}'
    assert made.path.endswith("/a")


def test_free_form_values_may_be_what_has_a_usual_text(bench: Bench) -> None:
    """UUIDs, dates and aware date-times."""
    uuid, moment = UUID("1f8e4c9a-5b1d-4e0c-9f6a-2d3b4c5d6e7f"), datetime(2030, 1, 2, tzinfo=UTC)
    client = bench.client(ok())
    body = {"id": uuid, "at": [moment, moment.date()]}
    bench.done(client.request("POST", "/x", safety="create", json=body))
    assert bench.server.requests[0].content == (
        b'{"id":"1f8e4c9a-5b1d-4e0c-9f6a-2d3b4c5d6e7f","at":["2030-01-02T00:00:00Z","2030-01-02"]}'
    )


def test_a_mapping_becomes_the_member_of_its_kind() -> None:
    """With its names in Python; one of a kind that nobody knows stays as it is."""
    from tallion import encode
    from talonone.models.mparticle_request import MPARTICLE_REQUEST

    known = {"type": "module_registration_request", "firehose_version": "2.0"}
    made = encode.as_field(MPARTICLE_REQUEST, known)
    assert type(made) is models.ModuleRegistrationRequest
    assert made.firehose_version == "2.0"
    strange = {"type": "of_tomorrow", "size": 7}
    assert encode.as_field(MPARTICLE_REQUEST, strange).raw == strange


def test_a_mapping_may_hold_what_json_or_python_has() -> None:
    """Numbers for decimals, texts for moments: it has wire names, and may come from a file."""
    from talli.models import CampaignDraftCreate
    from tallion import encode

    moment = "2024-01-01T10:00:00+02:00"
    for amount, when in ((30.5, moment), ("30.5", datetime.fromisoformat(moment)), (Decimal("30.5"), moment)):
        made = encode.as_model(CampaignDraftCreate, {"otpThresholdAmount": amount, "expiryDate": when})
        assert made.otp_threshold_amount == Decimal("30.5")
        assert made.expiry_date == datetime(2024, 1, 1, 8, tzinfo=UTC)
