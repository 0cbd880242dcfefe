"""ReferralConstraints. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ReferralConstraints(Model):
    """Limits in number and time on a referral code."""

    start_date: datetime | Unset = UNSET
    """When it starts to work."""
    expiry_date: datetime | Unset = UNSET
    """When it stops working."""
    usage_limit: int | Unset = UNSET
    """How often it can be redeemed; 0 sets no limit. At least 0, at most 999999."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("start_date", "startDate", codecs.DATE_TIME),
            WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
            WireField("usage_limit", "usageLimit", codecs.INTEGER),
        )

    @staticmethod
    def take(read: Any) -> ReferralConstraints:
        made = reading.new(ReferralConstraints)
        made.start_date = value if (value := read.start_date) is UNSET else reading.moment(value)
        made.expiry_date = value if (value := read.expiry_date) is UNSET else reading.moment(value)
        made.usage_limit = read.usage_limit
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ReferralConstraints
            and ((value := model.usage_limit) is UNSET or type(value) is int)
        ):
            raise writing.Misfit
        written = ReferralConstraints._struct(
            value if (value := model.start_date) is UNSET else writing.moment(value),
            value if (value := model.expiry_date) is UNSET else writing.moment(value),
            model.usage_limit,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_referral_constraints = ReferralConstraints.take
encode_referral_constraints = ReferralConstraints.encode
