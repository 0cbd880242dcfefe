"""EmarsysCouponContent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysCouponContent(Model):
    """One coupon; holds whatever `fields` asked for as well."""

    campaign_id: str
    """Campaign the coupon belongs to."""
    integration_id: str
    """Integration id of the customer."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("campaign_id", "campaignId", codecs.STRING, required=True),
            WireField("integration_id", "integrationId", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> EmarsysCouponContent:
        made = reading.new(EmarsysCouponContent)
        made.campaign_id = read.campaign_id
        made.integration_id = read.integration_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is EmarsysCouponContent
            and type(model.campaign_id) is str
            and type(model.integration_id) is str
        ):
            raise writing.Misfit
        written = EmarsysCouponContent._struct(model.campaign_id, model.integration_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_coupon_content = EmarsysCouponContent.take
encode_emarsys_coupon_content = EmarsysCouponContent.encode
