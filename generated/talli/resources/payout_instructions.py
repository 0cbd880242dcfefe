"""The resource `payout_instructions`. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from talli import models
from talli.api import payout_instructions as api
from tallion import encode
from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from tallion.paging import AsyncPager, Pager
from tallion.unset import UNSET, Unset


class PayoutInstructions:
    """Who is to be paid what, how far each instruction has come, and the payout it led to."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        campaign_id: str | UUID | Unset = UNSET,
        status: models.PayoutStatus | str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.PayoutInstruction]:
        """List payout instructions.

        Lists payout instructions, of one campaign or of all, one page per call. Filters that are given
        together are presumably combined with "and".

        Args:
            campaign_id (str | UUID): Only instructions of this campaign.
            status (PayoutStatus | str): Only instructions in this state.
            external_id (str): Only instructions that bear this identifier from your own system.
            email (str): Only instructions for the beneficiary with this e-mail address.
            page_size (int): Rows to ask for at a time; 100 unless given.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The items of every page, fetched as they are needed.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.list`, `GET
        /v2/campaign-manager/payout-instructions`; assumed: errors.
        """
        return self._client.pager(
            lambda page_number, page_size: api.list.request(
                campaign_id=campaign_id,
                status=status,
                external_id=external_id,
                email=email,
                page_number=page_number,
                page_size=page_size,
            ),
            api.list.OPERATION,
            page_size,
            options,
        )

    def create(
        self,
        *,
        campaign_id: str | UUID,
        email: str,
        amount: Decimal | int | str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state_code: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PayoutInstruction | None:
        """Record a payout instruction.

        Records the intention to pay a beneficiary, and nothing more. Nobody is notified and no funds
        are allocated until a later step initiates the instruction. That step's endpoint is unknown to
        us and is deliberately not here: reach it through the client's `request`. After an unknown
        outcome look with `payout_instructions.list` before you send again; an `externalId` makes that
        easy.

        Args:
            campaign_id (str | UUID): Id of the campaign it belongs to.
            email (str): E-mail address of the beneficiary.
            amount (Decimal | int | str): Amount to pay, in US dollars.
            first_name (str): First name of the beneficiary.
            last_name (str): Last name of the beneficiary.
            phone_number (str): Phone number of the beneficiary.
            address_line1 (str): First line of the beneficiary's address.
            address_line2 (str): Second line of the address.
            city (str): City of the address.
            state_code (str): US state of the address, in two letters. Matching `^[A-Z]{2}$`.
            external_id (str): Identifier of the instruction in your own system. Finds it again later.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The instruction as recorded. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: moves money; never repeated after an attempt whose outcome is unknown.

        Source: Talli Campaign Manager API, reference: `payout_instructions.create`, `POST
        /v2/campaign-manager/payout-instructions`; assumed: safety, body, reply, errors.
        """
        with Gathering(options):
            call = api.create.request(
                body=models.PayoutInstructionCreate(
                    campaign_id=encode.as_text(campaign_id),
                    email=email,
                    amount=amount,
                    first_name=first_name,
                    last_name=last_name,
                    phone_number=phone_number,
                    address_line1=address_line1,
                    address_line2=address_line2,
                    city=city,
                    state_code=state_code,
                    external_id=external_id,
                ),
            )
        return self._client.send(call, options)

    def get(
        self,
        payout_instruction_id: str | UUID,
        *,
        options: RequestOptions | None = None,
    ) -> models.PayoutInstruction | None:
        """Get a payout instruction.

        Fetches one payout instruction by its id.

        Args:
            payout_instruction_id (str | UUID): Id of the payout instruction.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The payout instruction. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.get`, `GET
        /v2/campaign-manager/payout-instructions/{payoutInstructionId}`; assumed: reply, errors.
        """
        with Gathering(options):
            call = api.get.request(
                payout_instruction_id=payout_instruction_id,
            )
        return self._client.send(call, options)

    def update(
        self,
        payout_instruction_id: str | UUID,
        *,
        email: str | Unset = UNSET,
        amount: Decimal | int | str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        address_line1: str | None | Unset = UNSET,
        address_line2: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state_code: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PayoutInstruction | None:
        """Change a payout instruction.

        Changes the fields that are sent and leaves the others as they are. Works only until the
        beneficiary requests or redeems the payout.

        Args:
            payout_instruction_id (str | UUID): Id of the payout instruction.
            email (str): E-mail address of the beneficiary.
            amount (Decimal | int | str | None): Amount to pay, in US dollars.
            first_name (str | None): First name of the beneficiary.
            last_name (str | None): Last name of the beneficiary.
            phone_number (str | None): Phone number of the beneficiary.
            address_line1 (str | None): First line of the beneficiary's address.
            address_line2 (str | None): Second line of the address.
            city (str | None): City of the address.
            state_code (str | None): US state of the address, in two letters. Matching `^[A-Z]{2}$`.
            external_id (str | None): Identifier of the instruction in your own system.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The instruction as changed. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.update`, `PATCH
        /v2/campaign-manager/payout-instructions/{payoutInstructionId}`; assumed: safety, body, reply,
        errors.
        """
        with Gathering(options):
            call = api.update.request(
                payout_instruction_id=payout_instruction_id,
                body=models.PayoutInstructionUpdate(
                    email=email,
                    amount=amount,
                    first_name=first_name,
                    last_name=last_name,
                    phone_number=phone_number,
                    address_line1=address_line1,
                    address_line2=address_line2,
                    city=city,
                    state_code=state_code,
                    external_id=external_id,
                ),
            )
        return self._client.send(call, options)

    def payout(
        self,
        payout_instruction_id: str | UUID,
        *,
        options: RequestOptions | None = None,
    ) -> models.Payout | None:
        """Get the payout of a payout instruction.

        Fetches the payout that an instruction led to. There is none before the beneficiary has chosen a
        method. Treat the reply as secret: it can hold the codes of gift cards.

        Args:
            payout_instruction_id (str | UUID): Id of the payout instruction.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The payout. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.payout`, `GET
        /v2/campaign-manager/payout-instructions/{payoutInstructionId}/payout`; assumed: errors.
        """
        with Gathering(options):
            call = api.payout.request(
                payout_instruction_id=payout_instruction_id,
            )
        return self._client.send(call, options)

    def activity(
        self,
        payout_instruction_id: str | UUID,
        *,
        options: RequestOptions | None = None,
    ) -> Sequence[models.PayoutInstructionActivity] | None:
        """List what happened to a payout instruction.

        Fetches the history of one payout instruction, all of it in a single reply.

        Args:
            payout_instruction_id (str | UUID): Id of the payout instruction.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The history. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.activity`, `GET
        /v2/campaign-manager/payout-instructions/{payoutInstructionId}/activity`; assumed: reply,
        errors.
        """
        with Gathering(options):
            call = api.activity.request(
                payout_instruction_id=payout_instruction_id,
            )
        return self._client.send(call, options)


class AsyncPayoutInstructions:
    """Who is to be paid what, how far each instruction has come, and the payout it led to."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def list(
        self,
        *,
        campaign_id: str | UUID | Unset = UNSET,
        status: models.PayoutStatus | str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.PayoutInstruction]:
        """List payout instructions.

        Lists payout instructions, of one campaign or of all, one page per call. Filters that are given
        together are presumably combined with "and".

        Args:
            campaign_id (str | UUID): Only instructions of this campaign.
            status (PayoutStatus | str): Only instructions in this state.
            external_id (str): Only instructions that bear this identifier from your own system.
            email (str): Only instructions for the beneficiary with this e-mail address.
            page_size (int): Rows to ask for at a time; 100 unless given.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The items of every page, fetched as they are needed.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.list`, `GET
        /v2/campaign-manager/payout-instructions`; assumed: errors.
        """
        return self._client.pager(
            lambda page_number, page_size: api.list.request(
                campaign_id=campaign_id,
                status=status,
                external_id=external_id,
                email=email,
                page_number=page_number,
                page_size=page_size,
            ),
            api.list.OPERATION,
            page_size,
            options,
        )

    async def create(
        self,
        *,
        campaign_id: str | UUID,
        email: str,
        amount: Decimal | int | str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        state_code: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PayoutInstruction | None:
        """Record a payout instruction.

        Records the intention to pay a beneficiary, and nothing more. Nobody is notified and no funds
        are allocated until a later step initiates the instruction. That step's endpoint is unknown to
        us and is deliberately not here: reach it through the client's `request`. After an unknown
        outcome look with `payout_instructions.list` before you send again; an `externalId` makes that
        easy.

        Args:
            campaign_id (str | UUID): Id of the campaign it belongs to.
            email (str): E-mail address of the beneficiary.
            amount (Decimal | int | str): Amount to pay, in US dollars.
            first_name (str): First name of the beneficiary.
            last_name (str): Last name of the beneficiary.
            phone_number (str): Phone number of the beneficiary.
            address_line1 (str): First line of the beneficiary's address.
            address_line2 (str): Second line of the address.
            city (str): City of the address.
            state_code (str): US state of the address, in two letters. Matching `^[A-Z]{2}$`.
            external_id (str): Identifier of the instruction in your own system. Finds it again later.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The instruction as recorded. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: moves money; never repeated after an attempt whose outcome is unknown.

        Source: Talli Campaign Manager API, reference: `payout_instructions.create`, `POST
        /v2/campaign-manager/payout-instructions`; assumed: safety, body, reply, errors.
        """
        with Gathering(options):
            call = api.create.request(
                body=models.PayoutInstructionCreate(
                    campaign_id=encode.as_text(campaign_id),
                    email=email,
                    amount=amount,
                    first_name=first_name,
                    last_name=last_name,
                    phone_number=phone_number,
                    address_line1=address_line1,
                    address_line2=address_line2,
                    city=city,
                    state_code=state_code,
                    external_id=external_id,
                ),
            )
        return await self._client.send(call, options)

    async def get(
        self,
        payout_instruction_id: str | UUID,
        *,
        options: RequestOptions | None = None,
    ) -> models.PayoutInstruction | None:
        """Get a payout instruction.

        Fetches one payout instruction by its id.

        Args:
            payout_instruction_id (str | UUID): Id of the payout instruction.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The payout instruction. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.get`, `GET
        /v2/campaign-manager/payout-instructions/{payoutInstructionId}`; assumed: reply, errors.
        """
        with Gathering(options):
            call = api.get.request(
                payout_instruction_id=payout_instruction_id,
            )
        return await self._client.send(call, options)

    async def update(
        self,
        payout_instruction_id: str | UUID,
        *,
        email: str | Unset = UNSET,
        amount: Decimal | int | str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        phone_number: str | None | Unset = UNSET,
        address_line1: str | None | Unset = UNSET,
        address_line2: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state_code: str | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.PayoutInstruction | None:
        """Change a payout instruction.

        Changes the fields that are sent and leaves the others as they are. Works only until the
        beneficiary requests or redeems the payout.

        Args:
            payout_instruction_id (str | UUID): Id of the payout instruction.
            email (str): E-mail address of the beneficiary.
            amount (Decimal | int | str | None): Amount to pay, in US dollars.
            first_name (str | None): First name of the beneficiary.
            last_name (str | None): Last name of the beneficiary.
            phone_number (str | None): Phone number of the beneficiary.
            address_line1 (str | None): First line of the beneficiary's address.
            address_line2 (str | None): Second line of the address.
            city (str | None): City of the address.
            state_code (str | None): US state of the address, in two letters. Matching `^[A-Z]{2}$`.
            external_id (str | None): Identifier of the instruction in your own system.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The instruction as changed. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: leads to the same end state each time; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.update`, `PATCH
        /v2/campaign-manager/payout-instructions/{payoutInstructionId}`; assumed: safety, body, reply,
        errors.
        """
        with Gathering(options):
            call = api.update.request(
                payout_instruction_id=payout_instruction_id,
                body=models.PayoutInstructionUpdate(
                    email=email,
                    amount=amount,
                    first_name=first_name,
                    last_name=last_name,
                    phone_number=phone_number,
                    address_line1=address_line1,
                    address_line2=address_line2,
                    city=city,
                    state_code=state_code,
                    external_id=external_id,
                ),
            )
        return await self._client.send(call, options)

    async def payout(
        self,
        payout_instruction_id: str | UUID,
        *,
        options: RequestOptions | None = None,
    ) -> models.Payout | None:
        """Get the payout of a payout instruction.

        Fetches the payout that an instruction led to. There is none before the beneficiary has chosen a
        method. Treat the reply as secret: it can hold the codes of gift cards.

        Args:
            payout_instruction_id (str | UUID): Id of the payout instruction.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The payout. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.payout`, `GET
        /v2/campaign-manager/payout-instructions/{payoutInstructionId}/payout`; assumed: errors.
        """
        with Gathering(options):
            call = api.payout.request(
                payout_instruction_id=payout_instruction_id,
            )
        return await self._client.send(call, options)

    async def activity(
        self,
        payout_instruction_id: str | UUID,
        *,
        options: RequestOptions | None = None,
    ) -> Sequence[models.PayoutInstructionActivity] | None:
        """List what happened to a payout instruction.

        Fetches the history of one payout instruction, all of it in a single reply.

        Args:
            payout_instruction_id (str | UUID): Id of the payout instruction.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            The history. None where the server replies with an empty body.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. Something in the request is wrong; the body says what.
            AuthenticationError: 401. There was no access token, or it is wrong or too old.
            PermissionDeniedError: 403. The access token is good, but does not permit this operation.
            NotFoundError: 404. No such resource, or none that these credentials can see.
            RateLimitError: 429. Too many calls. Neither the limits nor a `Retry-After` header are
                documented.
            ServerError: 5XX. The server failed. Whether the operation took effect is unknown.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: a read; it is repeated when an attempt fails.

        Source: Talli Campaign Manager API, reference: `payout_instructions.activity`, `GET
        /v2/campaign-manager/payout-instructions/{payoutInstructionId}/activity`; assumed: reply,
        errors.
        """
        with Gathering(options):
            call = api.activity.request(
                payout_instruction_id=payout_instruction_id,
            )
        return await self._client.send(call, options)
