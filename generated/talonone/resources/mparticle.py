"""The resource `mparticle`. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tallion import encode
from tallion.call import RequestOptions
from tallion.client import AsyncClient, SyncClient
from tallion.compose import Gathering
from talonone import models
from talonone.api import mparticle as api


class Mparticle:
    """The one address to which mParticle sends everything."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def send_event(
        self,
        *,
        body: models.MparticleRequest | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.MparticleResponse:
        """Send a message in the way of mParticle.

        Sends a message in the way of mParticle, whose kind its `type` tells: a client signs up, an
        audience was changed, customers joined or left an audience, or events happened. No
        `Authorization` header is sent: the API key is in the body, under `account.account_settings`.
        The rules may give points or coupons each time they run.

        Args:
            body (model or mapping): The message, or a mapping with wire names.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            Reply of the kind that answers the message.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            ConflictError: 409. An audience with this id exists already.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `mparticle.send_event`, `POST /mparticle`.
        """
        with Gathering(options):
            call = api.send_event.request(
                body=encode.as_field(models.MPARTICLE_REQUEST, body),
            )
        return self._client.send(call, options)


class AsyncMparticle:
    """The one address to which mParticle sends everything."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def send_event(
        self,
        *,
        body: models.MparticleRequest | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> models.MparticleResponse:
        """Send a message in the way of mParticle.

        Sends a message in the way of mParticle, whose kind its `type` tells: a client signs up, an
        audience was changed, customers joined or left an audience, or events happened. No
        `Authorization` header is sent: the API key is in the body, under `account.account_settings`.
        The rules may give points or coupons each time they run.

        Args:
            body (model or mapping): The message, or a mapping with wire names.
            options (RequestOptions): What this call does otherwise than its client.

        Returns:
            Reply of the kind that answers the message.

        Raises:
            InvalidRequestError: an argument is wrong; nothing was sent.
            BadRequestError: 400. The request is malformed, or breaks a rule of the API.
            AuthenticationError: 401. The key is missing, unknown or expired, or made for another
                platform.
            ConflictError: 409. An audience with this id exists already.
            RateLimitError: 429. Too many requests. No header says how long to wait.
            TallionError: any other failure; its `outcome` says what may have happened.

        Safety: creates something each time; not repeated after an attempt whose outcome is unknown.

        Source: Talon.One Third-party API, reference 1.0.0 and newer description:
        `mparticle.send_event`, `POST /mparticle`.
        """
        with Gathering(options):
            call = api.send_event.request(
                body=encode.as_field(models.MPARTICLE_REQUEST, body),
            )
        return await self._client.send(call, options)
