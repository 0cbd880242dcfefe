"""Talon.One Third-party API. Lets marketing and customer data platforms work with Talon.One: they
create coupons and referral codes, pass on events, sessions, profiles and audiences, and look up
loyalty balances. A key is made in the Campaign Manager for one Application and one platform,
and expires on a date chosen then. All deployments share one host, so most calls name the
deployment they are for.

Generated from specs/talonone.yaml; edits are lost.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tallion.call import RequestOptions as RequestOptions
    from tallion.operation import Outcome as Outcome
    from tallion.unset import UNSET as UNSET
    from tallion.unset import Unset as Unset
    from talonone import api as api
    from talonone import models as models
    from talonone import operations as operations
    from talonone.client import AsyncTalonOne as AsyncTalonOne
    from talonone.client import TalonOne as TalonOne
else:
    from tallion.lazy import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        names={
            "AsyncTalonOne": "talonone.client",
            "TalonOne": "talonone.client",
            "Outcome": "tallion.operation",
            "RequestOptions": "tallion.call",
            "UNSET": "tallion.unset",
            "Unset": "tallion.unset",
        },
        modules=("api", "models", "operations"),
    )

__all__ = [
    "AsyncTalonOne",
    "Outcome",
    "RequestOptions",
    "TalonOne",
    "UNSET",
    "Unset",
    "api",
    "models",
    "operations",
]
