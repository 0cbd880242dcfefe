"""Fresh processes: imports, a client, the first call, the models of a whole reply."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import loopback
import samples
from measure import REPEATS_OF_SECONDS, Taken, measured, print_row, take_turns
from places import OURS, PEERS, environment

IMPORT_OURS = "import talonone; client = talonone.TalonOne(api_key='key', deployment='example.talon.one')"
TIMED = """
from time import perf_counter, process_time
{before}
clock, processor = perf_counter(), process_time()
{program}
print(perf_counter() - clock, process_time() - processor)
"""
READ_REPLY = f"""
from talonone.models import IntegrationStateV2
IntegrationStateV2.from_json({samples.event_reply()!r})
"""

CALL_OURS = f"""
import talonone
client = talonone.TalonOne(api_key="key", deployment="example.europe-west1.talon.one", base_url="URL")
assert client.braze.create_coupon(**{samples.COUPON_ARGUMENTS!r}).value == "{samples.COUPON_REPLY["Value"]}"
"""
CALL_BY_HAND = f"""
import httpx
client = httpx.Client(base_url="URL", headers={{"Authorization": "ApiKey-v1 key"}})
reply = client.post("/braze/coupon", json={samples.COUPON_REQUEST!r})
reply.raise_for_status()
assert reply.json()["Value"] == "{samples.COUPON_REPLY["Value"]}"
"""


def fresh(python: Path, program: str) -> Callable[[], None]:
    """Runs a program in a process of its own."""
    variables = environment()

    def run() -> None:
        subprocess.run([python, "-c", program], check=True, env=variables)

    return run


def within(python: Path, before: str, program: str) -> Callable[[], Taken]:
    """Runs a program in a process of its own, which measures what comes after its first part."""
    variables = environment()
    text = TIMED.format(before=before, program=program)

    def run() -> Taken:
        done = subprocess.run([python, "-c", text], check=True, env=variables, capture_output=True, text=True)
        clock, processor = map(float, done.stdout.split())
        return Taken(clock, processor)

    return run


def main() -> None:
    """Print the rows."""
    imports()
    first_call()
    models()


def imports() -> None:
    """A client, from nothing."""
    ours = fresh(OURS, IMPORT_OURS)
    work = "fresh process: `import talonone`, construct a client"
    times = take_turns({"tallion": ours, "`import httpx`": fresh(OURS, "import httpx")})
    print_row(work, times, "`import httpx`", at_most=1.15)
    sdk = "`import talon_one` (talon-one-sdk)"
    times = take_turns({"tallion": ours, sdk: fresh(PEERS, "import talon_one")}, REPEATS_OF_SECONDS)
    print_row(work, times, sdk, at_most=0.1)


def first_call() -> None:
    """From nothing to a coupon."""
    with loopback.server() as url:
        times = take_turns(
            {
                "tallion": fresh(OURS, CALL_OURS.replace("URL", url)),
                "httpx by hand": fresh(OURS, CALL_BY_HAND.replace("URL", url)),
            }
        )
    print_row("first simple call, process included", times, "httpx by hand", at_most=1.25)


def models() -> None:
    """The models of the reply to an event, ready to be used: the first reading of one is included."""
    times = measured(
        {
            "tallion": within(OURS, "import httpx", READ_REPLY),
            "`import httpx`": within(OURS, "", "import httpx"),
        }
    )
    print_row("models of the whole event reply, after httpx", times, "`import httpx`", at_most=0.8)


if __name__ == "__main__":
    main()
