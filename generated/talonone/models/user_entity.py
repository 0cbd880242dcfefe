"""UserEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class UserEntity(Model):
    """Anything made by a user of the Campaign Manager."""

    user_id: int
    """User who made it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("user_id", "userId", codecs.INTEGER, required=True),)

    @staticmethod
    def take(read: Any) -> UserEntity:
        made = reading.new(UserEntity)
        made.user_id = read.user_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is UserEntity and type(model.user_id) is int):
            raise writing.Misfit
        written = UserEntity._struct(model.user_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_user_entity = UserEntity.take
encode_user_entity = UserEntity.encode
