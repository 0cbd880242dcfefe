"""Processes that share a token file, started by tests: `token_process.py JOB FILE ...`."""

from __future__ import annotations

import json
import os
import sys

from tallion.token_file import FileTokenStore
from tests.runtime.given import BY_TOKEN, Tiny, call


def send(path: str, options: str, count: str) -> None:
    """Send one call from each of so many processes, at once."""
    reader, writer = os.pipe()
    children = []
    for _ in range(int(count)):
        child = os.fork()
        if child == 0:
            os.close(writer)
            os.read(reader, 1)  # until the parent has closed its end
            with Tiny(token_store=FileTokenStore(path), **json.loads(options)) as client:
                os.write(1, f"{client.send(call(BY_TOKEN))}\n".encode())
            os._exit(0)
        children.append(child)
    os.close(writer)
    for child in children:
        os.waitpid(child, 0)


def write(path: str) -> None:
    """Write until killed."""
    store = FileTokenStore(path)
    store.set("key", "t" * 5000, 3600.0)
    os.write(1, b"ready\n")
    while True:
        store.set("key", "t" * 5000, 3600.0)


def hold(path: str, key: str) -> None:
    """Hold the lock of a key until the word comes, or until killed."""
    with FileTokenStore(path).lock(key):
        os.write(1, b"ready\n")
        sys.stdin.readline()


if __name__ == "__main__":
    {"send": send, "write": write, "hold": hold}[sys.argv[1]](*sys.argv[2:])
