"""PayoutInstructionCreate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PayoutInstructionCreate(Model):
    """A payout instruction to be recorded."""

    campaign_id: str
    """Id of the campaign it belongs to."""
    email: str = field(repr=False)
    """E-mail address of the beneficiary."""
    amount: Decimal | Unset = field(default=UNSET, converter=codecs.omissible_decimal)
    """Amount to pay, in US dollars."""
    first_name: str | Unset = UNSET
    """First name of the beneficiary."""
    last_name: str | Unset = UNSET
    """Last name of the beneficiary."""
    phone_number: str | Unset = field(default=UNSET, repr=False)
    """Phone number of the beneficiary."""
    address_line1: str | Unset = field(default=UNSET, repr=False)
    """First line of the beneficiary's address."""
    address_line2: str | Unset = field(default=UNSET, repr=False)
    """Second line of the address."""
    city: str | Unset = field(default=UNSET, repr=False)
    """City of the address."""
    state_code: str | Unset = field(default=UNSET, repr=False)
    """US state of the address, in two letters. Matching `^[A-Z]{2}$`."""
    external_id: str | Unset = UNSET
    """Identifier of the instruction in your own system. Finds it again later."""


PayoutInstructionCreate.wire_fields = (
    WireField("campaign_id", "campaignId", Limited(codecs.STRING, format="uuid"), required=True),
    WireField("email", "email", codecs.STRING, required=True),
    WireField("amount", "amount", codecs.DECIMAL),
    WireField("first_name", "firstName", codecs.STRING),
    WireField("last_name", "lastName", codecs.STRING),
    WireField("phone_number", "phoneNumber", codecs.STRING),
    WireField("address_line1", "addressLine1", codecs.STRING),
    WireField("address_line2", "addressLine2", codecs.STRING),
    WireField("city", "city", codecs.STRING),
    WireField("state_code", "stateCode", Limited(codecs.STRING, pattern="^[A-Z]{2}$")),
    WireField("external_id", "externalId", codecs.STRING),
)
