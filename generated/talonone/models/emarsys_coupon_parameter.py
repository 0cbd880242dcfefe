"""EmarsysCouponParameter. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysCouponParameter(Model):
    """Campaign and customer to fetch a coupon for."""

    campaign_id: str | Unset = UNSET
    """Campaign the coupon belongs to."""
    integration_id: str | Unset = UNSET
    """Integration id of the customer."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("campaign_id", "campaignId", codecs.STRING),
            WireField("integration_id", "integrationId", codecs.STRING),
        )

    @staticmethod
    def take(read: Any) -> EmarsysCouponParameter:
        made = reading.new(EmarsysCouponParameter)
        made.campaign_id = read.campaign_id
        made.integration_id = read.integration_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EmarsysCouponParameter
            and ((value := model.campaign_id) is UNSET or type(value) is str)
            and ((value := model.integration_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = EmarsysCouponParameter._struct(model.campaign_id, model.integration_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_coupon_parameter = EmarsysCouponParameter.take
encode_emarsys_coupon_parameter = EmarsysCouponParameter.encode
