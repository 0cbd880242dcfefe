"""CampaignPayoutMethod. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CampaignPayoutMethod(Model):
    """A payout method as one campaign offers it."""

    payout_method_id: str
    """Id of the payout method."""
    is_disabled: bool | None | Unset = UNSET
    """Whether beneficiaries are kept from choosing it."""
    disable_reason: DisableReason | str | None | Unset = UNSET
    """Why it is disabled."""


from talli.models.disable_reason import DisableReason

CampaignPayoutMethod.wire_fields = (
    WireField("payout_method_id", "payoutMethodId", codecs.STRING, required=True),
    WireField("is_disabled", "isDisabled", codecs.Nullable(codecs.BOOLEAN)),
    WireField("disable_reason", "disableReason", codecs.Nullable(codecs.EnumOf(DisableReason))),
)
