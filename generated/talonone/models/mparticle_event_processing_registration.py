"""MparticleEventProcessingRegistration. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleEventProcessingRegistration(Model):
    """Which events are to be sent, and how."""

    account_settings: Sequence[MparticleAccountSettings] | None | Unset = UNSET
    """Settings a client makes for the account."""
    supported_event_types: Sequence[str] | None | Unset = UNSET
    """Kinds of events taken in."""
    supported_runtime_environments: Sequence[str] | None | Unset = UNSET
    """Where events may come from."""
    supported_system_notification_types: Sequence[str] | None | Unset = UNSET
    """Kinds of system messages taken in."""
    max_data_age_hours: int | None | Unset = UNSET
    """Greatest age at which an event is still taken in, in hours."""


from talonone.models.mparticle_account_settings import MparticleAccountSettings

MparticleEventProcessingRegistration.wire_fields = (
    WireField(
        "account_settings",
        "account_settings",
        codecs.Nullable(codecs.ArrayOf(ModelOf(MparticleAccountSettings))),
    ),
    WireField(
        "supported_event_types", "supported_event_types", codecs.Nullable(codecs.ArrayOf(codecs.STRING))
    ),
    WireField(
        "supported_runtime_environments",
        "supported_runtime_environments",
        codecs.Nullable(codecs.ArrayOf(codecs.STRING)),
    ),
    WireField(
        "supported_system_notification_types",
        "supported_system_notification_types",
        codecs.Nullable(codecs.ArrayOf(codecs.STRING)),
    ),
    WireField("max_data_age_hours", "max_data_age_hours", codecs.Nullable(codecs.INTEGER)),
)
