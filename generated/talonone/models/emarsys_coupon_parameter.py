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
    def decode(data: Any) -> EmarsysCouponParameter:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(EmarsysCouponParameter)
        known = 2
        if "campaignId" in data:
            value = data["campaignId"]
            if not (type(value) is str):
                raise reading.Misfit
            made.campaign_id = value
        else:
            made.campaign_id = UNSET
            known -= 1
        if "integrationId" in data:
            value = data["integrationId"]
            if not (type(value) is str):
                raise reading.Misfit
            made.integration_id = value
        else:
            made.integration_id = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, EmarsysCouponParameter)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is EmarsysCouponParameter):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.campaign_id) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["campaignId"] = value
        if (value := model.integration_id) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["integrationId"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_emarsys_coupon_parameter = EmarsysCouponParameter.decode
encode_emarsys_coupon_parameter = EmarsysCouponParameter.encode
