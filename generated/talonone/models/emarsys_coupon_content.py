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
    def decode(data: Any) -> EmarsysCouponContent:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(EmarsysCouponContent)
        known = 2
        made.campaign_id = data["campaignId"]
        made.integration_id = data["integrationId"]
        if not (type(made.campaign_id) is str and type(made.integration_id) is str):
            raise reading.Misfit
        made.additional_properties = {} if len(data) == known else reading.rest(data, EmarsysCouponContent)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is EmarsysCouponContent
            and type(model.campaign_id) is str
            and type(model.integration_id) is str
        ):
            raise writing.Misfit
        data: dict[str, Any] = {"campaignId": model.campaign_id, "integrationId": model.integration_id}
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_emarsys_coupon_content = EmarsysCouponContent.decode
encode_emarsys_coupon_content = EmarsysCouponContent.encode
