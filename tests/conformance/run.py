"""Both documents against the running sandbox, with schemathesis: `make conformance`.

Prints how often each operation answered 2xx and 4xx. Fails if there is a finding, an operation without one of
each, or a reply that its document does not allow. Arguments name the documents, of which the default is both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from figures import keep

from tallion.sandbox import Fault, Sandbox

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PROGRAM = ROOT / "build" / "conformance-venv" / "bin" / "schemathesis"
PACKAGES = ("talli", "talonone")


def prepare(sandbox: Sandbox) -> None:
    """Make what the documents' examples name, where a fresh sandbox has none.

    And two calls that generated data cannot make: an upload of CSV, and one that has no parameter, refused.
    """
    with sandbox.talli() as talli:
        campaign = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
        rows = ("a.csv", b"email\r\nada@example.com\r\n")
        talli.campaigns.upload_payout_instructions(campaign, file=rows)
        sandbox.fault("campaigns.payout_instructions_sample", Fault.expire_token)
        talli.campaigns.payout_instructions_sample()
    with (
        sandbox.talonone("segment") as segment,
        sandbox.talonone("cdp") as cdp,
        sandbox.talonone("braze") as braze,
    ):
        segment.segment.create_audience(audience_id="audience1", audience_name="One")
        cdp.cdp.create_audience(audience_id="audience1", audience_name="One")
        document = json.loads((ROOT / "generated" / "talonone" / "openapi.json").read_text(encoding="utf-8"))
        reserved = document["components"]["examples"]["CouponReservationRequest"]["value"]["couponValue"]
        braze.braze.create_coupon(
            application_id=1, campaign_id=1, identifier="reserved", coupon_pattern=reserved
        )


def explore(sandbox: Sandbox, package: str) -> int:
    """Run schemathesis over one document; its exit status."""
    known = sandbox.credentials
    token_request = {"client_id": known.client_id, "client_secret": known.client_secret}
    token_request |= {"audience": known.audience, "grant_type": "client_credentials"}
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": str(HERE / "hooks.py"),
        "SANDBOX_URL": sandbox.base_url,
        "SANDBOX_KEYS": json.dumps(dict(sandbox.keys)),
        "SANDBOX_TOKEN_REQUEST": json.dumps(token_request),
        "NO_PROXY": "127.0.0.1",
    }
    document = ROOT / "generated" / package / "openapi.json"
    command = [
        PROGRAM,
        "--config-file",
        HERE / f"{package}.toml",
        "run",
        document,
        "--url",
        sandbox.base_url,
    ]
    return subprocess.run(command, env=environment, cwd=ROOT / "build", check=False).returncode


def counted(counters: Mapping[str, Mapping[str, int]]) -> dict[str, int]:
    """Print how often each operation answered both ways; the sums, and how many did."""
    sums = {"good": 0, "bad": 0, "both": 0, "operations": 0}
    print(f"{'operation':48} {'2xx':>6} {'4xx':>6}")
    for package in PACKAGES:
        document = json.loads((ROOT / "generated" / package / "openapi.json").read_text(encoding="utf-8"))
        for item in document["paths"].values():
            for operation in (node["operationId"] for node in item.values() if "operationId" in node):
                statuses = counters.get(operation, {})
                good, bad = (sum(n for status, n in statuses.items() if status[0] == first) for first in "24")
                print(f"{operation:48} {good:6} {bad:6}{'' if good and bad else '  missing'}")
                found = {"good": good, "bad": bad, "both": bool(good and bad), "operations": 1}
                sums = {name: count + found[name] for name, count in sums.items()}
    return sums


def main() -> int:
    """Explore both documents; 0 if nothing was found."""
    with Sandbox() as sandbox:
        prepare(sandbox)
        statuses = [explore(sandbox, package) for package in sys.argv[1:] or PACKAGES]
        sums = counted(sandbox.counters)
        invalid = [entry for entry in sandbox.log if entry["kind"] == "invalid reply"]
    for entry in invalid:
        print(f"invalid reply: {entry}")
    problems = len(invalid) + sum(map(bool, statuses)) + sums["operations"] - sums["both"]
    keep("sandbox", {**sums, "problems": problems})
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
