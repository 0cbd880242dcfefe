"""MparticleResponseType. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleResponseType(Model):
    """Kind of a reply."""

    type: MparticleResponseKind | str | Unset = UNSET
    """The kind."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("type", "type", codecs.EnumOf(MparticleResponseKind)),)

    @staticmethod
    def take(read: Any) -> MparticleResponseType:
        made = reading.new(MparticleResponseType)
        made.type = (
            value if (value := read.type) is UNSET else reading.member(MPARTICLE_RESPONSE_KIND_MEMBERS, value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleResponseType
            and ((value := model.type) is UNSET or type(value) is str or type(value) is MparticleResponseKind)
        ):
            raise writing.Misfit
        written = MparticleResponseType._struct(model.type)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_response_type = MparticleResponseType.take
encode_mparticle_response_type = MparticleResponseType.encode

from talonone.models.mparticle_response_kind import MPARTICLE_RESPONSE_KIND_MEMBERS, MparticleResponseKind
