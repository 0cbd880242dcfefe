"""PayoutInstructionUpload. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.call import FileInput
from tallion.limits import Limited
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class PayoutInstructionUpload(Model):
    """A file of payout instructions."""

    file: FileInput
    """The file, 250 MiB (262,144,000 bytes) at most. At most 262144000 bytes."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("file", "file", Limited(codecs.FILE, max_bytes=262144000), required=True),)

    @staticmethod
    def take(read: Any) -> PayoutInstructionUpload:
        made = reading.new(PayoutInstructionUpload)
        made.file = codecs.FILE.decode(read.file, "")
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is PayoutInstructionUpload):
            raise writing.Misfit
        written = PayoutInstructionUpload._struct(writing.by(codecs.FILE, model.file))
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_payout_instruction_upload = PayoutInstructionUpload.take
encode_payout_instruction_upload = PayoutInstructionUpload.encode
