"""LimitConfig. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LimitConfig(Model):
    """A limit on coupons or on a campaign."""

    action: str
    """What is counted."""
    limit: float
    """How often it may happen. At least 0."""
    period: LimitPeriod | str | None | Unset = UNSET
    """Time after which counting starts anew."""
    entities: Sequence[LimitEntity | str]
    """What it is counted over."""


from talonone.models.limit_entity import LimitEntity
from talonone.models.limit_period import LimitPeriod

LimitConfig.wire_fields = (
    WireField("action", "action", codecs.STRING, required=True),
    WireField("limit", "limit", codecs.NUMBER, required=True),
    WireField("period", "period", codecs.Nullable(codecs.EnumOf(LimitPeriod))),
    WireField("entities", "entities", codecs.ArrayOf(codecs.EnumOf(LimitEntity)), required=True),
)
