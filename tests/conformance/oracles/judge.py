"""Judges requests by openapi-core, and by the server that datamodel-code-generator made.

Runs in the oracles' own environment, and imports nothing of ours. Arguments: package, document, and folder
of the generated server. Reads requests from standard input, a JSON object a line; writes a verdict a line.
"""

from __future__ import annotations

import base64
import importlib
import inspect
import json
import sys
import warnings
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from starlette.testclient import TestClient
from werkzeug.datastructures import Headers, ImmutableMultiDict


class Reached(Exception):
    """The server took a request, and handed it to the service."""


class Request:
    """A request as openapi-core reads it."""

    def __init__(self, line: dict) -> None:
        path, _, query = line["target"].partition("?")
        self.host_url = line["host"]
        # Still encoded: what is decoded may look like a query or fragment.
        self.path = path
        self.full_url_pattern = f"{self.host_url}{self.path}"
        self.method = line["method"].lower()
        self.body = base64.b64decode(line["body"]) or None
        headers = Headers(line["headers"])
        self.content_type = headers.get("content-type", "")
        pairs = parse_qsl(query, keep_blank_values=True)
        self.parameters = RequestParameters(query=ImmutableMultiDict(pairs), header=headers)


class Response:
    """A reply as openapi-core reads it."""

    def __init__(self, line: dict) -> None:
        self.status_code = line["status"]
        self.content_type = line["type"] or ""
        self.headers = Headers({"content-type": self.content_type})
        self.data = base64.b64decode(line["content"]) or None


def core_verdict(document: OpenAPI, line: dict) -> str | None:
    """Why openapi-core refuses a request or reply, or None."""
    request = Request(line)
    try:
        if "reply" in line:
            document.validate_response(request, Response(line["reply"]))
        else:
            document.validate_request(request)
    except OpenAPIError as error:
        return reason(error)
    except Exception as error:  # its own fault, told as such
        return f"failed: {reason(error)}"
    return None


def parameters(document: OpenAPI, line: dict) -> dict:
    """The parameters that openapi-core reads."""
    read = document.unmarshal_request(Request(line)).parameters
    path = {name: unquote(str(value)) for name, value in read.path.items()}
    return {"path": path, "query": dict(read.query), "header": dict(read.header)}


def reason(error: BaseException) -> str:
    """What an error says, and what it comes from."""
    told = " ".join(f"{type(error).__name__} {error}".split())[:200]
    details = "; ".join(str(each.message) for each in getattr(error, "schema_errors", ()))
    cause = f" < {reason(error.__cause__)}" if error.__cause__ else ""
    return f"{told} {details[:200]}{cause}"


def service(name: str) -> object:
    """A service whose every method says that it was reached."""
    module = importlib.import_module(f"services.{name}")
    kind = getattr(module, "".join(word.title() for word in name.split("_")))

    def reached(method):
        def call(self, **_):
            raise Reached

        call.__signature__ = inspect.signature(method)
        return call

    methods = {key: reached(value) for key, value in vars(kind).items() if inspect.isfunction(value)}
    return type(kind.__name__, (kind,), methods)()


def authorize(requirement_sets: object, credentials: object) -> object:
    """Anybody, where the credentials that the document asks for are there."""
    return "anybody"


def server(package: str) -> TestClient:
    """The generated server, with services that do nothing."""
    module = importlib.import_module(f"{package}_server.application")
    parameters = inspect.signature(module.create_app).parameters.values()
    needed = [
        each.name for each in parameters if each.default is each.empty and each.kind is each.KEYWORD_ONLY
    ]
    services = {name: service(name) for name in needed if name != "authorize"}
    application = module.create_app(**services, authorize=authorize)
    return TestClient(application)


def server_verdict(client: TestClient, line: dict) -> str | None:
    """Why the server refuses a request, or None."""
    left_out = {"host", "content-length", "transfer-encoding", "connection", "accept-encoding"}
    headers = [(name, value) for name, value in line["headers"] if name.lower() not in left_out]
    content = base64.b64decode(line["body"])
    url = f"{line['host']}{line['target']}"
    try:
        reply = client.request(line["method"], url, headers=headers, content=content, follow_redirects=False)
    except Reached:
        return None
    except Exception as error:  # its own fault, told as such
        return f"failed: {reason(error)}"
    return f"{reply.status_code} {reply.text[:300]}"


def main() -> None:
    """Judge what is read."""
    package, path, folder = sys.argv[1:]
    sys.path.insert(0, folder)
    warnings.simplefilter("ignore")
    document = OpenAPI.from_dict(json.loads(Path(path).read_text(encoding="utf-8")))
    client = server(package)
    for text in sys.stdin:
        line = json.loads(text)
        verdict = {"core": core_verdict(document, line)}
        if line.get("read") and verdict["core"] is None:
            verdict["read"] = parameters(document, line)
        if "reply" not in line:
            verdict["server"] = server_verdict(client, line)
        print(json.dumps(verdict, default=str))


if __name__ == "__main__":
    main()
