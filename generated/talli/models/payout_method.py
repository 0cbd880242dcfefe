"""PayoutMethod. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class PayoutMethod(Model):
    """A way in which beneficiaries can be paid."""

    payout_method_id: str | None | Unset = UNSET
    """Id of the payout method."""
    name: str | None | Unset = UNSET
    """Name of the payout method."""
    family: str | None | Unset = UNSET
    """Family it belongs to. There are PayPal, Venmo, ACH, gift cards and prepaid cards."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("payout_method_id", "payoutMethodId", codecs.Nullable(codecs.STRING)),
            WireField("name", "name", codecs.Nullable(codecs.STRING)),
            WireField("family", "family", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def decode(data: Any) -> PayoutMethod:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(PayoutMethod)
        known = 3
        if "payoutMethodId" in data:
            value = data["payoutMethodId"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.payout_method_id = value
        else:
            made.payout_method_id = UNSET
            known -= 1
        if "name" in data:
            value = data["name"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.name = value
        else:
            made.name = UNSET
            known -= 1
        if "family" in data:
            value = data["family"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.family = value
        else:
            made.family = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, PayoutMethod)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is PayoutMethod):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.payout_method_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["payoutMethodId"] = value
        if (value := model.name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["name"] = value
        if (value := model.family) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["family"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_payout_method = PayoutMethod.decode
encode_payout_method = PayoutMethod.encode
