"""What the clients of all APIs share: settings, connections, and sending calls."""

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
from tallion.operation import Api, Operation, Safety
from tallion.pacing import RateLimiter, limiter
from tallion.quota import RetryQuota
from tallion.unset import UNSET, Unset

# What is not needed to construct a client is imported by the first call that needs it.
if TYPE_CHECKING:
    from tallion.call import Call, FileInput, RequestOptions, Response
    from tallion.config import AsyncOptions, SyncOptions
    from tallion.drive import Driver, SyncDriver
    from tallion.drive_async import AsyncDriver
    from tallion.paging import AsyncPager, Page, Pager
    from tallion.report_source import Source
    from tallion.reports import AsyncReport, Report
    from tallion.steps import Terms

T = TypeVar("T")
DriverT = TypeVar("DriverT", bound="Driver[Any, Any]")


class _Client(Generic[DriverT]):
    """What sync and async clients do alike: everything that neither waits nor sends."""

    def __init__(self, api: Api, own: Mapping[str, Any], common: Mapping[str, Any]) -> None:
        self._settings = config.build(api, own, common, os.environ)
        self._clock: Clock = SystemClock()
        self._jitter: Callable[[float], float] = _jitter
        self._is_copy = False
        self._limiter = self._new_limiter()
        self._quota = RetryQuota()
        self._locks = Locks()
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
        return derived

    def _terms(self, options: RequestOptions) -> Terms:
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

    def _prepared(self, call: Call[T], options: RequestOptions) -> Call[T]:
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
            page_size=page_size or (operation.paging.default_size if operation.paging else 0),
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


class SyncClient(_Client["SyncDriver"]):
    """A client whose calls block; safe to share between threads."""

    def __init__(self, api: Api, own: Mapping[str, Any], common: SyncOptions) -> None:
        super().__init__(api, own, common)

    def _new_driver(self) -> SyncDriver:
        from tallion.drive import SyncDriver

        return SyncDriver(self._settings, self._limiter, self._clock)

    def send(self, call: Call[T], options: RequestOptions | None = None) -> T:
        """Send a call; the value of its reply.

        Raises:
            TallionError: see `exchange`.
        """
        return self.exchange(call, options).parsed

    def exchange(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Send a call; its reply with all that is known of it.

        Raises:
            ConfigurationError: the client lacks what the call needs.
            InvalidRequestError: the call cannot be sent as it is.
            DryRunUnsupportedError: the client is in dry run, and the operation has none.
            TransportError: no whole reply came.
            APIError: the reply's status is outside 2xx.
            ResponseDecodeError: the reply cannot be read.
        """
        from tallion.call import RequestOptions
        from tallion.flow import flow

        options = options or RequestOptions()
        terms = self._terms(options)
        return self._driver.run(flow(self._prepared(call, options), terms), terms)

    def request(
        self,
        method: str,
        path: str,
        *,
        safety: str | Safety,
        json: Any = UNSET,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        files: Mapping[str, FileInput] | None = None,
        security: str | None = None,
        retry_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """Send what the spec lacks, with the client's credentials, retries and errors.

        Args:
            method: HTTP method.
            path: path below `base_url`, percent-encoded; absolute URLs are refused.
            safety: what repeating it would do: `read`, `idempotent`, `create` or `money`.
            json: JSON body.
            params: query parameters; a sequence is sent item by item.
            headers: headers, but for credentials.
            files: parts of a multipart body, by name.
            security: name of a security scheme, or `none`; the API's own if left out.
            retry_key: `body.NAME` or `query.NAME`, the field by which the server knows a repeat.
            options: what this call does differently from the client.

        Returns:
            The reply; `.parsed` is JSON's value, or bytes if it is no JSON, or None if it is empty.

        Raises:
            TallionError: see `exchange`.
        """
        from tallion.compose import Gathering, adhoc_call

        with Gathering(options):
            call = adhoc_call(
                self._settings.api,
                method,
                path,
                safety=safety,
                json_value=json,
                params=params,
                headers=headers,
                files=files,
                security=security,
                retry_key=retry_key,
            )
        return self.exchange(call, options)

    def pager(
        self,
        call: Callable[[int, int], Call[Page[T]]],
        operation: Operation,
        page_size: int | Unset | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[T]:
        """The pager of a list operation.

        Args:
            call: makes the call for a page from its number and size.
            page_size: items on a page; the operation's own if left out.
        """
        from tallion.compose import gathered
        from tallion.paging import Pager

        paging = _paging(operation)
        size = page_size or paging.default_size
        return Pager(
            operation, paging, lambda number: self.send(gathered(options, call, number, size), options)
        )

    def report(
        self,
        call: Callable[[int, int], Call[Any]],
        operation: Operation,
        page_size: int | Unset | None = None,
        options: RequestOptions | None = None,
    ) -> Report:
        """The report of a report operation; arguments as `pager`."""
        from tallion.reports import Report

        return Report(self._source(call, operation, page_size, options), self.exchange)

    def close(self) -> None:
        """Close the connections, unless this is a copy or they are the caller's."""
        if not self._is_copy and self._made is not None:
            self._made.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client["AsyncDriver"]):
    """A client whose calls are awaited; safe to share between the tasks of one event loop."""

    def __init__(self, api: Api, own: Mapping[str, Any], common: AsyncOptions) -> None:
        super().__init__(api, own, common)

    def _new_driver(self) -> AsyncDriver:
        from tallion.drive_async import AsyncDriver

        return AsyncDriver(self._settings, self._limiter, self._clock)

    async def send(self, call: Call[T], options: RequestOptions | None = None) -> T:
        """Send a call; the value of its reply.

        Raises:
            TallionError: see `exchange`.
        """
        return (await self.exchange(call, options)).parsed

    async def exchange(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Send a call; its reply with all that is known of it. Raises as `SyncClient.exchange`."""
        from tallion.call import RequestOptions
        from tallion.flow import flow

        options = options or RequestOptions()
        terms = self._terms(options)
        return await self._driver.run(flow(self._prepared(call, options), terms), terms)

    async def request(
        self,
        method: str,
        path: str,
        *,
        safety: str | Safety,
        json: Any = UNSET,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        files: Mapping[str, FileInput] | None = None,
        security: str | None = None,
        retry_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """Send what the spec lacks; as `SyncClient.request`."""
        from tallion.compose import Gathering, adhoc_call

        with Gathering(options):
            call = adhoc_call(
                self._settings.api,
                method,
                path,
                safety=safety,
                json_value=json,
                params=params,
                headers=headers,
                files=files,
                security=security,
                retry_key=retry_key,
            )
        return await self.exchange(call, options)

    def pager(
        self,
        call: Callable[[int, int], Call[Page[T]]],
        operation: Operation,
        page_size: int | Unset | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[T]:
        """The pager of a list operation; arguments as `SyncClient.pager`."""
        from tallion.compose import gathered
        from tallion.paging import AsyncPager

        paging = _paging(operation)
        size = page_size or paging.default_size
        return AsyncPager(
            operation, paging, lambda number: self.send(gathered(options, call, number, size), options)
        )

    def report(
        self,
        call: Callable[[int, int], Call[Any]],
        operation: Operation,
        page_size: int | Unset | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncReport:
        """The report of a report operation; arguments as `SyncClient.pager`."""
        from tallion.reports import AsyncReport

        return AsyncReport(self._source(call, operation, page_size, options), self.exchange)

    async def aclose(self) -> None:
        """Close the connections, unless this is a copy or they are the caller's."""
        if not self._is_copy and self._made is not None:
            await self._made.transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def _jitter(longest: float) -> float:
    from random import uniform

    return uniform(0.0, longest)


def _either(chosen: Any, usual: Any) -> Any:
    return usual if isinstance(chosen, Unset) else chosen


def _user_agent(given: str | None) -> str:
    ours = f"tallion/{__version__} (python {sys.version.split()[0]})"
    return f"{given} {ours}" if given else ours


def _paging(operation: Operation) -> Any:
    if operation.paging is None:
        raise ValueError(f"{operation} has no pages.")
    return operation.paging
