"""Usage that must not type-check: each marked line has to be refused, for the reason it names."""

from __future__ import annotations

import talli
from talli import Tallii  # E: attr-defined
from tallion.batches import audience_batches
from talonone import TalonOne, models
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
    assert Tallii is Cupon
