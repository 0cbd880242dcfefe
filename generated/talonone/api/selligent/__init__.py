"""Endpoint functions of `selligent`. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api.selligent import create_coupon as create_coupon
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(__name__, __all__ := ["create_coupon"])

__all__ = [
    "create_coupon",
]
