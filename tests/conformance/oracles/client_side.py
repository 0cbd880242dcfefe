"""Calls of the clients under test, and what they put on the wire."""

from __future__ import annotations

import importlib
import inspect
import json
import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

import httpx
from oracles.documents import BASE_URLS, Document, Operation, Schema

from talli import Talli
from tallion.errors import ConfigurationError, InvalidRequestError, TallionError
from talonone import TalonOne

Arguments = Mapping[tuple[str, str], Any]
TOKEN_URL = "https://login.example/oauth/token"


@dataclass(frozen=True)
class Sent:
    """A request, byte for byte."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Caller:
    """Calls operations of one package; the reply of each call is given beforehand."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._reply = httpx.Response(204)
        self._sent: list[Sent] = []
        http_client = httpx.Client(transport=httpx.MockTransport(self._answer))
        base_url = BASE_URLS[document.package]
        self._client: Any = (
            Talli(
                base_url=base_url,
                token_url=TOKEN_URL,
                client_id="id",
                client_secret="secret",
                audience="audience",
                http_client=http_client,
                max_attempts=1,
            )
            if document.package == "talli"
            else TalonOne(
                base_url=base_url,
                api_key="key",
                http_client=http_client,
                max_attempts=1,
            )
        )

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if str(request.url) == TOKEN_URL:
            return httpx.Response(
                200, json={"access_token": "t", "expires_in": 86400, "token_type": "Bearer"}
            )
        headers = tuple(
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw
        )
        target = request.url.raw_path.decode("ascii")
        self._sent.append(Sent(request.method, target, headers, request.read()))
        return self._reply

    def call(self, operation: Operation, arguments: Arguments, reply: bytes) -> tuple[Sent | None, Any]:
        """What a call sends, if anything, and what it returns or raises."""
        self._sent.clear()
        content_type = {"content-type": operation.reply_type} if operation.reply_type else {}
        self._reply = httpx.Response(operation.status, headers=content_type, content=reply)
        try:
            result = self._run(operation, arguments)
        except TallionError as error:
            result = error
        return (self._sent[0] if self._sent else None), result

    def refuses(self, operation: Operation, arguments: Arguments) -> bool:
        """Whether a call is refused before anything is sent."""
        self._sent.clear()
        self._reply = httpx.Response(400)
        try:
            self._run(operation, arguments)
        except (InvalidRequestError, ConfigurationError):
            pass
        except TypeError as error:
            if "required keyword-only argument" not in str(error) and "positional argument" not in str(error):
                raise
        except Exception:
            if not self._sent:
                raise
        return not self._sent

    def _run(self, operation: Operation, arguments: Arguments) -> Any:
        resource, method = operation.name.split(".")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if operation.paged:
                # Pagers choose pages by themselves; the endpoint function takes every parameter.
                module = importlib.import_module(f"{operation.package}.api.{resource}")
                request = getattr(module, method).request
                return self._client.send(request(**self._keywords(operation, arguments, request)))
            function = getattr(getattr(self._client, resource), method)
            return function(**self._keywords(operation, arguments, function))

    def _keywords(self, operation: Operation, arguments: Arguments, function: Any) -> dict[str, Any]:
        names = inspect.signature(function).parameters
        known = {(p.place, p.name): p for p in operation.parameters}
        keywords = {}
        for (place, name), value in arguments.items():
            if place != "body":
                parameter = known[place, name]
                python_name = parameter.python_name or snake(name)
                keywords[python_name] = self._python(parameter.schema, value)
            elif "body" in names or not isinstance(value, dict):
                keywords["body"] = value
            else:
                keywords |= self._fields(operation, value)
        return keywords

    def _fields(self, operation: Operation, value: dict[str, Any]) -> dict[str, Any]:
        """The properties of a body, each an argument of its own."""
        properties = self._document.shape(operation.body).get("properties", {})
        taken = {each.python_name or snake(each.name) for each in operation.parameters}
        fields = {}
        for name, item in value.items():
            schema = properties.get(name, {})
            python_name = schema.get("x-python-name") or snake(name)
            fields[f"body_{python_name}" if python_name in taken else python_name] = self._python(
                schema, item
            )
        return fields

    def _python(self, schema: Schema, value: Any) -> Any:
        """A value as an argument takes it: dates are no texts in Python, and floats no decimals."""
        if isinstance(value, Decimal) and self._document.shape(schema).get("format") != "decimal":
            return float(value)
        if self._document.shape(schema).get("format") == "date-time" and isinstance(value, str):
            try:
                return datetime.fromisoformat(value)
            except ValueError:
                return value
        return value


def snake(name: str) -> str:
    """A wire name in snake case, as `public` Python names are."""
    words = re.sub(r"([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", r"\1\3_\2\4", name.replace("-", "_"))
    return words.lower().removeprefix("x_")


def encoded(result: Any) -> Any:
    """What a call returned, as JSON again; a page as its rows and figures."""
    if hasattr(result, "to_json"):
        return json.loads(result.to_json(), parse_float=Decimal)
    if hasattr(result, "raw"):
        return encoded(result.raw)
    if isinstance(result, list):
        return [encoded(item) for item in result]
    return json.loads(json.dumps(result), parse_float=Decimal)
