"""The runtime that the clients of `talli` and `talonone` rest on."""

from typing import TYPE_CHECKING

from tallion.lazy import lazy_names

__version__ = "0.1.0"

if TYPE_CHECKING:
    from tallion.call import Call as Call
    from tallion.call import RequestOptions as RequestOptions
    from tallion.call import Response as Response
    from tallion.operation import Operation as Operation
    from tallion.operation import Outcome as Outcome
    from tallion.operation import RateLimit as RateLimit
    from tallion.operation import Safety as Safety
    from tallion.pacing import RateLimiter as RateLimiter
    from tallion.paging import AsyncPager as AsyncPager
    from tallion.paging import Page as Page
    from tallion.paging import Pager as Pager
    from tallion.reports import Report as Report
    from tallion.reports import SavedReport as SavedReport
    from tallion.reports import column as column
    from tallion.token_file import FileTokenStore as FileTokenStore
    from tallion.tokens import AsyncTokenStore as AsyncTokenStore
    from tallion.tokens import StoredToken as StoredToken
    from tallion.tokens import TokenStore as TokenStore
    from tallion.unset import UNSET as UNSET
    from tallion.unset import Unset as Unset
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncPager": "paging",
            "AsyncTokenStore": "tokens",
            "Call": "call",
            "FileTokenStore": "token_file",
            "Operation": "operation",
            "Outcome": "operation",
            "Page": "paging",
            "Pager": "paging",
            "RateLimit": "operation",
            "RateLimiter": "pacing",
            "Report": "reports",
            "RequestOptions": "call",
            "Response": "call",
            "SavedReport": "reports",
            "Safety": "operation",
            "StoredToken": "tokens",
            "TokenStore": "tokens",
            "UNSET": "unset",
            "Unset": "unset",
            "column": "reports",
        },
    )
