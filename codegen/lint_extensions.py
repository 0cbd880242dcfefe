"""Rules for our own extensions, the client and its credentials."""

from __future__ import annotations

from collections.abc import Iterator

from jsonschema import Draft202012Validator

from codegen.extensions import SHAPES
from codegen.findings import Finding, Rule
from codegen.load import Spec
from codegen.pointers import step
from codegen.walk import mappings


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
