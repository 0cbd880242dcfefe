"""EmarsysCouponRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysCouponRequest(Model):
    """Coupons to fetch."""

    parameters: Sequence[EmarsysCouponParameter]
    """One entry for each coupon."""
    fields: Sequence[str]
    """Further fields of the coupon to reply with. Custom attributes can be named too; fields that are
    lists or objects are left out."""
    limit: float
    """Limit on the reply, as Emarsys sends it. At least 0."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField(
                "parameters", "parameters", codecs.ArrayOf(ModelOf(EmarsysCouponParameter)), required=True
            ),
            WireField("fields", "fields", codecs.ArrayOf(codecs.STRING), required=True),
            WireField("limit", "limit", Limited(codecs.NUMBER, minimum=0), required=True),
        )

    @staticmethod
    def take(read: Any) -> EmarsysCouponRequest:
        made = reading.new(EmarsysCouponRequest)
        made.parameters = [take_emarsys_coupon_parameter(item) for item in read.parameters]
        made.fields = read.fields
        made.limit = read.limit
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is EmarsysCouponRequest):
            raise writing.Misfit
        written = EmarsysCouponRequest._struct(
            [encode_emarsys_coupon_parameter(item) for item in writing.array(model.parameters)],
            writing.texts(model.fields),
            writing.number(model.limit),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_coupon_request = EmarsysCouponRequest.take
encode_emarsys_coupon_request = EmarsysCouponRequest.encode

from talonone.models.emarsys_coupon_parameter import (
    EmarsysCouponParameter,
    encode_emarsys_coupon_parameter,
    take_emarsys_coupon_parameter,
)
