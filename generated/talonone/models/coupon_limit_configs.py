"""CouponLimitConfigs. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CouponLimitConfigs(Model):
    """Finer limits on a coupon."""

    limits: Sequence[LimitConfig] | Unset = UNSET
    """The limits."""


from talonone.models.limit_config import LimitConfig

CouponLimitConfigs.wire_fields = (WireField("limits", "limits", codecs.ArrayOf(ModelOf(LimitConfig))),)
