"""MparticleAudienceProcessingRegistration. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleAudienceProcessingRegistration(Model):
    """How audiences are to be sent."""

    account_settings: Sequence[MparticleAccountSettings] | None | Unset = UNSET
    """Settings a client makes for the account."""
    audience_subscription_settings: Sequence[MparticleAudienceSubscriptionSettings] | None | Unset = UNSET
    """Settings a client makes for an audience."""


from talonone.models.mparticle_account_settings import MparticleAccountSettings
from talonone.models.mparticle_audience_subscription_settings import MparticleAudienceSubscriptionSettings

MparticleAudienceProcessingRegistration.wire_fields = (
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
