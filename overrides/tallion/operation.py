"""The vocabulary: what an API is, and what a client must know of each of its operations."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum

from tallion.records import Record


class Safety(StrEnum):
    """What repeating a call would do. Source: `x-safety` in the specs."""

    READ = "read"
    """Nothing changes."""
    IDEMPOTENT = "idempotent"
    """The same end state."""
    CREATE = "create"
    """One thing more, unless the call carries its retry key."""
    MONEY = "money"
    """A payment more."""


class Outcome(Enum):
    """What may have happened at the server, over all attempts of a call."""

    NOT_SENT = "not_sent"
    """Nothing can have happened: bad input, no connection, a refused token."""
    REJECTED = "rejected"
    """The server said no, and no earlier attempt is unknown."""
    UNKNOWN = "unknown"
    """It may have happened: a timeout, a lost connection, a 3xx, 408 or 5xx."""
    ACCEPTED = "accepted"
    """A 2xx came, and its body could not be read."""


class RateLimit(Record, frozen=True):
    """At most `limit` calls within `per` seconds."""

    limit: int
    per: float = 1.0
    """Seconds."""
    group: str = ""
    """Operations of one group share the limit."""


class Paging(Record, frozen=True, kw_only=True):
    """How a list is asked for page by page. Source: `x-pagination`."""

    number: str
    """Query parameter with the number of the page."""
    size: str
    """Query parameter with the number of items on a page."""
    first: int
    """Number of the first page."""
    default_size: int
    """Page size that our pagers ask for when the caller names none."""


class ReportTrait(Record, frozen=True, kw_only=True):
    """A CSV table that comes page by page. Source: `x-report`."""

    header_on_every_page: bool
    total_of: str | None = None
    """Name of the list operation whose total tells whether rows come or go meanwhile."""
    total_by: str | None = None
    """Its query parameter that is given the report's path parameter of the same name."""
    total_header: str | None = None
    """Header of a reply that has the number of all rows: with so many, the report ends."""


class ApiKeyHeader(Record, frozen=True, kw_only=True):
    """A key in a header, behind a fixed prefix."""

    option: str
    """Constructor option that holds the key."""
    header: str
    prefix: str


class BasicAuth(Record, frozen=True, kw_only=True):
    """RFC 7617 with an empty password."""

    option: str
    username: str
    """Text of the user name, in which `{option}` stands for the option's value."""


class ClientCredentials(Record, frozen=True, kw_only=True):
    """OAuth 2.0 client credentials (RFC 6749, section 4.4), asked for with a JSON body."""

    token_url: str
    """Constructor option that holds the URL."""
    options: tuple[str, ...]
    """Constructor options that are the fields of the token request."""


SecurityScheme = ApiKeyHeader | BasicAuth | ClientCredentials


class ClientOption(Record, frozen=True, kw_only=True):
    """A constructor option of one API's client, that is no credential."""

    name: str
    falls_back_to: str | None = None
    """Option that stands in when this one is not given."""
    hostname: bool = False
    """The value must be a host name, without scheme or path."""


class ProblemFields(Record, frozen=True, kw_only=True):
    """Where an API's error body says what went wrong: property names, first match wins."""

    message: tuple[str, ...]
    request_id: tuple[str, ...]


class Api(Record, frozen=True, kw_only=True):
    """One API: what its clients need besides its operations. Source: `x-client`."""

    package: str
    """Import name of the generated package."""
    env_prefix: str
    """Environment variables are `PREFIX_OPTION`."""
    base_url: str | None
    """Default base URL, or None where each customer has one."""
    schemes: Mapping[str, SecurityScheme]
    default_scheme: str | None
    options: tuple[ClientOption, ...]
    checks_credentials_at_construction: bool
    problem: ProblemFields


class Operation(Record, frozen=True, kw_only=True):
    """One API operation and what a client must know to call it well."""

    hidden = frozenset({"api"})
    api: Api
    name: str
    """`resource.method`, e.g. `braze.create_coupon`."""
    method: str
    """HTTP method, upper case."""
    path: str
    """Path below the base URL, with `{name}` for each path parameter."""
    safety: Safety
    """What repeating the call would do; decides what is retried. Source: `x-safety`."""
    retry_key: str | None = None
    """`body.NAME` or `query.NAME`: the field by which the server knows a repeat."""
    security: str | None = None
    """Name of the security scheme, or None where nothing is sent."""
    accept: str = "application/json"
    """Media type that is asked for."""
    paging: Paging | None = None
    report: ReportTrait | None = None
    dry_run: str | None = None
    """Header that asks the server to keep nothing."""
    deprecated: bool = False
    successor: str | None = None
    """Name of the operation to use instead of a deprecated one."""
    rate_limit: RateLimit | None = None
    sensitive: frozenset[str] = frozenset()
    """Wire names of headers, query parameters and body fields never to be shown, lower case."""

    def __str__(self) -> str:
        return f"{self.api.package}.{self.name}"
