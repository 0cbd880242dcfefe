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
    def take(read: Any) -> PayoutMethod:
        made = reading.new(PayoutMethod)
        made.payout_method_id = read.payout_method_id
        made.name = read.name
        made.family = read.family
        made.additional_properties = {}
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


take_payout_method = PayoutMethod.take
encode_payout_method = PayoutMethod.encode
