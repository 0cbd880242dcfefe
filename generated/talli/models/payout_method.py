"""PayoutMethod. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PayoutMethod(Model):
    """A way in which beneficiaries can be paid."""

    payout_method_id: str | None | Unset = UNSET
    """Id of the payout method."""
    name: str | None | Unset = UNSET
    """Name of the payout method."""
    family: str | None | Unset = UNSET
    """Family it belongs to. There are PayPal, Venmo, ACH, gift cards and prepaid cards."""


PayoutMethod.wire_fields = (
    WireField("payout_method_id", "payoutMethodId", codecs.Nullable(codecs.STRING)),
    WireField("name", "name", codecs.Nullable(codecs.STRING)),
    WireField("family", "family", codecs.Nullable(codecs.STRING)),
)
