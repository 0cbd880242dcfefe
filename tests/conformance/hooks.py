"""What schemathesis has to know beside the documents: which credential an operation takes.

Loaded by schemathesis, in its own environment; see `run.py`.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

import schemathesis

BASE = os.environ["SANDBOX_URL"]
KEYS = json.loads(os.environ["SANDBOX_KEYS"])
TOKEN_REQUEST = os.environ["SANDBOX_TOKEN_REQUEST"].encode()


def authorization(operation: str) -> str | None:
    """The `Authorization` header of an operation."""
    platform = operation.partition(".")[0]
    if platform == "mparticle":
        return None
    if platform == "emarsys":
        user = f"ApiKey-v1 {KEYS[platform]}:"
        return f"Basic {base64.b64encode(user.encode()).decode()}"
    return f"ApiKey-v1 {KEYS[platform]}" if platform in KEYS else f"Bearer {access_token()}"


def access_token() -> str:
    """A token of Talli's."""
    headers = {"content-type": "application/json"}
    request = Request(f"{BASE}/oauth/token", data=TOKEN_REQUEST, headers=headers)  # noqa: S310 - our own URL
    with build_opener(ProxyHandler({})).open(request) as reply:
        return json.load(reply)["access_token"]


@schemathesis.auth(
    cache_by_key=lambda case, _: case.operation.definition.raw["operationId"].partition(".")[0]
)
class Authorization:
    """Signs requests."""

    def get(self, case, _):
        """The value of the header."""
        return authorization(case.operation.definition.raw["operationId"])

    def set(self, case, data, _):
        """Put it into a request."""
        if data is not None:
            case.headers["Authorization"] = data


def make_audience(platform: str, audience_id: str) -> None:
    """Create an audience, if it is not there yet."""
    headers = {
        "authorization": f"ApiKey-v1 {KEYS[platform]}",
        "content-type": "application/json",
        "destination-hostname": "d.example",
        "customer-data-platform-name": "p",
    }
    body = json.dumps({"audienceId": audience_id, "audienceName": "One"}).encode()
    request = Request(f"{BASE}/{platform}/audiences", data=body, headers=headers)  # noqa: S310 - our own URL
    with contextlib.suppress(HTTPError), build_opener(ProxyHandler({})).open(request):
        pass


@schemathesis.hook
def before_call(context, case, kwargs):
    """Make what a call needs: mParticle's key in its body, and the audience that is to be changed.

    Deleting comes before changing in the document, so the audience of its examples would be gone. Stateful
    runs make their own, and must see it gone.
    """
    platform, _, name = case.operation.definition.raw["operationId"].partition(".")
    is_stateful = case.meta is not None and "stateful" in str(case.meta.phase.name).lower()
    if name == "update_audience" and not is_stateful:
        make_audience(platform, str((case.path_parameters or {}).get("audienceId", "")))
    if case.operation.definition.raw["operationId"] == "mparticle.send_event" and isinstance(case.body, dict):
        account = case.body.get("account")
        settings = account.get("account_settings") if isinstance(account, dict) else None
        if isinstance(settings, dict) and isinstance(settings.get("apiKey"), str):
            settings["apiKey"] = KEYS["mparticle"]
