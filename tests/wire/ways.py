"""The two ways to make the call of a vector, with either client, and what the user gets by it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, get_type_hints

from wire.vectors import METHOD, REQUEST, Vector

import talli
import talonone
from tallion import errors

CLIENTS = {
    "talli": (talli.Talli, talli.AsyncTalli),
    "talonone": (talonone.TalonOne, talonone.AsyncTalonOne),
}


def by_method(client: Any, vector: Vector) -> Any:
    """Call the method of the resource."""
    resource, _, name = vector.operation.partition(".")
    return getattr(getattr(client, resource), name)(**vector.arguments)


def by_request(client: Any, vector: Vector) -> Any:
    """Make the call with the endpoint function, and send it."""
    request = import_module(f"{vector.api}.api.{vector.operation}").request
    parameters = set(inspect.signature(request).parameters)
    given = {name: value for name, value in vector.arguments.items() if name in parameters - {"body"}}
    if "body" in parameters:
        given["body"] = body(get_type_hints(request)["body"], vector, vector.arguments.keys() - given.keys())
    else:
        assert given.keys() == vector.arguments.keys(), "an argument that the endpoint function lacks"
    return client.send(request(**given))


def body(model: Any, vector: Vector, names: set[str]) -> Any:
    """The body as a model: read from the JSON that is to be sent; a form is built from the arguments."""
    sent = vector.content["request"]["body"] or {}
    if "json" not in sent:
        return model(**{name: vector.arguments[name] for name in names})
    if not get_args(model):
        return model.from_dict(sent["json"])
    (member,) = [each for each in get_args(model) if said_kind(each) == sent["json"]["type"]]
    return member.from_dict(sent["json"])


def said_kind(member: type) -> str:
    """The kind that a member of mParticle's union is: its name, but for the case."""
    words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in member.__name__)
    return words.removeprefix("_")


WAYS: Mapping[str, Callable[[Any, Vector], Any]] = {METHOD: by_method, REQUEST: by_request}


def run_sync(vector: Vector, way: str, options: Mapping[str, Any], folder: Path) -> Any:
    """What the user of the synchronous client gets: a list walked to its end, a report saved."""
    with CLIENTS[vector.api][0](**options) as client:
        try:
            value = WAYS[way](client, vector)
            if hasattr(value, "save"):
                return value.save(folder / "report.csv").path.read_bytes()
            return value.all() if hasattr(value, "pages") else value
        except errors.TallionError as error:
            return error


async def run_async(vector: Vector, way: str, options: Mapping[str, Any], folder: Path) -> Any:
    """What the user of the asynchronous client gets: a list walked to its end, a report saved."""
    async with CLIENTS[vector.api][1](**options) as client:
        try:
            value = WAYS[way](client, vector)
            value = await value if hasattr(value, "__await__") else value
            if hasattr(value, "save"):
                return (await value.save(folder / "report.csv")).path.read_bytes()
            return await value.all() if hasattr(value, "pages") else value
        except errors.TallionError as error:
            return error
