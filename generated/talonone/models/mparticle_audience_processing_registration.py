"""MparticleAudienceProcessingRegistration. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleAudienceProcessingRegistration(Model):
    """How audiences are to be sent."""

    account_settings: Sequence[MparticleAccountSettings] | None | Unset = UNSET
    """Settings a client makes for the account."""
    audience_subscription_settings: Sequence[MparticleAudienceSubscriptionSettings] | None | Unset = UNSET
    """Settings a client makes for an audience."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField(
                "account_settings",
                "account_settings",
                codecs.Nullable(codecs.ArrayOf(ModelOf(MparticleAccountSettings))),
            ),
            WireField(
                "audience_subscription_settings",
                "audience_subscription_settings",
                codecs.Nullable(codecs.ArrayOf(ModelOf(MparticleAudienceSubscriptionSettings))),
            ),
        )

    @staticmethod
    def take(read: Any) -> MparticleAudienceProcessingRegistration:
        made = reading.new(MparticleAudienceProcessingRegistration)
        made.account_settings = (
            value
            if (value := read.account_settings) is UNSET or value is None
            else [take_mparticle_account_settings(item) for item in value]
        )
        made.audience_subscription_settings = (
            value
            if (value := read.audience_subscription_settings) is UNSET or value is None
            else [take_mparticle_audience_subscription_settings(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is MparticleAudienceProcessingRegistration):
            raise writing.Misfit
        written = MparticleAudienceProcessingRegistration._struct(
            value
            if (value := model.account_settings) is UNSET or value is None
            else [encode_mparticle_account_settings(item) for item in writing.array(value)],
            value
            if (value := model.audience_subscription_settings) is UNSET or value is None
            else [encode_mparticle_audience_subscription_settings(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_audience_processing_registration = MparticleAudienceProcessingRegistration.take
encode_mparticle_audience_processing_registration = MparticleAudienceProcessingRegistration.encode

from talonone.models.mparticle_account_settings import (
    MparticleAccountSettings,
    encode_mparticle_account_settings,
    take_mparticle_account_settings,
)
from talonone.models.mparticle_audience_subscription_settings import (
    MparticleAudienceSubscriptionSettings,
    encode_mparticle_audience_subscription_settings,
    take_mparticle_audience_subscription_settings,
)
