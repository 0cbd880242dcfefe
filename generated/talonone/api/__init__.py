"""Endpoint functions of the Talon.One Third-party API. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api import braze as braze
    from talonone.api import cdp as cdp
    from talonone.api import cep as cep
    from talonone.api import emarsys as emarsys
    from talonone.api import iterable as iterable
    from talonone.api import mparticle as mparticle
    from talonone.api import segment as segment
    from talonone.api import selligent as selligent
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__,
        __all__ := ["braze", "cdp", "cep", "emarsys", "iterable", "mparticle", "segment", "selligent"],
    )

__all__ = [
    "braze",
    "cdp",
    "cep",
    "emarsys",
    "iterable",
    "mparticle",
    "segment",
    "selligent",
]
