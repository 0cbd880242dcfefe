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
    def decode(data: Any) -> EmarsysCouponRequest:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(EmarsysCouponRequest)
        known = 3
        made.parameters = [
            decode_emarsys_coupon_parameter(item) for item in reading.array(data["parameters"])
        ]
        made.fields = reading.texts(data["fields"])
        made.limit = reading.number(data["limit"])
        made.additional_properties = {} if len(data) == known else reading.rest(data, EmarsysCouponRequest)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is EmarsysCouponRequest):
            raise writing.Misfit
        data: dict[str, Any] = {
            "parameters": [encode_emarsys_coupon_parameter(item) for item in writing.array(model.parameters)],
            "fields": writing.texts(model.fields),
            "limit": writing.number(model.limit),
        }
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_emarsys_coupon_request = EmarsysCouponRequest.decode
encode_emarsys_coupon_request = EmarsysCouponRequest.encode

from talonone.models.emarsys_coupon_parameter import (
    EmarsysCouponParameter,
    decode_emarsys_coupon_parameter,
    encode_emarsys_coupon_parameter,
)
