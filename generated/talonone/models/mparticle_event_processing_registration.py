"""MparticleEventProcessingRegistration. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField(
                "account_settings",
                "account_settings",
                codecs.Nullable(codecs.ArrayOf(ModelOf(MparticleAccountSettings))),
            ),
            WireField(
                "supported_event_types",
                "supported_event_types",
                codecs.Nullable(codecs.ArrayOf(codecs.STRING)),
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

    @staticmethod
    def take(read: Any) -> MparticleEventProcessingRegistration:
        made = reading.new(MparticleEventProcessingRegistration)
        made.account_settings = (
            value
            if (value := read.account_settings) is UNSET or value is None
            else [take_mparticle_account_settings(item) for item in value]
        )
        made.supported_event_types = read.supported_event_types
        made.supported_runtime_environments = read.supported_runtime_environments
        made.supported_system_notification_types = read.supported_system_notification_types
        made.max_data_age_hours = read.max_data_age_hours
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleEventProcessingRegistration
            and ((value := model.max_data_age_hours) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = MparticleEventProcessingRegistration._struct(
            value
            if (value := model.account_settings) is UNSET or value is None
            else [encode_mparticle_account_settings(item) for item in writing.array(value)],
            value
            if (value := model.supported_event_types) is UNSET or value is None
            else writing.texts(value),
            value
            if (value := model.supported_runtime_environments) is UNSET or value is None
            else writing.texts(value),
            value
            if (value := model.supported_system_notification_types) is UNSET or value is None
            else writing.texts(value),
            model.max_data_age_hours,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_event_processing_registration = MparticleEventProcessingRegistration.take
encode_mparticle_event_processing_registration = MparticleEventProcessingRegistration.encode

from talonone.models.mparticle_account_settings import (
    MparticleAccountSettings,
    encode_mparticle_account_settings,
    take_mparticle_account_settings,
)
