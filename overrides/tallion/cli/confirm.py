"""Asking before something is sent that creates or pays."""

from __future__ import annotations

import sys
from typing import Any

import click

from tallion import json, redact
from tallion.body import JsonBody
from tallion.call import Call
from tallion.cli.commands_file import Described
from tallion.cli.exits import Declined
from tallion.cli.parameters import safety_line


def ask(context: click.Context, described: Described, call: Call[Any], base_url: str) -> None:
    """Ask on a terminal; elsewhere, let pass what creates.

    Raises:
        click.UsageError: it moves money, and there is nobody to ask.
        Declined: the answer is no.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        if described["safety"] == "money":
            raise click.UsageError("it moves money, and there is no terminal to ask on: give --yes", context)
        return
    operation = call.operation
    print(f"{operation.method} {base_url}{call.path}", file=sys.stderr)
    if isinstance(call.body, JsonBody):
        shown = redact.json_value(json.loads(call.body.content), operation.sensitive)
        print(json.dumps(shown).decode(), file=sys.stderr)
    print(f"{safety_line(described)} Send it? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise Declined("nothing was sent.")
