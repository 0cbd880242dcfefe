"""CreateAndUpdateAudienceRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CreateAndUpdateAudienceRequest(Model):
    """Audience to create, or values to give to one that exists."""

    audience_id: str
    """Id of the audience on your platform. 1 to 1000 characters."""
    audience_name: str
    """Name to show for it. 1 to 1000 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField(
                "audience_id",
                "audienceId",
                Limited(codecs.STRING, min_length=1, max_length=1000),
                required=True,
            ),
            WireField(
                "audience_name",
                "audienceName",
                Limited(codecs.STRING, min_length=1, max_length=1000),
                required=True,
            ),
        )

    @staticmethod
    def take(read: Any) -> CreateAndUpdateAudienceRequest:
        made = reading.new(CreateAndUpdateAudienceRequest)
        made.audience_id = read.audience_id
        made.audience_name = read.audience_name
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is CreateAndUpdateAudienceRequest
            and type(model.audience_id) is str
            and type(model.audience_name) is str
        ):
            raise writing.Misfit
        written = CreateAndUpdateAudienceRequest._struct(model.audience_id, model.audience_name)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_create_and_update_audience_request = CreateAndUpdateAudienceRequest.take
encode_create_and_update_audience_request = CreateAndUpdateAudienceRequest.encode
