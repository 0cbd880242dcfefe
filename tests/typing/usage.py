"""Usage that must type-check, with the types it says; checked by mypy, never run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, assert_never, assert_type

from talli import AsyncTalli, Talli
from talli import models as talli_models
from tallion import UNSET, Call, Page, Pager, RequestOptions, Response, Unset
from tallion.batches import audience_batches
from tallion.callbacks import parse_callback
from tallion.paging import AsyncPager
from tallion.reports import AsyncReport, Report, SavedReport
from talonone import AsyncTalonOne, TalonOne, models
from talonone.api.braze import create_coupon


def lists_and_reports(payouts: Talli) -> None:
    """A list gives its items, a report its rows."""
    assert_type(payouts.campaigns.list(), Pager[talli_models.Campaign])
    for campaign in payouts.campaigns.list(page_size=50):
        assert_type(campaign, talli_models.Campaign)
        assert_type(campaign.name, str)
    report = payouts.reports.campaign_basic("1a2b3c4d-e5f6-7890-1234-567890abcdef")
    assert_type(report, Report)
    assert_type(report.save("report.csv"), SavedReport)


async def async_twins(payouts: AsyncTalli, t1: AsyncTalonOne) -> None:
    """The asynchronous client has the same types, awaited."""
    assert_type(payouts.campaigns.list(), AsyncPager[talli_models.Campaign])
    assert_type(payouts.reports.campaign_basic("x"), AsyncReport)
    coupon = await t1.braze.create_coupon(application_id=1, campaign_id=2, identifier="a")
    assert_type(coupon, models.BrazeCouponResponse)


def calls(t1: TalonOne, payouts: Talli) -> None:
    """A call is a value that remembers what it will be parsed to."""
    body = models.BrazeCouponRequest(
        deployment_url="d.talon.one", application_id=1, campaign_id=2, identifier="a", discount_limit=3
    )
    call = create_coupon.request(body=body)
    assert_type(call, Call[models.BrazeCouponResponse])
    assert_type(t1.send(call), models.BrazeCouponResponse)
    assert_type(t1.exchange(call), Response[models.BrazeCouponResponse])
    options = RequestOptions(timeout=5.0, deadline=None, max_attempts=1)
    assert_type(
        t1.braze.create_coupon_reservation(
            deployment_url="d", coupon_value="A", integration_id="b", options=options
        ),
        models.CouponReservationResponse,
    )


def narrowing(coupon: models.Coupon) -> Iterator[object]:
    """A field that may be left out narrows with `is UNSET`, and `or` gives a default."""
    if coupon.start_date is not UNSET and coupon.start_date is not None:
        yield assert_type(coupon.start_date, datetime)
    yield assert_type(coupon.batch_id or "", str)
    if not isinstance(coupon.discount_limit, Unset):
        yield assert_type(coupon.discount_limit, Decimal | None)
    yield assert_type(UNSET if coupon.batch_id is None else coupon.batch_id, str | Unset)
    if coupon.batch_id:
        yield assert_type(coupon.batch_id, str)
    match coupon.limits:
        case Unset.UNSET | None:
            return
        case limits:
            yield assert_type(limits, Sequence[models.LimitConfig])


def effects(state: models.IntegrationStateV2) -> Decimal:
    """Effects are told apart by their class, and a checker knows when none is forgotten."""
    total = Decimal(0)
    for effect in state.effects:
        props = effect.props
        match props:
            case models.SetDiscountEffectProps(value=value):
                total += assert_type(value, Decimal)
            case models.UnknownEffectProps(raw=raw):
                assert raw is not None
            case (
                models.AcceptCouponEffectProps()
                | models.AcceptReferralEffectProps()
                | models.RedeemReferralEffectProps()
                | models.RejectCouponEffectProps()
                | models.RejectReferralEffectProps()
                | models.CouponCreatedEffectProps()
                | models.ReferralCreatedEffectProps()
                | models.SetDiscountPerItemEffectProps()
                | models.SetDiscountPerAdditionalCostEffectProps()
                | models.TriggerWebhookEffectProps()
                | models.AddLoyaltyPointsEffectProps()
                | models.DeductLoyaltyPointsEffectProps()
                | models.AddFreeItemEffectProps()
                | models.ShowNotificationEffectProps()
                | models.UpdateAttributeEffectProps()
                | models.RollbackCouponEffectProps()
                | models.RollbackReferralEffectProps()
                | models.RollbackDiscountEffectProps()
                | models.RollbackAddedLoyaltyPointsEffectProps()
                | models.RollbackDeductedLoyaltyPointsEffectProps()
                | models.ShowBundleMetadataEffectProps()
                | models.AwardGiveawayEffectProps()
                | models.WillAwardGiveawayEffectProps()
                | models.ErrorEffectProps()
                | models.CustomEffectProps()
                | models.SetDiscountPerAdditionalCostPerItemEffectProps()
            ):
                pass
            case _:
                assert_never(props)
    return total


def messages(t1: TalonOne, request: models.AudienceSubscriptionRequest) -> str:
    """So are the replies to mParticle, whose kind stands inside them."""
    reply = t1.mparticle.send_event(body=request)
    match reply:
        case models.ModuleRegistrationResponse(name=name):
            return assert_type(name or "", str)
        case models.AudienceMembershipChangeResponse() | models.AudienceSubscriptionResponse():
            return reply.type or ""
        case models.EventProcessingResponse():
            return assert_type(reply.firehose_version or "", str)
        case models.UnknownMparticleResponse():
            return repr(reply.raw)
        case _:
            assert_never(reply)


def arguments(t1: TalonOne) -> None:
    """Decimals take ints and numerals, nested objects mappings, enums plain strings."""
    t1.segment.update_customer_session(
        "session-1",
        state="a-new-state",
        cart_items=[{"sku": "A", "quantity": 1}, models.CartItem(sku="B", quantity=2)],
        content_fields=["effects", models.ContentField.CUSTOMER_PROFILE],
    )
    t1.cep.add_loyalty_points(loyalty_program_id=1, profile_integration_id="a", points="9.99")
    t1.cdp.delete_audience(4729630)
    t1.cdp.delete_audience("travel")


def pages(page: Page[talli_models.Campaign]) -> int | None:
    """A page knows its number, its size and the total."""
    return page.total


def batches(t1: TalonOne, changes: Iterable[models.MultipleAudienceChanges]) -> None:
    """A batch is the `data` of a request, whichever class its entries have."""
    for batch in audience_batches(changes):
        t1.segment.batch_update_audiences(data=batch)
        t1.cdp.batch_update_audiences(data=batch)
    by_id = [models.MultipleIntegrationAudienceChanges(adds=["a"], customer_profile_id="b")]
    for external in audience_batches(by_id, limit=500):
        t1.segment.batch_update_audiences_by_external_id(data=external)
        t1.cdp.batch_update_audiences_by_external_id(data=external)
    for plain in audience_batches({"customerProfileId": name, "adds": [1]} for name in "ab"):
        t1.segment.batch_update_audiences(data=plain)
    mixed: list[models.MultipleAudienceChanges | Mapping[str, Any]] = [*changes, {"adds": [1]}]
    for either in audience_batches(mixed):
        t1.cdp.batch_update_audiences(data=either)


def callback(body: bytes, headers: Mapping[str, str]) -> models.PartialIntegrationStateV2:
    """Headers may be a mapping, or pairs of bytes."""
    parse_callback(body, [(b"authorization", b"secret")], key="Authorization secret")
    return parse_callback(body, headers, key="Authorization secret")
