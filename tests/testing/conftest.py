"""The fixtures of the plugin: the project is not installed here, so no entry point loads them."""

from __future__ import annotations

from tallion.testing import talli_sandbox, talonone_sandbox

__all__ = ["talli_sandbox", "talonone_sandbox"]
