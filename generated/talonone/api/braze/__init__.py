"""Endpoint functions of `braze`. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api.braze import create_coupon as create_coupon
    from talonone.api.braze import create_coupon_reservation as create_coupon_reservation
    from talonone.api.braze import create_referral as create_referral
    from talonone.api.braze import track_event as track_event
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__, __all__ := ["create_coupon", "create_coupon_reservation", "create_referral", "track_event"]
    )

__all__ = [
    "create_coupon",
    "create_coupon_reservation",
    "create_referral",
    "track_event",
]
