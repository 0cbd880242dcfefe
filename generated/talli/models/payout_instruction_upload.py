"""PayoutInstructionUpload. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.call import FileInput
from tallion.limits import Limited
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class PayoutInstructionUpload(Model):
    """A file of payout instructions."""

    file: FileInput
    """The file, 250 MiB (262,144,000 bytes) at most. At most 262144000 bytes."""


PayoutInstructionUpload.wire_fields = (
    WireField("file", "file", Limited(codecs.FILE, max_bytes=262144000), required=True),
)
