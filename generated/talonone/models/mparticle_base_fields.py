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
    def decode(data: Any) -> MparticleBaseFields:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(MparticleBaseFields)
        known = 3
        if "id" in data:
            value = data["id"]
            if not (type(value) is str):
                raise reading.Misfit
            made.id = value
        else:
            made.id = UNSET
            known -= 1
        if "timestamp_ms" in data:
            value = data["timestamp_ms"]
            if not (type(value) is int):
                raise reading.Misfit
            made.timestamp_ms = value
        else:
            made.timestamp_ms = UNSET
            known -= 1
        if "firehose_version" in data:
            value = data["firehose_version"]
            if not (type(value) is str):
                raise reading.Misfit
            made.firehose_version = value
        else:
            made.firehose_version = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, MparticleBaseFields)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is MparticleBaseFields):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.id) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["id"] = value
        if (value := model.timestamp_ms) is not UNSET:
            if not (type(value) is int):
                raise writing.Misfit
            data["timestamp_ms"] = value
        if (value := model.firehose_version) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["firehose_version"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_mparticle_base_fields = MparticleBaseFields.decode
encode_mparticle_base_fields = MparticleBaseFields.encode
