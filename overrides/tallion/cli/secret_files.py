"""Secrets in files, which nobody else may read."""

from __future__ import annotations

import os
import stat
from typing import Any

import click

from tallion.cli.values import ParamType

_MOST = 1 << 16
"""Bytes; no key or secret is nearly as long."""


class _SecretFile(ParamType):
    """The path of a file, of which the text is taken."""

    name = "FILE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return read(value)
        except OSError as error:
            self.fail(f"{value}: {error.strerror}.", param, ctx)
        except ValueError as error:
            self.fail(str(error), param, ctx)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        return click.Path(dir_okay=False).shell_complete(ctx, param, incomplete)


SECRET_FILE = _SecretFile()


def read(path: str) -> str:
    """The secret that a file holds; a line break at its end does not count.

    Raises:
        OSError: it cannot be read.
        ValueError: group or others may read it, or it holds no text.
    """
    with open(path, "rb") as file:  # noqa: PTH123 - pathlib is not needed otherwise
        mode = os.fstat(file.fileno()).st_mode
        if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise ValueError(f"others may read {path}: chmod 600 {path}, and consider the secret known.")
        content = file.read(_MOST + 1)
    try:
        text = content.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        text = ""
    if not text.strip() or len(content) > _MOST:
        raise ValueError(f"{path} holds no secret.")
    return text
