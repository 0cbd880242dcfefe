"""The sandbox calls nothing but loopback, whatever it is asked to do."""

from __future__ import annotations

import json
import subprocess
import sys

# Every name that is looked up and every address that is connected or sent to, by whatever library.
PROGRAM = """
import json, sys
seen = []
def note(event, arguments):
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        seen.append(str(arguments[0]))
    elif event in {"socket.connect", "socket.sendto"}:
        seen.append(str(arguments[1][0]))
sys.addaudithook(note)
import time
from tallion.sandbox import Sandbox
with Sandbox() as sandbox, sandbox.talli() as talli, sandbox.talonone("segment") as t1:
    talli.campaigns.update_icon(talli.campaigns.list().first().id, file=("i.png", b"x"))
    for host in ("example.com", "192.0.2.1", "127.0.0.1:9"):
        t1.segment.update_customer_session("s", profile_id="p", callback_destination_uri=f"http://{host}/")
    while len(sandbox.log) < 3:
        time.sleep(0.01)
    sent = [entry["sent"] for entry in sandbox.log]
print(json.dumps([sorted(set(seen)), sorted(sent)]))
"""


def test_nothing_but_loopback_is_called() -> None:
    """Neither a connection nor a look-up of a name goes elsewhere; one callback of three was tried."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(ended.stdout) == [["127.0.0.1"], [False, False, True]]
