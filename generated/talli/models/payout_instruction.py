"""PayoutInstruction. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class PayoutInstruction(Model):
    """An intention to pay one beneficiary."""

    payout_instruction_id: str
    """Id of the payout instruction."""
    campaign_id: str | None | Unset = UNSET
    """Id of the campaign it belongs to."""
    amount: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount to pay, in US dollars."""
    first_name: str | None | Unset = UNSET
    """First name of the beneficiary."""
    last_name: str | None | Unset = UNSET
    """Last name of the beneficiary."""
    email: str = field(repr=False)
    """E-mail address of the beneficiary."""
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
    status: PayoutStatus | str | None | Unset = UNSET
    """How far the instruction has come."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("payout_instruction_id", "payoutInstructionId", codecs.STRING, required=True),
            WireField("campaign_id", "campaignId", codecs.Nullable(codecs.STRING)),
            WireField("amount", "amount", codecs.Nullable(codecs.DECIMAL)),
            WireField("first_name", "firstName", codecs.Nullable(codecs.STRING)),
            WireField("last_name", "lastName", codecs.Nullable(codecs.STRING)),
            WireField("email", "email", codecs.STRING, required=True),
            WireField("phone_number", "phoneNumber", codecs.Nullable(codecs.STRING)),
            WireField("address_line1", "addressLine1", codecs.Nullable(codecs.STRING)),
            WireField("address_line2", "addressLine2", codecs.Nullable(codecs.STRING)),
            WireField("city", "city", codecs.Nullable(codecs.STRING)),
            WireField("state_code", "stateCode", codecs.Nullable(codecs.STRING)),
            WireField("external_id", "externalId", codecs.Nullable(codecs.STRING)),
            WireField("status", "status", codecs.Nullable(codecs.EnumOf(PayoutStatus))),
        )

    @staticmethod
    def take(read: Any) -> PayoutInstruction:
        made = reading.new(PayoutInstruction)
        made.payout_instruction_id = read.payout_instruction_id
        made.campaign_id = read.campaign_id
        made.amount = value if (value := read.amount) is UNSET or value is None else reading.decimal(value)
        made.first_name = read.first_name
        made.last_name = read.last_name
        made.email = read.email
        made.phone_number = read.phone_number
        made.address_line1 = read.address_line1
        made.address_line2 = read.address_line2
        made.city = read.city
        made.state_code = read.state_code
        made.external_id = read.external_id
        made.status = (
            value
            if (value := read.status) is UNSET or value is None
            else reading.member(PAYOUT_STATUS_MEMBERS, value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is PayoutInstruction
            and type(model.payout_instruction_id) is str
            and type(model.email) is str
            and ((value := model.campaign_id) is UNSET or value is None or type(value) is str)
            and ((value := model.first_name) is UNSET or value is None or type(value) is str)
            and ((value := model.last_name) is UNSET or value is None or type(value) is str)
            and ((value := model.phone_number) is UNSET or value is None or type(value) is str)
            and ((value := model.address_line1) is UNSET or value is None or type(value) is str)
            and ((value := model.address_line2) is UNSET or value is None or type(value) is str)
            and ((value := model.city) is UNSET or value is None or type(value) is str)
            and ((value := model.state_code) is UNSET or value is None or type(value) is str)
            and ((value := model.external_id) is UNSET or value is None or type(value) is str)
            and (
                (value := model.status) is UNSET
                or value is None
                or type(value) is str
                or type(value) is PayoutStatus
            )
        ):
            raise writing.Misfit
        written = PayoutInstruction._struct(
            model.payout_instruction_id,
            model.email,
            model.campaign_id,
            value if (value := model.amount) is UNSET or value is None else writing.decimal(value),
            model.first_name,
            model.last_name,
            model.phone_number,
            model.address_line1,
            model.address_line2,
            model.city,
            model.state_code,
            model.external_id,
            model.status,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_payout_instruction = PayoutInstruction.take
encode_payout_instruction = PayoutInstruction.encode

from talli.models.payout_status import PAYOUT_STATUS_MEMBERS, PayoutStatus
