"""PayoutInstructionUpdate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PayoutInstructionUpdate(Model):
    """Changes to a payout instruction. What is left out stays as it is."""

    email: str | Unset = field(default=UNSET, repr=False)
    """E-mail address of the beneficiary."""
    amount: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount to pay, in US dollars."""
    first_name: str | None | Unset = UNSET
    """First name of the beneficiary."""
    last_name: str | None | Unset = UNSET
    """Last name of the beneficiary."""
    phone_number: str | None | Unset = field(default=UNSET, repr=False)
    """Phone number of the beneficiary."""
    address_line1: str | None | Unset = field(default=UNSET, repr=False)
    """First line of the beneficiary's address."""
    address_line2: str | None | Unset = field(default=UNSET, repr=False)
    """Second line of the address."""
    city: str | None | Unset = field(default=UNSET, repr=False)
    """City of the address."""
    state_code: str | None | Unset = field(default=UNSET, repr=False)
    """US state of the address, in two letters. Matching `^[A-Z]{2}$`."""
    external_id: str | None | Unset = UNSET
    """Identifier of the instruction in your own system."""


PayoutInstructionUpdate.wire_fields = (
    WireField("email", "email", codecs.STRING),
    WireField("amount", "amount", codecs.Nullable(codecs.DECIMAL)),
    WireField("first_name", "firstName", codecs.Nullable(codecs.STRING)),
    WireField("last_name", "lastName", codecs.Nullable(codecs.STRING)),
    WireField("phone_number", "phoneNumber", codecs.Nullable(codecs.STRING)),
    WireField("address_line1", "addressLine1", codecs.Nullable(codecs.STRING)),
    WireField("address_line2", "addressLine2", codecs.Nullable(codecs.STRING)),
    WireField("city", "city", codecs.Nullable(codecs.STRING)),
    WireField("state_code", "stateCode", codecs.Nullable(Limited(codecs.STRING, pattern="^[A-Z]{2}$"))),
    WireField("external_id", "externalId", codecs.Nullable(codecs.STRING)),
)
