"""The credentials of a sandbox, as plain HTTP carries them."""

from __future__ import annotations

import base64

import httpx

from tallion.sandbox import Sandbox


def token_request(sandbox: Sandbox, **changes: str) -> dict[str, str]:
    """The body of a token request that is right but for the changes."""
    credentials = sandbox.credentials
    return {
        "client_id": credentials.client_id,
        "client_secret": credentials.client_secret,
        "audience": credentials.audience,
        "grant_type": "client_credentials",
        **changes,
    }


def bearer(sandbox: Sandbox, http: httpx.Client) -> dict[str, str]:
    """The header that Talli asks for, with a fresh token."""
    reply = http.post("/oauth/token", json=token_request(sandbox)).json()
    return {"authorization": f"{reply['token_type']} {reply['access_token']}"}


def key(sandbox: Sandbox, platform: str) -> dict[str, str]:
    """The header that most of Talon.One asks for."""
    return {"authorization": f"ApiKey-v1 {sandbox.keys[platform]}"}


def basic(user: str) -> dict[str, str]:
    """A Basic header with no password."""
    return {"authorization": f"Basic {base64.b64encode(f'{user}:'.encode()).decode()}"}
