"""EmarsysCouponRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False)
class EmarsysCouponRequest(Model):
    """Coupons to fetch."""

    parameters: Sequence[EmarsysCouponParameter]
    """One entry for each coupon."""
    fields: Sequence[str]
    """Further fields of the coupon to reply with. Custom attributes can be named too; fields that are
    lists or objects are left out."""
    limit: float
    """Limit on the reply, as Emarsys sends it. At least 0."""


from talonone.models.emarsys_coupon_parameter import EmarsysCouponParameter

EmarsysCouponRequest.wire_fields = (
    WireField("parameters", "parameters", codecs.ArrayOf(ModelOf(EmarsysCouponParameter)), required=True),
    WireField("fields", "fields", codecs.ArrayOf(codecs.STRING), required=True),
    WireField("limit", "limit", Limited(codecs.NUMBER, minimum=0), required=True),
)
