"""Rules for our own extensions, the client and its credentials."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword

from jsonschema import Draft202012Validator

from codegen.extensions import SHAPES
from codegen.findings import Finding, Rule
from codegen.load import Spec
from codegen.naming import is_taken_by_constructors, is_taken_by_packages
from codegen.pointers import step
from codegen.walk import mappings, target


def extensions(spec: Spec) -> Iterator[Finding]:
    for pointer, node in mappings(spec.document, ""):
        for key, value in node.items():
            if key.startswith("x-") and key not in SHAPES:
                remedy = "Use one of specs/README.md, or define it there and in codegen/extensions.py"
                problem = f"{key} is no extension of ours"
                yield spec.finding(step(pointer, key), Rule.EXTENSION, problem, remedy)
            elif key.startswith("x-"):
                for error in Draft202012Validator(SHAPES[key]).iter_errors(value):
                    place = "".join(step("", token) for token in error.absolute_path)
                    place = step(pointer, key) + place
                    problem = f"is not as {key} should be: {error.message[:200]}"
                    remedy = "Write it as specs/README.md says"
                    yield spec.finding(place, Rule.EXTENSION_VALUE, problem, remedy)


def client(spec: Spec) -> Iterator[Finding]:
    if "x-client" not in spec.document:
        yield spec.finding("", Rule.CLIENT, "has no x-client", "Add it as specs/README.md describes")


def credentials(spec: Spec) -> Iterator[Finding]:
    for name, scheme in spec.document.get("components", {}).get("securitySchemes", {}).items():
        needed = _CREDENTIALS.get(scheme.get("type"), set())
        missing = needed - set(scheme.get("x-credential", ()))
        if missing:
            problem = f"its x-credential lacks {', '.join(sorted(missing))}"
            pointer = step("/components/securitySchemes", name)
            remedy = "Add them as specs/README.md describes"
            yield spec.finding(pointer, Rule.CREDENTIAL, problem, remedy)


_CREDENTIALS = {"apiKey": {"option"}, "http": {"option", "username"}, "oauth2": {"options", "token-url"}}


def client_names(spec: Spec) -> Iterator[Finding]:
    """What a client's arguments and its package are called must be free for that."""
    client = spec.document.get("x-client", {})
    for pointer, name in _option_names(spec):
        if is_taken_by_constructors(name):
            problem = f"{name!r} is an argument that every client has"
            yield spec.finding(pointer, Rule.CLIENT_NAMES, problem, "Name it otherwise")
    if is_taken_by_packages(str(client.get("package"))):
        problem = f"{client['package']!r} is a package of Python or of ours"
        yield spec.finding("/x-client/package", Rule.CLIENT_NAMES, problem, "Name it otherwise")
    if iskeyword(str(client.get("class"))):
        problem = f"{client['class']!r} is a keyword of Python"
        yield spec.finding("/x-client/class", Rule.CLIENT_NAMES, problem, "Name it otherwise")


def _option_names(spec: Spec) -> Iterator[tuple[str, str]]:
    """Every constructor option with its pointer."""
    for name in spec.document.get("x-client", {}).get("options", {}):
        yield step("/x-client/options", name), name
    for scheme, node in spec.document.get("components", {}).get("securitySchemes", {}).items():
        place = step("/components/securitySchemes", scheme) + "/x-credential"
        credential = node.get("x-credential", {})
        for key in ("option", "token-url"):
            if key in credential:
                yield f"{place}/{key}", credential[key]
        for index, name in enumerate(credential.get("options", ())):
            yield f"{place}/options/{index}", name


def references(spec: Spec) -> Iterator[Finding]:
    """What the client and its credentials refer to is there."""
    options = spec.document.get("x-client", {}).get("options", {})
    for name, option in options.items():
        if option.get("falls-back-to", name) not in options:
            problem = f"falls back to {option['falls-back-to']!r}, which is no option of the client"
            place = step("/x-client/options", name)
            yield spec.finding(place, Rule.CLIENT, problem, "Describe it beside this one")
    for name, scheme in spec.document.get("components", {}).get("securitySchemes", {}).items():
        place = step("/components/securitySchemes", name) + "/x-credential"
        credential = scheme.get("x-credential", {})
        for key in ("request", "reply"):
            if key in credential and not isinstance(target(spec, credential[key]), dict):
                problem = f"{key} {credential[key]!r} is not in this file"
                yield spec.finding(
                    f"{place}/{key}", Rule.REFERENCE, problem, "Write #/components/schemas/NAME"
                )
        for option in re.findall(r"{([^}]*)}", credential.get("username", "")):
            if option != credential["option"]:
                problem = f"the user name holds {{{option}}}, and is made of {credential['option']!r} alone"
                yield spec.finding(f"{place}/username", Rule.CREDENTIAL, problem, "Name that option in it")


def servers(spec: Spec) -> Iterator[Finding]:
    """A client that has a default address has one, and it is one that clients take."""
    listed = spec.document.get("servers", [])
    if spec.document.get("x-client", {}).get("base-url") != "default":
        return
    if len(listed) != 1:
        problem = f"has {len(listed)} servers to take the default from"
        yield spec.finding("/servers", Rule.SERVER, problem, "List the one that clients take")
    elif not _URL.fullmatch(listed[0]["url"]):
        problem = f"{listed[0]['url']!r} is no address that clients take"
        remedy = "Write https://, a host and perhaps a path"
        yield spec.finding("/servers/0/url", Rule.SERVER, problem, remedy)


_URL = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")
