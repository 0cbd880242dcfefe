"""Endpoint functions of `mparticle`. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api.mparticle import send_event as send_event
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(__name__, __all__ := ["send_event"])

__all__ = [
    "send_event",
]
