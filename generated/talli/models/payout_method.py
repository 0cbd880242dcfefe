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
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is PayoutMethod
            and ((value := model.payout_method_id) is UNSET or value is None or type(value) is str)
            and ((value := model.name) is UNSET or value is None or type(value) is str)
            and ((value := model.family) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = PayoutMethod._struct(model.payout_method_id, model.name, model.family)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_payout_method = PayoutMethod.take
encode_payout_method = PayoutMethod.encode
