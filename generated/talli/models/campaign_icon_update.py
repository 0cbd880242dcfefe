"""CampaignIconUpdate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.call import FileInput
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class CampaignIconUpdate(Model):
    """A new icon for a campaign."""

    file: FileInput
    """The image. Which kinds and sizes are taken is not documented."""


CampaignIconUpdate.wire_fields = (WireField("file", "file", codecs.FILE, required=True),)
