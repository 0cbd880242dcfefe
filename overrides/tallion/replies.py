"""From a response to the value that its operation promises, or to a typed error."""

from __future__ import annotations

from typing import Any, TypeVar

from tallion import json
from tallion.call import ReceivedResponse
from tallion.codecs import Codec, Mismatch
from tallion.errors import ResponseDecodeError, from_response, request_id_of
from tallion.model import Model, ModelOf, read
from tallion.operation import Operation

M = TypeVar("M", bound=Model)


def model(operation: Operation, response: ReceivedResponse, expected: type[M]) -> M:
    """The model in a JSON body.

    Raises:
        APIError: the status is outside 2xx.
        ResponseDecodeError: the body is empty, not JSON, or not of this shape.
    """
    decoded: M = value(operation, response, ModelOf(expected))
    return decoded


def optional_model(operation: Operation, response: ReceivedResponse, expected: type[M]) -> M | None:
    """Like `model`; None for an empty body, where no source says that there is one."""
    check_status(operation, response)
    return model(operation, response, expected) if response.content else None


def value(operation: Operation, response: ReceivedResponse, codec: Codec) -> Any:
    """The value in a JSON body, read by a codec; raises as `model` does."""
    check_status(operation, response)
    if not response.content:
        raise _unreadable(operation, response, "is empty, where JSON is promised", "")
    _check_media_type(operation, response, "json")
    try:
        return read(codec, response.content)
    except json.JsonError as error:
        raise _unreadable(operation, response, f"is not JSON that can be read ({error})", "") from None
    except RecursionError:
        raise _unreadable(operation, response, "is JSON nested too deep to be read", "") from None
    except Mismatch as mismatch:
        raise _unreadable(operation, response, f"does not fit: {mismatch}", mismatch.pointer) from None


def optional_value(operation: Operation, response: ReceivedResponse, codec: Codec) -> Any:
    """Like `value`; None for an empty body, where no source says that there is one."""
    check_status(operation, response)
    return value(operation, response, codec) if response.content else None


def nothing(operation: Operation, response: ReceivedResponse) -> None:
    """Check the status, where no body is promised; raises `APIError`."""
    check_status(operation, response)


def content(operation: Operation, response: ReceivedResponse) -> bytes:
    """The body as it came; raises `APIError`."""
    check_status(operation, response)
    return response.content


def csv_page(operation: Operation, response: ReceivedResponse) -> bytes:
    """One page of a CSV report, as it came.

    Raises:
        APIError: the status is outside 2xx.
        ResponseDecodeError: the body is not CSV.
    """
    check_status(operation, response)
    _check_media_type(operation, response, "csv")
    return response.content


def check_status(operation: Operation, response: ReceivedResponse) -> None:
    """Raise the error of a status outside 2xx."""
    if not 200 <= response.status_code < 300:
        raise from_response(operation, response)


def _check_media_type(operation: Operation, response: ReceivedResponse, expected: str) -> None:
    """Refuse a body that says it is something else; one that says nothing is tried."""
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type and not media_type.endswith((f"/{expected}", f"+{expected}")):
        raise _unreadable(operation, response, f"is {media_type[:80]!r}, not {expected}", "")


def _unreadable(
    operation: Operation, response: ReceivedResponse, problem: str, pointer: str
) -> ResponseDecodeError:
    return ResponseDecodeError(
        f"{operation}: the server accepted the call (status {response.status_code}), "
        f"but its reply {problem}.",
        operation=operation,
        pointer=pointer,
        status_code=response.status_code,
        request_id=request_id_of(response),
    )
