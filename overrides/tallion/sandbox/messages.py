"""A request as it came, and what goes back over the wire, if anything does."""

from __future__ import annotations

from typing import Any, Self

from attrs import frozen

from tallion.sandbox import exact_json


@frozen(kw_only=True)
class Received:
    """A request as it was received."""

    method: str
    target: str
    """Path and query exactly as sent."""
    headers: tuple[tuple[str, str], ...]
    """In their order; HTTP ignores the case of names, and they are given in lower case."""
    body: bytes = b""

    @property
    def path(self) -> str:
        """The path as sent: a slash inside an id (%2F) is not one of the path."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query as sent, without its question mark."""
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        """The first value of a header, or None."""
        return next((value for key, value in self.headers if key == name.lower()), None)

    def json(self) -> Any:
        """The body, read as JSON; fractions are `Decimal`."""
        return exact_json.loads(self.body)


@frozen(kw_only=True)
class Answer:
    """What goes back over the wire, and what is to go wrong on the way."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    delay: float = 0.0
    """Seconds before the first byte."""
    dropped: bool = False
    """The connection is reset, and nothing of this gets out."""
    cut: int | None = None
    """The connection ends after this many bytes of the body; the headers promise all of it."""
    fault: str | None = None
    """The fault that was ordered, if this is one."""

    @classmethod
    def of_json(cls, body: object, status: int = 200) -> Self:
        """A reply in JSON."""
        content = exact_json.dumps(body).encode()
        return cls(status=status, headers=(("content-type", "application/json"),), body=content)
