"""What the clients of all APIs share: settings, connections, and sending calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from tallion.base_client import BaseClient, paged
from tallion.operation import Api, Operation, Safety
from tallion.unset import UNSET, Unset

# What is not needed to construct a client is imported by the first call that needs it.
if TYPE_CHECKING:
    from tallion.call import Call, FileInput, RequestOptions, Response
    from tallion.config import AsyncOptions, SyncOptions
    from tallion.drive import SyncDriver
    from tallion.drive_async import AsyncDriver
    from tallion.paging import AsyncPager, Page, Pager
    from tallion.reports import AsyncReport, Report

T = TypeVar("T")


class SyncClient(BaseClient["SyncDriver"]):
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
        from tallion.flow import flow

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

        paging, size = paged(operation, page_size)
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


class AsyncClient(BaseClient["AsyncDriver"]):
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
        from tallion.flow import flow

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

        paging, size = paged(operation, page_size)
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
