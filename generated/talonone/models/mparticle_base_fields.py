"""MparticleBaseFields. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleBaseFields(Model):
    """What every message to and from mParticle carries."""

    id: str | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | Unset = UNSET
    """Version of mParticle's internal interface."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.STRING),
            WireField("timestamp_ms", "timestamp_ms", codecs.INTEGER),
            WireField("firehose_version", "firehose_version", codecs.STRING),
        )

    @staticmethod
    def take(read: Any) -> MparticleBaseFields:
        made = reading.new(MparticleBaseFields)
        made.id = read.id
        made.timestamp_ms = read.timestamp_ms
        made.firehose_version = read.firehose_version
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleBaseFields
            and ((value := model.id) is UNSET or type(value) is str)
            and ((value := model.timestamp_ms) is UNSET or type(value) is int)
            and ((value := model.firehose_version) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = MparticleBaseFields._struct(model.id, model.timestamp_ms, model.firehose_version)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_base_fields = MparticleBaseFields.take
encode_mparticle_base_fields = MparticleBaseFields.encode
