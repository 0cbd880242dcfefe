"""BrazeCouponResponseLimit. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class BrazeCouponResponseLimit(Model):
    """A limit on one coupon, as it was stored."""

    action: str | None | Unset = UNSET
    """What is counted, such as `redeemCoupon`."""
    limit: float | None | Unset = UNSET
    """How often it may happen. At least 0."""
    entities: Sequence[CouponLimitEntity | str] | None | Unset = UNSET
    """What it is counted over."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("action", "action", codecs.Nullable(codecs.STRING)),
            WireField("limit", "limit", codecs.Nullable(codecs.NUMBER)),
            WireField(
                "entities", "entities", codecs.Nullable(codecs.ArrayOf(codecs.EnumOf(CouponLimitEntity)))
            ),
        )

    @staticmethod
    def take(read: Any) -> BrazeCouponResponseLimit:
        made = reading.new(BrazeCouponResponseLimit)
        made.action = read.action
        made.limit = read.limit
        made.entities = (
            value
            if (value := read.entities) is UNSET or value is None
            else [reading.member(COUPON_LIMIT_ENTITY_MEMBERS, item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is BrazeCouponResponseLimit):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.action) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["action"] = value
        if (value := model.limit) is not UNSET:
            data["limit"] = None if value is None else writing.number(value)
        if (value := model.entities) is not UNSET:
            if not (type(value) is writing.ARRAY or value is None):
                raise writing.Misfit
            data["entities"] = None if value is None else [writing.member(item) for item in value]
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_braze_coupon_response_limit = BrazeCouponResponseLimit.take
encode_braze_coupon_response_limit = BrazeCouponResponseLimit.encode

from talonone.models.coupon_limit_entity import COUPON_LIMIT_ENTITY_MEMBERS, CouponLimitEntity
