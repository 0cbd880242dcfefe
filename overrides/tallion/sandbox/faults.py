"""What can be made to go wrong, for which operation, how often, and after how many good replies."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from random import Random
from typing import Any, ClassVar, Final, Self

from attrs import asdict, define, field, frozen

TOKEN_OPERATION: Final = "token"
"""Name of the token endpoint, which is no operation of a document."""
EVERY_OPERATION: Final = "*"


@frozen
class Fault:
    """One way in which a call goes wrong.

    `drop_before`, `drop_after_commit`, `malformed` and `expire_token` are values; the others are made.
    """

    kind: str
    code: int | None = None
    """Of `status`."""
    retry_after: float | None = None
    """Of `status`: the seconds of its `Retry-After`."""
    after_commit: bool = False
    """Of `status`: the call is carried out, and then answered with this status all the same."""
    seconds: float | None = None
    """Of `delay` and `expires_in`."""
    at: int | None = None
    """Of `truncate`: bytes of the body that still come."""
    by: int | None = None
    """Of `rows_change`: rows that came in at the front, or went away if below 0."""

    drop_before: ClassVar[Fault]
    """The connection is reset before anything is done."""
    drop_after_commit: ClassVar[Fault]
    """The call is carried out; then the connection is reset before the first byte of the reply."""
    malformed: ClassVar[Fault]
    """The call is carried out, and the body of the reply cannot be read."""
    expire_token: ClassVar[Fault]
    """Every access token expires just before the call, which is then refused."""

    @classmethod
    def status(cls, code: int, *, retry_after: float | None = None, after_commit: bool = False) -> Self:
        """The reply is this status, in the vendor's own form; nothing is done unless `after_commit`.

        A 2xx has an empty body: 202 is what a server says that has taken a call and not carried it out.
        """
        if not 200 <= code <= 599:
            raise ValueError(f"The status of a fault is between 200 and 599, not {code}.")
        return cls("status", code=code, retry_after=retry_after, after_commit=after_commit)

    @classmethod
    def delay(cls, seconds: float) -> Self:
        """The call is carried out at once; the reply comes after so many seconds."""
        if seconds < 0:
            raise ValueError(f"A delay is at least 0 seconds, not {seconds}.")
        return cls("delay", seconds=seconds)

    @classmethod
    def truncate(cls, at: int) -> Self:
        """The call is carried out; the connection ends after so many bytes of the reply's body."""
        if at < 0:
            raise ValueError(f"A reply is cut after at least 0 bytes, not {at}.")
        return cls("truncate", at=at)

    @classmethod
    def rows_change(cls, by: int = 1) -> Self:
        """The page is that of a list to which `by` rows were added at the front, or taken away if below 0."""
        return cls("rows_change", by=by)

    @classmethod
    def expires_in(cls, seconds: float) -> Self:
        """The token reply says `expires_in` so many seconds, whatever the token is good for."""
        return cls("expires_in", seconds=seconds)


Fault.drop_before = Fault("drop_before")
Fault.drop_after_commit = Fault("drop_after_commit")
Fault.malformed = Fault("malformed")
Fault.expire_token = Fault("expire_token")

_MADE: Final[Mapping[str, frozenset[str]]] = {
    "status": frozenset({"code", "retry_after", "after_commit"}),
    "delay": frozenset({"seconds"}),
    "truncate": frozenset({"at"}),
    "rows_change": frozenset({"by"}),
    "expires_in": frozenset({"seconds"}),
}
_VALUES: Final = ("drop_before", "drop_after_commit", "malformed", "expire_token")
_OF_ORDER: Final = frozenset({"operation", "fault", "times", "probability", "seed", "after"})
_NUMBER: Final = (int, float)
_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "operation": (str,),
    "fault": (str,),
    "code": (int,),
    "retry_after": _NUMBER,
    "after_commit": (bool,),
    "seconds": _NUMBER,
    "at": (int,),
    "by": (int,),
    "times": (int, type(None)),
    "probability": _NUMBER,
    "seed": (int,),
    "after": (int,),
}


@define(kw_only=True)
class Order:
    """A fault that was ordered, and how much of it is left."""

    operation: str
    """Name of an operation, `token`, or `*` for all of them."""
    fault: Fault
    times: int | None = 1
    """How often it still strikes; None without end."""
    probability: float = 1.0
    seed: int = 0
    after: int = 0
    """How many calls of the operation still pass before it."""
    _random: Random = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            raise ValueError(f"A probability is between 0 and 1, not {self.probability}.")
        if (self.times is not None and self.times < 1) or self.after < 0:
            raise ValueError("A fault strikes at least 1 time, after at least 0 calls.")
        self._random = Random(self.seed)

    def strikes(self, operation: str) -> bool:
        """Whether this call is hit; counts it."""
        if self.operation not in {operation, EVERY_OPERATION} or self.times == 0:
            return False
        if self.after > 0:
            self.after -= 1
            return False
        if self._random.random() >= self.probability:
            return False
        if self.times is not None:
            self.times -= 1
        return True

    def as_json(self) -> dict[str, Any]:
        """For the control API."""
        parts = asdict(self.fault, filter=lambda _, value: value is not None and value is not False)
        arguments = {name: value for name, value in parts.items() if name != "kind"}
        return {
            "operation": self.operation,
            "fault": self.fault.kind,
            **arguments,
            "times": self.times,
            "probability": self.probability,
            "seed": self.seed,
            "after": self.after,
        }


class Faults:
    """The orders of a sandbox. The oldest that strikes is the one that a call gets."""

    def __init__(self, operations: Collection[str]) -> None:
        self._operations = frozenset(operations) | {TOKEN_OPERATION, EVERY_OPERATION}
        self.orders: list[Order] = []

    def add(self, order: Order) -> None:
        """Order a fault.

        Raises:
            ValueError: there is no such operation.
        """
        if order.operation not in self._operations:
            raise ValueError(f"There is no operation {order.operation!r}; `token` is the token endpoint.")
        self.orders.append(order)

    def take(self, operation: str) -> Fault | None:
        """The fault that this call gets."""
        return next((order.fault for order in self.orders if order.strikes(operation)), None)

    def clear(self) -> None:
        """Withdraw all orders."""
        self.orders = []


def order_from(entry: object) -> Order:
    """An order as the control API and a faults file write it: `{operation, fault, times, code, ...}`.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(entry, Mapping):
        raise ValueError(f"An order of a fault is an object with operation and fault, not {entry!r}.")
    kind = str(entry.get("fault"))
    allowed = _MADE.get(kind, frozenset())
    unknown = set(entry) - _OF_ORDER - allowed
    if kind not in _MADE and kind not in _VALUES:
        known = ", ".join([*_VALUES, *_MADE])
        raise ValueError(f"There is no fault {kind!r}; there are {known}.")
    if unknown or "operation" not in entry:
        raise ValueError(f"An order of {kind} has operation, and no {', '.join(sorted(unknown)) or 'more'}.")
    for name, value in entry.items():
        _check_kind(name, value)
    arguments = {name: entry[name] for name in allowed & set(entry)}
    given = {name: entry[name] for name in _OF_ORDER & set(entry) - {"fault"}}
    try:
        fault = getattr(Fault, kind)
        return Order(fault=fault(**arguments) if kind in _MADE else fault, **given)
    except TypeError as error:
        raise ValueError(f"The order of {kind} is not right: {error}") from None


def _check_kind(name: str, value: object) -> None:
    kinds = _KINDS[name]
    # To Python, true is an integer too.
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        wanted = " or ".join("null" if kind is type(None) else kind.__name__ for kind in kinds)
        raise ValueError(f"{name} must be {wanted}, not {value!r}.")
