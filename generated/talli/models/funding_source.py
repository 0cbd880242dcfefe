"""FundingSource. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class FundingSource(Model):
    """Where the money of a campaign comes from."""

    id: str
    """Id of the funding source."""
    name: str | None | Unset = UNSET
    """Name of the funding source."""
    type: FundingSourceType | str | None | Unset = UNSET
    """Kind of funding source."""
    status: FundingSourceStatus | str | None | Unset = UNSET
    """Whether it can be used."""


from talli.models.funding_source_status import FundingSourceStatus
from talli.models.funding_source_type import FundingSourceType

FundingSource.wire_fields = (
    WireField("id", "id", codecs.STRING, required=True),
    WireField("name", "name", codecs.Nullable(codecs.STRING)),
    WireField("type", "type", codecs.Nullable(codecs.EnumOf(FundingSourceType))),
    WireField("status", "status", codecs.Nullable(codecs.EnumOf(FundingSourceStatus))),
)
