"""PayoutInstructionCreate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
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

    @staticmethod
    def take(read: Any) -> PayoutInstructionCreate:
        made = reading.new(PayoutInstructionCreate)
        made.campaign_id = read.campaign_id
        made.email = read.email
        made.amount = value if (value := read.amount) is UNSET else reading.decimal(value)
        made.first_name = read.first_name
        made.last_name = read.last_name
        made.phone_number = read.phone_number
        made.address_line1 = read.address_line1
        made.address_line2 = read.address_line2
        made.city = read.city
        made.state_code = read.state_code
        made.external_id = read.external_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is PayoutInstructionCreate
            and type(model.campaign_id) is str
            and type(model.email) is str
            and ((value := model.first_name) is UNSET or type(value) is str)
            and ((value := model.last_name) is UNSET or type(value) is str)
            and ((value := model.phone_number) is UNSET or type(value) is str)
            and ((value := model.address_line1) is UNSET or type(value) is str)
            and ((value := model.address_line2) is UNSET or type(value) is str)
            and ((value := model.city) is UNSET or type(value) is str)
            and ((value := model.state_code) is UNSET or type(value) is str)
            and ((value := model.external_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = PayoutInstructionCreate._struct(
            model.campaign_id,
            model.email,
            value if (value := model.amount) is UNSET else writing.decimal(value),
            model.first_name,
            model.last_name,
            model.phone_number,
            model.address_line1,
            model.address_line2,
            model.city,
            model.state_code,
            model.external_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_payout_instruction_create = PayoutInstructionCreate.take
encode_payout_instruction_create = PayoutInstructionCreate.encode
