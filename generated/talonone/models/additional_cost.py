"""AdditionalCost. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.limits import NullableReply
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AdditionalCost(Model):
    """A cost on top of the goods, such as shipping."""

    price: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount of it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("price", "price", NullableReply(codecs.DECIMAL)),)

    @staticmethod
    def take(read: Any) -> AdditionalCost:
        made = reading.new(AdditionalCost)
        made.price = value if (value := read.price) is UNSET or value is None else reading.decimal(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is AdditionalCost):
            raise writing.Misfit
        written = AdditionalCost._struct(
            value if (value := model.price) is UNSET or value is None else writing.decimal(value)
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_additional_cost = AdditionalCost.take
encode_additional_cost = AdditionalCost.encode
