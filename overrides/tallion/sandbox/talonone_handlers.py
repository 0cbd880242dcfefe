"""Talon.One's operations, all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tallion.sandbox import audiences, coupons, emarsys, loyalty, mparticle, updates
from tallion.sandbox.handlers import Handler

HANDLERS: Final[Mapping[str, Handler]] = {
    **audiences.HANDLERS,
    **coupons.HANDLERS,
    **emarsys.HANDLERS,
    **loyalty.HANDLERS,
    **mparticle.HANDLERS,
    **updates.HANDLERS,
}
