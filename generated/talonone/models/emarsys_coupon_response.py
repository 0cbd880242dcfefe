"""EmarsysCouponResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EmarsysCouponResponse(Model):
    """Coupons that were fetched."""

    content: Sequence[EmarsysCouponContent] | None | Unset = UNSET
    """One entry for each coupon."""


from talonone.models.emarsys_coupon_content import EmarsysCouponContent

EmarsysCouponResponse.wire_fields = (
    WireField("content", "content", codecs.Nullable(codecs.ArrayOf(ModelOf(EmarsysCouponContent)))),
)
