"""What the clients of all APIs share: settings, connections, and sending calls."""

from __future__ import annotations

import copy
import os
import platform
import random
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Any, Self, TypeVar

from tallion import __version__, config, redact
from tallion.call import Call, FileInput, RequestOptions, Response
from tallion.compose import Gathering, adhoc_call, gathered, with_options
from tallion.config import AsyncOptions, SyncOptions
from tallion.drive import AsyncDriver, Clock, SyncDriver, SystemClock
from tallion.errors import ConfigurationError, InvalidRequestError, Violation
from tallion.flow import flow
from tallion.operation import Api, Operation, Safety
from tallion.pacing import RateLimiter, limiter
from tallion.paging import AsyncPager, Page, Pager
from tallion.quota import RetryQuota
from tallion.report_source import Source
from tallion.reports import AsyncReport, Report
from tallion.steps import Terms
from tallion.transport import AsyncTransport, SyncTransport
from tallion.unset import UNSET, Unset

T = TypeVar("T")


class _Client:
    """What sync and async clients do alike: everything that neither waits nor sends."""

    def __init__(self, api: Api, own: Mapping[str, Any], common: Mapping[str, Any]) -> None:
        self._settings = config.build(api, own, common, os.environ)
        self._clock: Clock = SystemClock()
        self._jitter: Callable[[float], float] = partial(random.uniform, 0.0)
        self._is_copy = False
        self._limiter = self._new_limiter()
        self._quota = RetryQuota()

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
        derived._equip(changes)
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
        derived._equip({"token_store": None})
        return derived

    def _copied(self) -> Self:
        """A copy without the resources, which belong to the client that made them."""
        derived = copy.copy(self)
        for name in list(vars(derived)):
            if isinstance(getattr(type(self), name, None), cached_property):
                delattr(derived, name)
        derived._is_copy = True
        return derived

    def _equip(self, changes: Mapping[str, Any]) -> None:
        """Make anew the parts that these changed arguments concern, and what holds them."""
        raise NotImplementedError

    def _terms(self, options: RequestOptions) -> Terms:
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
        return with_options(call, options)

    def _source(
        self,
        call: Callable[[int, int], Call[Any]],
        operation: Operation,
        page_size: int | Unset | None,
        options: RequestOptions | None,
    ) -> Source:
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


class SyncClient(_Client):
    """A client whose calls block; safe to share between threads."""

    def __init__(self, api: Api, own: Mapping[str, Any], common: SyncOptions) -> None:
        super().__init__(api, own, common)
        self._transport = SyncTransport(self._settings.http_client)
        self._driver = SyncDriver(self._settings, self._transport, self._limiter, self._clock)

    def _equip(self, changes: Mapping[str, Any]) -> None:
        if "http_client" in changes:
            self._transport = SyncTransport(self._settings.http_client)
        self._driver = self._driver.changed(
            self._settings, self._transport, self._limiter, self._clock, changes
        )

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
        return Report(self._source(call, operation, page_size, options), self.exchange)

    def close(self) -> None:
        """Close the connections, unless this is a copy or they are the caller's."""
        if not self._is_copy:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Client):
    """A client whose calls are awaited; safe to share between the tasks of one event loop."""

    def __init__(self, api: Api, own: Mapping[str, Any], common: AsyncOptions) -> None:
        super().__init__(api, own, common)
        self._transport = AsyncTransport(self._settings.http_client)
        self._driver = AsyncDriver(self._settings, self._transport, self._limiter, self._clock)

    def _equip(self, changes: Mapping[str, Any]) -> None:
        if "http_client" in changes:
            self._transport = AsyncTransport(self._settings.http_client)
        self._driver = self._driver.changed(
            self._settings, self._transport, self._limiter, self._clock, changes
        )

    async def send(self, call: Call[T], options: RequestOptions | None = None) -> T:
        """Send a call; the value of its reply.

        Raises:
            TallionError: see `exchange`.
        """
        return (await self.exchange(call, options)).parsed

    async def exchange(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Send a call; its reply with all that is known of it. Raises as `SyncClient.exchange`."""
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
        return AsyncReport(self._source(call, operation, page_size, options), self.exchange)

    async def aclose(self) -> None:
        """Close the connections, unless this is a copy or they are the caller's."""
        if not self._is_copy:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def _either(chosen: Any, usual: Any) -> Any:
    return usual if isinstance(chosen, Unset) else chosen


def _user_agent(given: str | None) -> str:
    ours = f"tallion/{__version__} (python {platform.python_version()})"
    return f"{given} {ours}" if given else ours


def _paging(operation: Operation) -> Any:
    if operation.paging is None:
        raise ValueError(f"{operation} has no pages.")
    return operation.paging
