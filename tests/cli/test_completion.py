"""Completion of commands, options and values in bash, zsh and fish."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cli.shell import COMMAND, variables

BASH = """
source "$1"
COMP_WORDS=(tallion talonone braze create-c) COMP_CWORD=3
_tallion_completion tallion
printf '%s\\n' "${COMPREPLY[@]}"
"""


def asked(**environment: str) -> str:
    """What the command answers a shell."""
    env = variables(environment)
    return subprocess.run([*COMMAND], env=env, capture_output=True, text=True, check=True).stdout


def offered(shell: str, *words: str) -> list[str]:
    """What is offered for the last of these words, by the protocol of a shell."""
    line = " ".join(("tallion", *words))
    place = {"COMP_CWORD": words[-1] if shell == "fish" else str(len(words))}
    answer = asked(_TALLION_COMPLETE=f"{shell}_complete", COMP_WORDS=line, **place).splitlines()
    if shell == "bash":
        return [entry.partition(",")[2] for entry in answer]
    if shell == "zsh":
        return answer[1::3]
    return [entry.partition(",")[2].partition("\t")[0] for entry in answer]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_is_given_real_operations_options_and_values(shell: str) -> None:
    """By the protocol that click speaks with it; the shell itself need not be there."""
    assert offered(shell, "talonone", "braze", "create-c") == ["create-coupon", "create-coupon-reservation"]
    assert offered(shell, "talli", "campaigns", "list", "--page") == ["--page-size"]
    assert "Ready" in offered(shell, "talli", "payout-instructions", "list", "--status", "R")


@pytest.mark.parametrize(
    ("shell", "said"), [("bash", "complete -o"), ("zsh", "compdef"), ("fish", "complete --")]
)
def test_each_shell_has_a_script_to_source(shell: str, said: str) -> None:
    """As docs/cli.md has it."""
    script = asked(_TALLION_COMPLETE=f"{shell}_source")
    assert said in script
    assert "tallion" in script


def test_bash_completes_with_it(tmp_path: Path) -> None:
    """The script in bash itself, with `tallion` on the path."""
    command = tmp_path / "tallion"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tallion.cli "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    script = tmp_path / "complete.bash"
    script.write_text(asked(_TALLION_COMPLETE="bash_source"))
    env = variables({"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"})
    done = subprocess.run(
        ["bash", "-c", BASH, "bash", script], env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["create-coupon", "create-coupon-reservation"]
