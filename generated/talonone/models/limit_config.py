"""LimitConfig. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("action", "action", codecs.STRING, required=True),
            WireField("limit", "limit", codecs.NUMBER, required=True),
            WireField("period", "period", codecs.Nullable(codecs.EnumOf(LimitPeriod))),
            WireField("entities", "entities", codecs.ArrayOf(codecs.EnumOf(LimitEntity)), required=True),
        )

    @staticmethod
    def take(read: Any) -> LimitConfig:
        made = reading.new(LimitConfig)
        made.action = read.action
        made.limit = read.limit
        made.period = (
            value
            if (value := read.period) is UNSET or value is None
            else reading.member(LIMIT_PERIOD_MEMBERS, value)
        )
        made.entities = [reading.member(LIMIT_ENTITY_MEMBERS, item) for item in read.entities]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is LimitConfig
            and type(model.action) is str
            and (
                (value := model.period) is UNSET
                or value is None
                or type(value) is str
                or type(value) is LimitPeriod
            )
        ):
            raise writing.Misfit
        written = LimitConfig._struct(
            model.action,
            writing.number(model.limit),
            [writing.member(item) for item in writing.array(model.entities)],
            model.period,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_limit_config = LimitConfig.take
encode_limit_config = LimitConfig.encode

from talonone.models.limit_entity import LIMIT_ENTITY_MEMBERS, LimitEntity
from talonone.models.limit_period import LIMIT_PERIOD_MEMBERS, LimitPeriod
