"""CampaignIconUpdate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.call import FileInput
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CampaignIconUpdate(Model):
    """A new icon for a campaign."""

    file: FileInput
    """The image. Which kinds and sizes are taken is not documented."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("file", "file", codecs.FILE, required=True),)

    @staticmethod
    def take(read: Any) -> CampaignIconUpdate:
        made = reading.new(CampaignIconUpdate)
        made.file = codecs.FILE.decode(read.file, "")
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is CampaignIconUpdate):
            raise writing.Misfit
        written = CampaignIconUpdate._struct(writing.by(codecs.FILE, model.file))
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_campaign_icon_update = CampaignIconUpdate.take
encode_campaign_icon_update = CampaignIconUpdate.encode
