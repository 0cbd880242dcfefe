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
    def decode(data: Any) -> MparticleEventProcessingRegistration:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(MparticleEventProcessingRegistration)
        known = 5
        if "account_settings" in data:
            value = data["account_settings"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.account_settings = (
                None if value is None else [decode_mparticle_account_settings(item) for item in value]
            )
        else:
            made.account_settings = UNSET
            known -= 1
        if "supported_event_types" in data:
            value = data["supported_event_types"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.supported_event_types = None if value is None else reading.texts(value)
        else:
            made.supported_event_types = UNSET
            known -= 1
        if "supported_runtime_environments" in data:
            value = data["supported_runtime_environments"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.supported_runtime_environments = None if value is None else reading.texts(value)
        else:
            made.supported_runtime_environments = UNSET
            known -= 1
        if "supported_system_notification_types" in data:
            value = data["supported_system_notification_types"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.supported_system_notification_types = None if value is None else reading.texts(value)
        else:
            made.supported_system_notification_types = UNSET
            known -= 1
        if "max_data_age_hours" in data:
            value = data["max_data_age_hours"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.max_data_age_hours = value
        else:
            made.max_data_age_hours = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, MparticleEventProcessingRegistration)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is MparticleEventProcessingRegistration):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.account_settings) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["account_settings"] = (
                None if value is None else [encode_mparticle_account_settings(item) for item in value]
            )
        if (value := model.supported_event_types) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["supported_event_types"] = None if value is None else writing.texts(value)
        if (value := model.supported_runtime_environments) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["supported_runtime_environments"] = None if value is None else writing.texts(value)
        if (value := model.supported_system_notification_types) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["supported_system_notification_types"] = None if value is None else writing.texts(value)
        if (value := model.max_data_age_hours) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["max_data_age_hours"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_mparticle_event_processing_registration = MparticleEventProcessingRegistration.decode
encode_mparticle_event_processing_registration = MparticleEventProcessingRegistration.encode

from talonone.models.mparticle_account_settings import (
    MparticleAccountSettings,
    decode_mparticle_account_settings,
    encode_mparticle_account_settings,
)
