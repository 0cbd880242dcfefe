"""CampaignPayoutMethod. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CampaignPayoutMethod(Model):
    """A payout method as one campaign offers it."""

    payout_method_id: str
    """Id of the payout method."""
    is_disabled: bool | None | Unset = UNSET
    """Whether beneficiaries are kept from choosing it."""
    disable_reason: DisableReason | str | None | Unset = UNSET
    """Why it is disabled."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("payout_method_id", "payoutMethodId", codecs.STRING, required=True),
            WireField("is_disabled", "isDisabled", codecs.Nullable(codecs.BOOLEAN)),
            WireField("disable_reason", "disableReason", codecs.Nullable(codecs.EnumOf(DisableReason))),
        )

    @staticmethod
    def take(read: Any) -> CampaignPayoutMethod:
        made = reading.new(CampaignPayoutMethod)
        made.payout_method_id = read.payout_method_id
        made.is_disabled = read.is_disabled
        made.disable_reason = (
            value
            if (value := read.disable_reason) is UNSET or value is None
            else reading.member(DISABLE_REASON_MEMBERS, value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CampaignPayoutMethod
            and type(model.payout_method_id) is str
            and ((value := model.is_disabled) is UNSET or value is None or type(value) is bool)
            and (
                (value := model.disable_reason) is UNSET
                or value is None
                or type(value) is str
                or type(value) is DisableReason
            )
        ):
            raise writing.Misfit
        written = CampaignPayoutMethod._struct(
            model.payout_method_id, model.is_disabled, model.disable_reason
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_campaign_payout_method = CampaignPayoutMethod.take
encode_campaign_payout_method = CampaignPayoutMethod.encode

from talli.models.disable_reason import DISABLE_REASON_MEMBERS, DisableReason
