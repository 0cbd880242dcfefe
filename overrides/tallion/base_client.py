"""What blocking and asynchronous clients do alike: everything that neither waits nor sends."""

from __future__ import annotations

import copy
import os
import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from tallion import __version__, config, redact
from tallion.clock import Clock, SystemClock
from tallion.errors import ConfigurationError, InvalidRequestError, Violation
from tallion.locks import Locks
from tallion.operation import Api, Operation, Paging
from tallion.pacing import RateLimiter, limiter
from tallion.quota import RetryQuota
from tallion.unset import Unset

# What is not needed to construct a client is imported by the first call that needs it.
if TYPE_CHECKING:
    from tallion.call import Call, RequestOptions
    from tallion.drive import Driver
    from tallion.report_source import Source
    from tallion.steps import Terms

T = TypeVar("T")
DriverT = TypeVar("DriverT", bound="Driver[Any, Any]")


class BaseClient(Generic[DriverT]):
    """A client without the half that sends."""

    def __init__(self, api: Api, own: Mapping[str, Any], common: Mapping[str, Any]) -> None:
        self._settings = config.build(api, own, common, os.environ)
        self._clock: Clock = SystemClock()
        self._jitter: Callable[[float], float] = _jitter
        self._is_copy = False
        self._limiter = self._new_limiter()
        self._quota = RetryQuota()
        self._locks = Locks()
        self._usual_terms: Terms | None = None
        self._made: DriverT | None = None
        if self._settings.values.get("token_store") is not None:
            self._made = self._new_driver()  # which refuses what is no store

    @property
    def _driver(self) -> DriverT:
        """What sends, made when it is needed first: it takes as long to import as all the rest."""
        if self._made is None:
            with self._locks.lock("driver"):
                if self._made is None:
                    self._made = self._new_driver()
        return self._made

    def _new_driver(self) -> DriverT:
        raise NotImplementedError

    def fill_in(self, option: str, given: str | Unset | None, argument: str) -> str:
        """An argument of a call, or the option of the client that stands in for it.

        Raises:
            ConfigurationError: there is neither.
        """
        if given is not None and not isinstance(given, Unset):
            return given
        value: str | None = self._settings.find(option)
        if value is None:
            variable = config.variable(self._settings.api, option)
            raise ConfigurationError(
                f"The call lacks {argument}. Give it, or give {option} to the client, "
                f"or set environment variable {variable}."
            )
        return value

    def _new_limiter(self) -> RateLimiter:
        return limiter(self._settings.rate_limiter, self._clock.monotonic)

    def _derive(self, changes: Mapping[str, Any]) -> Self:
        """A copy with other constructor arguments, which shares all that they leave the same."""
        derived = self._copied()
        derived._settings = self._settings.changed(changes, os.environ)
        if "rate_limiter" in changes:
            derived._limiter = derived._new_limiter()
        derived._change_driver(changes)
        return derived

    def _on_clock(self, clock: Clock, jitter: Callable[[float], float] | None = None) -> Self:
        """A copy that lives by another clock, for tests.

        Args:
            jitter: draws a wait between 0 and its argument, in seconds.
        """
        derived = self._copied()
        derived._clock = clock
        derived._jitter = jitter or self._jitter
        derived._limiter = derived._new_limiter()
        derived._change_driver({"token_store": None})
        return derived

    def _change_driver(self, changes: Mapping[str, Any]) -> None:
        self._made = self._driver.changed(self._settings, self._limiter, self._clock, changes)

    def _copied(self) -> Self:
        """A copy without the resources, which belong to the client that made them."""
        _ = self._driver  # a copy shares it, so it must be there
        derived = copy.copy(self)
        for name in list(vars(derived)):
            if isinstance(getattr(type(self), name, None), cached_property):
                delattr(derived, name)
        derived._is_copy = True
        derived._usual_terms = None
        return derived

    def _terms(self, options: RequestOptions | None) -> Terms:
        """How a call with these options is sent; without any, all are sent alike."""
        if options is not None:
            return self._terms_for(options)
        if self._usual_terms is None:
            from tallion.call import RequestOptions

            self._usual_terms = self._terms_for(RequestOptions())
        return self._usual_terms

    def _terms_for(self, options: RequestOptions) -> Terms:
        from tallion.steps import Terms

        settings = self._settings
        terms = Terms(
            base_url=settings.option("base_url"),
            user_agent=_user_agent(settings.user_agent),
            timeout=_either(options.timeout, settings.timeout),
            deadline=_either(options.deadline, settings.deadline),
            max_attempts=_either(options.max_attempts, settings.max_attempts),
            dry_run=settings.dry_run,
            clock=self._clock.monotonic,
            jitter=self._jitter,
            observe=self._observe,
            quota=self._quota,
        )
        for name, seconds in (("timeout", terms.timeout), ("deadline", terms.deadline)):
            if seconds is not None:
                config.checked_seconds(name, seconds)
        config.checked_attempts(terms.max_attempts)
        return terms

    def _prepared(self, call: Call[T], options: RequestOptions | None) -> Call[T]:
        if call.operation.api != self._settings.api:
            rule = f"is a call of {call.operation.api.package}, not of {self._settings.api.package}"
            raise InvalidRequestError(call.operation, [Violation(pointer="", rule=rule)])
        from tallion.compose import with_options

        return with_options(call, options)

    def _source(
        self,
        call: Callable[[int, int], Call[Any]],
        operation: Operation,
        page_size: int | Unset | None,
        options: RequestOptions | None,
    ) -> Source:
        from tallion.report_source import Source

        return Source(
            operation=operation,
            page_call=call,
            page_size=paged(operation, page_size)[1] if operation.paging else 0,
            base_url=self._settings.option("base_url"),
            options=options,
        )

    def _observe(self, attempt: redact.Attempt) -> None:
        """Log an attempt, and tell the caller's own observer, whose errors must not lose the reply."""
        redact.logger.debug("%s", attempt)
        if self._settings.on_attempt is not None:
            try:
                self._settings.on_attempt(attempt)
            except Exception as error:  # noqa: BLE001 - it is the caller's code, and a call is under way
                redact.logger.warning("on_attempt raised %s", type(error).__name__)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._settings.values.get('base_url')}>"


def paged(operation: Operation, page_size: int | Unset | None) -> tuple[Paging, int]:
    """How an operation is paged, and the size of its pages: the caller's, or its own."""
    if operation.paging is None:
        raise ValueError(f"{operation} has no pages.")
    if page_size is None or isinstance(page_size, Unset):
        return operation.paging, operation.paging.default_size
    return operation.paging, page_size


def _jitter(longest: float) -> float:
    from random import uniform

    return uniform(0.0, longest)


def _either(chosen: Any, usual: Any) -> Any:
    return usual if isinstance(chosen, Unset) else chosen


def _user_agent(given: str | None) -> str:
    ours = f"tallion/{__version__} (python {sys.version.split()[0]})"
    return f"{given} {ours}" if given else ours
