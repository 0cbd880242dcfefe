"""Usage that must not type-check: each marked line has to be refused, for the reason it names."""

from __future__ import annotations

from typing import assert_never

import talli
from talli import Tallii  # E: attr-defined
from talli.models import Campain  # E: attr-defined
from tallion import Outcom  # E: attr-defined
from tallion.batches import audience_batches
from talonone import TalonOn, TalonOne, models  # E: attr-defined
from talonone.api.braze import create_cupon  # E: attr-defined
from talonone.models import Cupon  # E: attr-defined


def misuse(t1: TalonOne, payouts: talli.Talli, coupon: models.Coupon) -> None:
    """Mistakes that a type checker has to find."""
    t1.braze.create_coupon(application_id=1, campaign_id=2)  # E: call-arg
    t1.braze.create_coupon(application_id="1", campaign_id=2, identifier="a")  # E: arg-type
    models.AdditionalCost(price=9.99)  # E: arg-type
    t1.braze.create_coupon(application_id=1, campaign_id=2, identifier="a", dry_run=True)  # E: call-arg
    t1.braze.create_cupon()  # E: attr-defined
    t1.with_options(api_kee="a")  # E: call-arg
    TalonOne(timout=3.0)  # E: call-arg
    payouts.campaigns.list(page_size="20")  # E: arg-type
    assert coupon.start_date.year  # E: union-attr
    models.CartItem(sku="A")  # E: call-arg
    for batch in audience_batches([models.MultipleIntegrationAudienceChanges(adds=["a"])]):
        t1.segment.batch_update_audiences(data=batch)  # E: arg-type
    talli.models.PayoutInstructionCreate(amount=None)  # E: arg-type
    repr([models.Cupon, talli.Tali])  # E: attr-defined
    t1.segment.track_event_v1(event_type="a", type="string", customer_profile_id="b")  # E: deprecated
    repr([Tallii, Cupon, Campain, Outcom, TalonOn, create_cupon])


def forgotten(props: models.EffectProps, reply: models.MparticleResponse, coupon: models.Coupon) -> str:
    """Kinds that a match leaves out, unknown ones among them, and values that may be left out."""
    repr(props.value)  # E: union-attr
    match props:
        case models.SetDiscountEffectProps():
            pass
        case _:
            assert_never(props)  # E: arg-type
    match reply:
        case models.ModuleRegistrationResponse() | models.AudienceMembershipChangeResponse():
            pass
        case models.AudienceSubscriptionResponse() | models.EventProcessingResponse():
            pass
        case _:
            assert_never(reply)  # E: arg-type
    return coupon.batch_id  # E: return-value
